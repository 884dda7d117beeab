import { type Certificate, certificateSchema } from '@afsprakenkader/credential/model';
import { AfkError, type Language, problem } from '@afsprakenkader/diagnostics';
import { checkPdf, PdfName, type PdfReference, PdfStream, PdfString } from '@afsprakenkader/pdf';
import { CERTIFICATE_CODES } from '../codes.js';
import { DATA_FILE } from '../template/data-file.js';
import type { Attachment } from '../template/model.js';

/** What a certificate carries inside. */
export interface Embedded {
  readonly certificate: Certificate;
  readonly languages: readonly Language[];
  readonly attachments: readonly Attachment[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The two ranges under the seal. */
  readonly byteRange: readonly [number, number, number, number] | undefined;
}

/**
 * Takes out of a file what it was made from.
 *
 * @throws AfkError AFK-868 where it is not a file of ours, or holds no data of a certificate
 */
export function embeddedIn(bytes: Uint8Array): Embedded {
  const { file, findings } = checkPdf(bytes);
  if (file === undefined) return refuse(findings[0]?.what ?? NOT_OURS);
  const files = new Map<string, Uint8Array>();
  const attachments: Attachment[] = [];
  let byteRange: Embedded['byteRange'];
  for (const object of file.objects) {
    if (!(object instanceof Map)) continue;
    const type = object.get('Type');
    if (!(type instanceof PdfName)) continue;
    if (type.value === 'Sig') {
      const range = object.get('ByteRange');
      if (Array.isArray(range)) byteRange = range.map(Number) as [number, number, number, number];
    }
    if (type.value !== 'Filespec') continue;
    const [name, description, relationship, places] = ['UF', 'Desc', 'AFRelationship', 'EF'].map((key) =>
      object.get(key),
    );
    const stream = places instanceof Map ? file.resolve(places.get('F') as PdfReference) : undefined;
    if (!(name instanceof PdfString && stream instanceof PdfStream)) continue;
    files.set(name.text, stream.raw);
    const mime = stream.dictionary.get('Subtype');
    if (name.text !== DATA_FILE && mime instanceof PdfName && relationship instanceof PdfName)
      attachments.push({
        name: name.text,
        type: mime.value,
        relationship: relationship.value as Attachment['relationship'],
        description: description instanceof PdfString ? description.text : '',
      });
  }
  const data = files.get(DATA_FILE) ?? refuse(NO_DATA);
  files.delete(DATA_FILE);
  const certificate = certificateOf(data);
  const { languages } = certificate;
  return { certificate, languages, attachments, files: Object.fromEntries(files), byteRange };
}

function certificateOf(data: Uint8Array): Certificate {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(data));
    // As it was read, with its keys in the order in which they stand: the same bytes are wanted.
    if (certificateSchema.safeParse(value).success) return value as Certificate;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  return refuse(NO_DATA);
}

const NOT_OURS = { nl: 'het is geen PDF van deze vorm', en: 'it is not a PDF of this form' };
const NO_DATA = {
  nl: `het bevat geen leesbaar \`${DATA_FILE}\``,
  en: `it holds no readable \`${DATA_FILE}\``,
};

function refuse(reason: { readonly nl: string; readonly en: string }): never {
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-868', { reason }));
}
