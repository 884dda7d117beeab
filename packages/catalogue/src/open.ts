import type { Catalogue } from './model.js';
import { type OpenOptions, openSource } from './open-source.js';
import { fileSource } from './source/file-source.js';

/**
 * Opens a file of offerings: YAML, JSON, NDJSON, CSV, XLSX, OEAPI or ELM, told by its extension and content. Records
 * that cannot be read become `problems` of the catalogue; the rest is read.
 *
 * @throws AfkError (AFK-3xx) where nothing of the file can be read
 */
export async function openCatalogue(path: string, options: OpenOptions = {}): Promise<Catalogue> {
  return openSource(await fileSource(path, options.displayName ?? path), options);
}
