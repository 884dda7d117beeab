import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

export default defineConfig({ ...(shared as object), entry: ['src/branding.ts', 'src/numbers.ts', 'src/learners.ts'] });
