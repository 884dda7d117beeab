import type { Grade } from '../model.js';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * The number after `from` when this place of it grows.
 * @param place of the number, as `placeOf` tells it
 */
export function nextVersion(from: string, place: Grade): string {
  const [major, minor, patch] = numbersOf(from);
  if (place === 'major') return `${major + 1}.0.0`;
  return place === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The place of the number that grew between two versions; undefined where `to` is not the newer one. */
export function placeGrown(from: string, to: string): Grade | undefined {
  const [before, after] = [numbersOf(from), numbersOf(to)];
  const at = after.findIndex((number, index) => number !== before[index]);
  if (at < 0 || after[at]! < before[at]!) return undefined;
  return (['major', 'minor', 'patch'] as const)[at];
}

const ORDER: readonly Grade[] = ['patch', 'minor', 'major'];

/** Whether a declared place is at least the one that the meaning asks for. */
export function isEnough(declared: Grade | undefined, asked: Grade): boolean {
  return declared !== undefined && ORDER.indexOf(declared) >= ORDER.indexOf(asked);
}

function numbersOf(version: string): readonly [number, number, number] {
  const [, major, minor, patch] = VERSION.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)];
}
