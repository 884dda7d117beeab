import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

export default defineConfig({
  ...(shared as object),
  entry: ['src/index.ts', 'src/bytes.ts', 'src/mapping.ts', 'src/records.ts', 'src/tables.ts'],
});
