import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

export default defineConfig({
  ...(shared as object),
  entry: { index: 'src/index.ts', config: 'src/config.ts', page: 'src/page.ts', report: 'src/report/index.ts' },
});
