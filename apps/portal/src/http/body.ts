import { fault } from './fault.js';

/**
 * The bytes of a request, and never more than allowed: a length that is told too small does not let more in.
 *
 * @throws 413 past the limit
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => fault(413, 'AFK-665', { limit: Math.max(1, Math.round(limit / 1024 / 1024)) });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  if (request.body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) throw tooLarge();
    parts.push(part);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
