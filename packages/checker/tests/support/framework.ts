import { type LoadedFramework, loadRelease } from '@afsprakenkader/framework';

const loaded = new Map<string, Promise<LoadedFramework>>();

/** A released version, loaded once. */
export function release(version: string): Promise<LoadedFramework> {
  const known = loaded.get(version) ?? loadRelease(version);
  loaded.set(version, known);
  return known;
}
