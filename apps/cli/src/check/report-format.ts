import type { ReportFormat } from '@afsprakenkader/checker/report';

const BY_EXTENSION: Readonly<Record<string, ReportFormat>> = {
  html: 'html',
  htm: 'html',
  json: 'json',
  sarif: 'sarif',
  md: 'markdown',
  csv: 'csv',
  xml: 'junit',
};

/** The form of the report: as asked, else as the output file's extension says, else text. */
export function reportFormat(asked: unknown, output: unknown): ReportFormat {
  if (typeof asked === 'string') return asked as ReportFormat;
  const extension = typeof output === 'string' ? /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() : undefined;
  return (extension !== undefined && Object.hasOwn(BY_EXTENSION, extension) && BY_EXTENSION[extension]) || 'text';
}
