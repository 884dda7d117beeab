import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

/** The parser has an entry of its own: whoever only evaluates a bundle never loads a CEL library. */
export default defineConfig({ ...shared, entry: { index: 'src/index.ts', parse: 'src/parse/index.ts' } });
