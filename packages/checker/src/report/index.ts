import type { Reporter } from '../model.js';
import { csvReport } from './csv.js';
import { githubReport } from './github.js';
import { gitlabReport } from './gitlab.js';
import { htmlReport } from './html/report.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown/report.js';
import { sarifReport } from './sarif/report.js';
import { textReport } from './text/report.js';

export type ReportFormat = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'gitlab' | 'html' | 'markdown' | 'csv';

/** Every report format. Each streams: it holds one offering at a time, whatever the length of the catalogue. */
export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
  gitlab: gitlabReport,
  html: htmlReport,
  markdown: markdownReport,
  csv: csvReport,
};
