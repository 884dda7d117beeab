import type { Location } from '@afsprakenkader/diagnostics';
import type { Rule } from '@afsprakenkader/framework';
import { keysOf, keysOfPointer, narrowest, pointerOf, pointersAlong } from './values.js';

const MOST_RELATED = 25;

type Locate = (pointer: string) => Location;

/**
 * Where a finding points: at the first field it misses, else at the first field the rule reads that is told, else
 * at what is nearest. Its other told fields are related; of a list each item once.
 */
export function placesOf(
  offering: object,
  rules: readonly Rule[],
  missing: readonly string[],
  locate: Locate,
): { readonly location: Location; readonly related: readonly Location[] } {
  const reads = narrowest(rules.flatMap((rule) => rule.reads));
  const told = reads.flatMap((path) => pointersAlong(offering, path));
  const first = missing[0] ?? told[0] ?? pointerOf(keysOf(reads[0] ?? ''));
  const location = locate(first);
  const related: Location[] = [];
  const seen = new Set([placeKey(location)]);
  for (const pointer of new Set([...missing, ...told].map(itemOf))) {
    if (pointer === itemOf(first) || related.length === MOST_RELATED) continue;
    const place = locate(pointer);
    const key = placeKey(place);
    if (seen.has(key)) continue;
    seen.add(key);
    related.push(place);
  }
  return { location, related };
}

/** The list item that a pointer leads into, or the pointer itself. */
function itemOf(pointer: string): string {
  const keys = keysOfPointer(pointer);
  const at = keys.findIndex((key) => /^\d+$/.test(key));
  return at < 0 ? pointer : pointerOf(keys.slice(0, at + 1));
}

function placeKey({ file, line, column, sheet, cell, pointer }: Location): string {
  return line === undefined && cell === undefined
    ? `${file} ${pointer ?? ''}`
    : [file, line, column, sheet, cell].join(' ');
}
