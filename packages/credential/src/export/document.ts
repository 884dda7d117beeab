/** The formats of others in which a catalogue can be written. */
export const EXPORT_FORMATS = ['oeapi', 'elm'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * The context of the EU is made for credentials, where that of W3C stands before it and names `id` and `type`; the language
 * that a catalogue asks for has no short name in it.
 */
export const ELM_CONTEXT = [
  'http://data.europa.eu/snb/model/context/edc-ap',
  { id: '@id', type: '@type', defaultLanguage: 'http://data.europa.eu/snb/model/elm/defaultLanguage' },
] as const;

const HEADS: Readonly<Record<ExportFormat, string>> = {
  oeapi: '{\n "items": [',
  elm: `{\n "@context": ${JSON.stringify(ELM_CONTEXT)},\n "@graph": [`,
};

/** The records of a catalogue as one JSON document, in pieces, so that a large catalogue is never whole in memory. */
export async function* exportDocument(
  format: ExportFormat,
  records: AsyncIterable<object> | Iterable<object>,
): AsyncIterable<string> {
  yield HEADS[format];
  let separator = '\n';
  for await (const record of records) {
    yield `${separator}${JSON.stringify(record)}`;
    separator = ',\n';
  }
  yield '\n ]\n}\n';
}
