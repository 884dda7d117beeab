import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from './report-schema.js';

writeFileSync(
  new URL('../schema/report.schema.json', import.meta.url),
  `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
);
