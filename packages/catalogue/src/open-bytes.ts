import type { Catalogue } from './model.js';
import { type OpenOptions, openSource } from './open-source.js';
import { type ByteInput, sourceOf } from './source/byte-source.js';

/** {@link openCatalogue} for bytes that are no file here: an upload, a `Blob` in a browser, a stream. */
export async function openCatalogueBytes(
  name: string,
  input: ByteInput,
  options: OpenOptions = {},
): Promise<Catalogue> {
  return openSource(sourceOf(options.displayName ?? name, input), options);
}
