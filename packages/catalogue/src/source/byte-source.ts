/**
 * The bytes of one catalogue, readable from the start as often as needed. The chunks belong to whoever reads
 * them: a source never writes into a chunk that it gave away, because records keep pointing into it. Only where chunks may be
 * `fleeting`, each is good until the next one is asked for.
 */
export interface ByteSource {
  /** As shown in locations. */
  readonly name: string;
  /** In bytes; null where not known beforehand. */
  readonly size: number | null;
  chunks(fleeting?: boolean): AsyncIterable<Uint8Array>;
}

/** What a browser or a server can hand over in place of a file. */
export type ByteInput = Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** A source over bytes in memory, a `Blob` (read piece by piece), or a stream (kept in memory, as it passes once). */
export function sourceOf(name: string, input: ByteInput): ByteSource {
  if (input instanceof ArrayBuffer) return sourceOf(name, new Uint8Array(input));
  if (input instanceof Uint8Array) return { name, size: input.length, chunks: () => pieces(input) };
  if (input instanceof Blob) return { name, size: input.size, chunks: () => streamed(input.stream()) };
  return remembered(name, input instanceof ReadableStream ? streamed(input) : input);
}

/** A source that tells how far it has been read, for progress. */
export class CountedSource implements ByteSource {
  /** Bytes given out since reading last began. */
  read = 0;

  constructor(private readonly source: ByteSource) {}

  get name(): string {
    return this.source.name;
  }

  get size(): number | null {
    return this.source.size;
  }

  async *chunks(fleeting?: boolean): AsyncIterable<Uint8Array> {
    this.read = 0;
    for await (const chunk of this.source.chunks(fleeting)) {
      this.read += chunk.length;
      yield chunk;
    }
  }
}

/** Every byte of a source in one array, refused above `limit` bytes by returning null. */
export async function allBytes(source: ByteSource, limit: number): Promise<Uint8Array | null> {
  if (source.size !== null && source.size > limit) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    if (length > limit) return null;
    parts.push(chunk);
  }
  return concat(parts);
}

/** One array out of several; the only one is given back as it is. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

const PIECE = 1 << 20;

async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}

async function* streamed(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    reader.releaseLock();
  }
}

function remembered(name: string, stream: AsyncIterable<Uint8Array>): ByteSource {
  const kept: Uint8Array[] = [];
  let whole: Promise<void> | undefined;
  let drained = false;
  const drain = async () => {
    for await (const chunk of stream) kept.push(chunk);
    drained = true;
  };
  return {
    name,
    get size() {
      return drained ? kept.reduce((sum, chunk) => sum + chunk.length, 0) : null;
    },
    async *chunks() {
      whole ??= drain();
      await whole;
      yield* kept;
    },
  };
}
