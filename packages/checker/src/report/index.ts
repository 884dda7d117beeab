import type { Reporter } from '../model.js';

export type ReportFormat = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'gitlab' | 'html' | 'markdown' | 'csv';

/**
 * Every report format. Each streams: it holds one offering at a time, whatever the length of the catalogue. The code
 * of a format is loaded when the format is asked for, so that a check starts without the eight others.
 */
export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  text: onDemand(async () => (await import('./text/report.js')).textReport),
  json: onDemand(async () => (await import('./json.js')).jsonReport),
  sarif: onDemand(async () => (await import('./sarif/report.js')).sarifReport),
  junit: onDemand(async () => (await import('./junit.js')).junitReport),
  github: onDemand(async () => (await import('./github.js')).githubReport),
  gitlab: onDemand(async () => (await import('./gitlab.js')).gitlabReport),
  html: onDemand(async () => (await import('./html/report.js')).htmlReport),
  markdown: onDemand(async () => (await import('./markdown/report.js')).markdownReport),
  csv: onDemand(async () => (await import('./csv.js')).csvReport),
};

function onDemand(load: () => Promise<Reporter>): Reporter {
  return async function* (result, options) {
    const reporter = await load();
    yield* reporter(result, options);
  };
}

export { visible } from './visible.js';
