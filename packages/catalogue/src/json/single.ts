import { isGroup } from '../header.js';
import type { Reader } from '../reader.js';
import { JsonRecord } from '../record.js';
import { allBytes, type ByteSource } from '../source/byte-source.js';
import { utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { parseCarefully } from './item.js';

const LONGEST = 16 << 20;

/** A JSON document that is itself one offering. */
export function singleJson(source: ByteSource): Reader {
  return {
    format: 'json',
    header: {},
    async *read(issues) {
      const utf8: ByteSource = { ...source, size: null, chunks: () => utf8Chunks(source, issues) };
      const bytes = await allBytes(utf8, LONGEST);
      if (!bytes) {
        issues.add('AFK-322', { limit: LONGEST >> 20 }, { file: source.name, line: 1, column: 1 });
        return;
      }
      const chunk = new Utf8(bytes);
      const value = parseCarefully(chunk.text(), { file: source.name, line: 1, column: 1 }, issues);
      const offering = isGroup(value) ? value : undefined;
      yield [new JsonRecord(0, offering, source.name, chunk, 0, bytes.length, 1, 1, '')];
    },
  };
}
