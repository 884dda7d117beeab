import type { FontId } from './display-list.js';
import { type Face, openFace } from './font/face.js';
import { openSubsetter, type Subset } from './font/subset.js';

/** Everything that compiling a template needs and a single certificate does not: HarfBuzz, twice. */
export interface Engine {
  openFace(id: FontId, bytes: Uint8Array): Face;
  readonly subset: Subset;
}

/**
 * Loads HarfBuzz. `subsetter` holds the bytes of `harfbuzzjs/dist/harfbuzz-subset.wasm`; in Node `openNodeEngine` of
 * `@afsprakenkader/pdf/node` reads it, in a browser the page fetches it as an asset.
 */
export async function openEngine(subsetter: Uint8Array): Promise<Engine> {
  const [harfbuzz, subset] = await Promise.all([import('harfbuzzjs'), openSubsetter(subsetter)]);
  return { subset, openFace: (id, bytes) => openFace(harfbuzz, id, bytes) };
}
