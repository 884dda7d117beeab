import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import type { Issues } from '../issues.js';
import { pointerOf } from '../mapping/fill.js';
import type { ListPlace, Reader } from '../reader.js';
import type { ByteSource } from '../source/byte-source.js';
import { cutDocument } from './cut-document.js';
import type { JsonDocument } from './document.js';
import { parsedDocument } from './parsed-document.js';
import { singleJson } from './single.js';

/** Up to this size a document is parsed in one go where it is sound, and searched for keys that stand there twice. */
const SMALL = 8 << 20;

/**
 * A JSON document of any size.
 *
 * @throws AfkError where it holds no offerings
 */
export async function openJson(
  source: ByteSource,
  issues: Issues,
  { path: told, foreign }: ListPlace,
): Promise<Reader> {
  const small = source.size !== null && source.size <= SMALL;
  const document = (small ? await parsedDocument(source, SMALL) : null) ?? (await cutDocument(source, small));
  if (!small) issues.note('AFK-329', {});
  const keys = document.keys.slice(0, 20);
  if (told) {
    if (!(await document.hasList(told))) refuse(source, 'AFK-316', { keys, pointer: pointerOf(told) });
    return document.list(told);
  }
  if (await document.hasList(['offerings'])) {
    const reader = document.list(['offerings']);
    return foreign ? reader : { ...reader, header: document.header(issues) };
  }
  if (foreign && document.container === 'list') return document.list([]);
  const found = foreign ? null : await openForeign(source, document);
  return found ?? refuse(source, 'AFK-310', { keys });
}

/** A list or document of somebody else's format that is known, a bare list of offerings, or one offering by itself. */
async function openForeign(source: ByteSource, document: JsonDocument): Promise<Reader | null> {
  const { foreignReader } = await import('../foreign/recognise.js');
  if (document.container === 'list') return (await foreignReader(document.list([]), source.name)) ?? document.list([]);
  for (const key of ['@graph', 'items']) {
    if (!(await document.hasList([key]))) continue;
    const found = await foreignReader(document.list([key]), source.name);
    if (found) return found;
  }
  const single = singleJson(source);
  return (await foreignReader(single, source.name)) ?? (document.keys.includes('id') ? single : null);
}

function refuse(source: ByteSource, code: 'AFK-310' | 'AFK-316', slots: Record<string, string | string[]>): never {
  throw new AfkError(problem(CATALOGUE_CODES, code, slots, { file: source.name }));
}
