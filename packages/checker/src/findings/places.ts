import type { Location } from '@afsprakenkader/diagnostics';
import type { Subject } from './subject.js';
import { keysOf, pointerOf } from './values.js';

const MOST_RELATED = 25;
const ITEM = /^(?:\/[^/]*?)*?\/\d+(?=\/|$)/;

/**
 * Where a finding points: at the first field it misses, else at the first field the rule reads that is told, else
 * at what is nearest. Its other told fields are related; of a list each item once.
 */
export function placesOf(
  subject: Subject,
  reads: readonly string[],
  missing: readonly string[],
): { readonly location: Location; readonly related: readonly Location[] } {
  const told = reads.flatMap((path) => subject.pointers(path));
  const first = missing[0] ?? told[0] ?? pointerOf(keysOf(reads[0] ?? ''));
  const location = subject.locate(first);
  const places: Location[] = [location];
  for (const pointer of new Set([...missing, ...told].map(itemOf))) {
    if (pointer === itemOf(first)) continue;
    const place = subject.locate(pointer);
    if (!places.some((known) => isSame(known, place))) places.push(place);
    if (places.length > MOST_RELATED) break;
  }
  return { location, related: places.slice(1) };
}

/** The list item that a pointer leads into, or the pointer itself. */
function itemOf(pointer: string): string {
  return ITEM.exec(pointer)?.[0] ?? pointer;
}

function isSame(a: Location, b: Location): boolean {
  if (a.file !== b.file) return false;
  if (a.cell !== undefined || b.cell !== undefined) return a.cell === b.cell && a.sheet === b.sheet;
  if (a.line !== undefined) return a.line === b.line && a.column === b.column;
  return a.pointer === b.pointer;
}
