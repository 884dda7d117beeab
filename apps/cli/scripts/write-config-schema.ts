import { writeFileSync } from 'node:fs';
import { configJsonSchema } from './config-schema.js';
import { impactJsonSchemas } from './impact-schemas.js';

const FILES = { 'config.schema.json': configJsonSchema(), ...impactJsonSchemas() };
for (const [name, text] of Object.entries(FILES)) writeFileSync(new URL(`../schema/${name}`, import.meta.url), text);
