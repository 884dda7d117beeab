import { createHash, type Hash } from 'node:crypto';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import type { Form, Rendered } from '../template/model.js';

const heads = new WeakMap<Form, Hash>();

/** SHA-256 state after the head, which all certificates of the form share and which is hashed once. */
function headHash(form: Form): Hash {
  const known = heads.get(form) ?? createHash('sha256').update(form.head);
  heads.set(form, known);
  return known.copy();
}

/** SHA-256 of a whole file. */
export function fileDigest({ form, bytes }: Pick<Rendered, 'form' | 'bytes'>): Uint8Array {
  return headHash(form).update(bytes).digest();
}

/** SHA-256 of what a seal covers: all of the file but the place of the seal itself. */
export function sealedDigest({ form, bytes, byteRange }: Rendered): Uint8Array {
  const [start, end] = placeOf(form, byteRange);
  return headHash(form).update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest();
}

/**
 * Writes a CMS value into its place, in the tail that is given.
 *
 * @throws AfkError AFK-839 where the place is too small
 */
export function putSeal({ form, bytes, byteRange }: Rendered, cms: Uint8Array): void {
  const [start, end] = placeOf(form, byteRange);
  const reserve = (end - start - 2) / 2;
  if (cms.length > reserve) throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-839', { size: cms.length, reserve }));
  const place = Buffer.from(bytes.buffer, bytes.byteOffset + start + 1, reserve * 2);
  place.write(Buffer.from(cms.buffer, cms.byteOffset, cms.length).toString('hex'), 'latin1');
}

/** Where the value stands in the tail, with the signs around it. */
function placeOf(form: Form, range: Rendered['byteRange']): readonly [number, number] {
  if (range === undefined) throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-839', { size: 1, reserve: 0 }));
  const [, start, end] = range;
  return [start - form.head.length, end - form.head.length];
}
