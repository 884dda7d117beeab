import { writeFileSync } from 'node:fs';
import { configJsonSchema } from './config-schema.js';

writeFileSync(new URL('../schema/config.schema.json', import.meta.url), configJsonSchema());
