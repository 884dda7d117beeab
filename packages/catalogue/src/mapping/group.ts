type Batches<Source> = AsyncIterable<readonly Source[]>;

/** Tells which offering a source record belongs to; null where it does not say. */
export type KeyOf<Source> = (source: Source) => string | null;

/** Whether the records of each key stand together; then they can be grouped as they come by. */
export async function areTogether<Source>(sources: Batches<Source>, keyOf: KeyOf<Source>): Promise<boolean> {
  const seen = new Set<string>();
  let current: string | null = null;
  for await (const batch of sources) {
    for (const source of batch) {
      const key = keyOf(source);
      if (key === null || key === current) continue;
      if (seen.has(key)) return false;
      seen.add(key);
      current = key;
    }
  }
  return true;
}

/**
 * The records of each key, in the order in which the keys first come. Records that stand together are given as soon as
 * the next key comes; scattered ones can only be given once all have been read.
 *
 * @param keyless told of each record without a key, which belongs nowhere
 */
export async function* groupBy<Source>(
  sources: Batches<Source>,
  keyOf: KeyOf<Source>,
  together: boolean,
  keyless: (source: Source) => void,
): AsyncIterable<Source[][]> {
  const open = new Map<string, Source[]>();
  for await (const batch of sources) {
    const done: Source[][] = [];
    for (const source of batch) {
      const key = keyOf(source);
      const group = key === null ? undefined : open.get(key);
      if (key === null) keyless(source);
      else if (group) group.push(source);
      else {
        if (together) {
          done.push(...open.values());
          open.clear();
        }
        open.set(key, [source]);
      }
    }
    if (done.length > 0) yield done;
  }
  if (open.size > 0) yield [...open.values()];
}

/** A key as text, without the spaces around it; null where there is none. */
export function keyText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}
