import type { Reporter } from '../model.js';

/** Version of the report's own form. It moves only when a field changes meaning. */
const REPORT_FORMAT = 1;

/**
 * The JSON report of the contract, one offering a line, so that a report of any length can be written and read
 * in pieces. Both languages are in it; the published schema is `schema/report.schema.json`.
 */
export const jsonReport: Reporter = async function* (result) {
  const { bundle, digest, tool, asOf } = result;
  const summary = { ...result.summary, wanted: await result.wanted() };
  yield '{\n';
  yield `  "format": ${REPORT_FORMAT},\n`;
  yield `  "framework": ${JSON.stringify({ version: bundle.version, digest })},\n`;
  yield `  "tool": ${JSON.stringify({ name: tool.name, version: tool.version })},\n`;
  yield `  "asOf": ${JSON.stringify(asOf)},\n`;
  yield `  "summary": ${JSON.stringify(summary)},\n`;
  yield '  "offerings": [';
  let separator = '\n';
  for await (const offering of result.offerings('all')) {
    yield `${separator}    ${JSON.stringify(offering)}`;
    separator = ',\n';
  }
  yield separator === '\n' ? '],\n' : '\n  ],\n';
  yield* list('problems', result.problems, ',');
  yield* list('notes', result.notes, '');
  yield '}\n';
};

function* list(name: string, items: readonly unknown[], end: string): Iterable<string> {
  if (items.length === 0) yield `  "${name}": []${end}\n`;
  else yield `  "${name}": [\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]${end}\n`;
}
