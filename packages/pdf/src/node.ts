import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Engine, openEngine } from './engine.js';

/** {@link openEngine} with the file that npm installed. */
export async function openNodeEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  return openEngine(await readFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')));
}
