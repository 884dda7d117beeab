import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { sha256 } from '@noble/hashes/sha2';
import { PDF_CODES } from '../codes.js';
import type { DocumentInfo, LearnerFill } from '../display-list.js';
import { momentOf } from '../metadata/moment.js';
import { embeddedFileEntries } from './attachments.js';
import { ContentWriter } from './content.js';
import { uriAction } from './links.js';
import { type PagePlan, type TailPlan, xrefLine } from './plan.js';
import { hexOf, reference, text } from './syntax.js';

/** The end of one learner's file; `head` and `bytes` one after the other are the file. */
export interface Tail {
  readonly bytes: Uint8Array;
  /** Where the seal goes, counted from the start of the file: the two ranges that are signed. */
  readonly byteRange?: readonly [number, number, number, number];
}

/** Digits kept free for each number of the signed ranges. */
const RANGE_WIDTH = 10;
const RANGE_BLANK = ' '.repeat(RANGE_WIDTH);

/**
 * Writes what differs: content of the slots, addresses, files, metadata, and the table of all objects. Nothing is
 * compressed, so that the bytes do not depend on a zlib. Same fill, same bytes.
 *
 * Throws AFK-803 for a character outside the font's repertoire, AFK-813 for a slot without a value, AFK-814 for a
 * moment that is none.
 */
export function writeTail(plan: TailPlan, fill: LearnerFill): Tail {
  const parts: (string | Uint8Array)[] = [];
  let length = plan.headLength;
  const offsets: number[] = [];
  const put = (part: string | Uint8Array, extra = 0): void => {
    parts.push(part);
    length += part.length + extra;
  };
  const object = (id: number, body: string, extra = 0): void => {
    offsets[id - plan.firstObject] = length;
    put(`${id} 0 obj\n${body}\nendobj\n`, extra);
  };
  const stream = (id: number, entries: string, content: string, extra = 0): void =>
    object(id, `<<${entries}/Length ${content.length + extra}>>stream\n${content}\nendstream`, extra);

  const moment = momentOf(fill.issued);
  for (const { slot, object: id } of plan.uris) object(id, uriAction(given(fill.uris, slot)));
  for (const page of plan.pages) stream(page.object, '', slotContent(page, fill));
  for (const { slot, type, object: id } of plan.files) {
    const bytes = given(fill.files, slot);
    offsets[id - plan.firstObject] = length;
    put(`${id} 0 obj\n<<${embeddedFileEntries(type, bytes.length)}/Length ${bytes.length}>>stream\n`);
    put(bytes);
    put('\nendstream\nendobj\n');
  }
  // The packet holds one byte order mark: one character here, three bytes in the file. All else is ASCII.
  const packet = plan.xmp({ moment: moment.xmp, properties: fill.properties ?? {} });
  stream(plan.metadata, '/Type/Metadata/Subtype/XML', packet, 2);
  object(plan.info, information(plan.information, moment.pdf));
  const seal = plan.signature ? putSignature(plan.signature, fill, moment.pdf, object, () => length) : undefined;

  const table = length;
  const id = hexOf(sha256(new TextEncoder().encode(fill.documentId)).subarray(0, 16));
  put(
    `xref\n0 ${plan.size}\n${plan.headXref}${offsets.map(xrefLine).join('')}trailer\n<</Size ${plan.size}` +
      `/Root ${reference(plan.catalog)}/Info ${reference(plan.info)}/ID[<${id}><${id}>]>>\nstartxref\n${table}\n%%EOF\n`,
  );
  const bytes = encode(parts, length - plan.headLength);
  if (!seal) return { bytes };
  const byteRange = [0, seal.start, seal.end, length - seal.end] as const;
  const digits = byteRange.map((value) => String(value).padEnd(RANGE_WIDTH)).join(' ');
  bytes.set(new TextEncoder().encode(digits), seal.range - plan.headLength);
  return { bytes, byteRange };
}

function slotContent({ context, slots }: PagePlan, fill: LearnerFill): string {
  const writer = new ContentWriter(context);
  for (const { slot, role, mcid } of slots) {
    const drawings = given(fill.drawings, slot);
    writer.marked(role, `<</MCID ${mcid}>>`, () => {
      for (const drawing of drawings) writer.draw(drawing);
    });
  }
  return writer.operators;
}

/** Writes the signature dictionary with room for the value; tells where the ranges and the value stand. */
function putSignature(
  { object: id, reserve }: NonNullable<TailPlan['signature']>,
  { seal = {} }: LearnerFill,
  moment: string,
  object: (id: number, body: string) => void,
  position: () => number,
): { range: number; start: number; end: number } {
  const before = '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[';
  const between = `]/M${text(moment)}${seal.name ? `/Name${text(seal.name)}` : ''}${seal.reason ? `/Reason${text(seal.reason)}` : ''}${seal.location ? `/Location${text(seal.location)}` : ''}/Contents`;
  const blank = [RANGE_BLANK, RANGE_BLANK, RANGE_BLANK, RANGE_BLANK].join(' ');
  const range = position() + `${id} 0 obj\n`.length + before.length;
  const start = range + blank.length + between.length;
  object(id, `${before}${blank}${between}<${'0'.repeat(reserve * 2)}>>>`);
  return { range, start, end: start + reserve * 2 + 2 };
}

function information(info: DocumentInfo, moment: string): string {
  return (
    `<</Title${text(info.title)}${info.author ? `/Author${text(info.author)}` : ''}${info.subject ? `/Subject${text(info.subject)}` : ''}` +
    `/Creator${text(info.producer)}/Producer${text(info.producer)}/CreationDate${text(moment)}/ModDate${text(moment)}>>`
  );
}

function given<Value>(values: Readonly<Record<string, Value>>, slot: string): Value {
  if (!Object.hasOwn(values, slot)) throw new AfkError(problem(PDF_CODES, 'AFK-813', { slot }));
  return values[slot] as Value;
}

function encode(parts: readonly (string | Uint8Array)[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const encoder = new TextEncoder();
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      at += encoder.encodeInto(part, bytes.subarray(at)).written;
    } else {
      bytes.set(part, at);
      at += part.length;
    }
  }
  return bytes;
}
