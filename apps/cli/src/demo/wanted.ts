import type { Listing } from './listing.js';

/** One fact to add to a catalogue, in the order in which facts help most. */
export interface WantedFact {
  /** As expressions write it: `components.origin`. */
  readonly field: string;
  /** Rule on offering: how many wait for nothing else once this fact and those before it are told. */
  readonly decides: number;
}

/**
 * In which order facts would decide most, each with how many open questions (a rule on an offering) it closes. A
 * question is closed when every fact that its finding names is told.
 */
export function wantedFacts(listings: readonly Listing[]): {
  readonly open: number;
  readonly facts: readonly WantedFact[];
} {
  let waiting = listings.flatMap(({ result }) =>
    result.findings
      .filter(({ status, missing }) => status === 'undetermined' && missing !== undefined && missing.length > 0)
      .map(({ missing }) => new Set((missing ?? []).map(fieldOf))),
  );
  const open = waiting.length;
  const facts: WantedFact[] = [];
  while (waiting.length > 0) {
    const field = mostHelpful(waiting);
    for (const fields of waiting) fields.delete(field);
    const left = waiting.filter((fields) => fields.size > 0);
    facts.push({ field, decides: waiting.length - left.length });
    waiting = left;
  }
  return { open, facts };
}

/** The field that closes most by itself; of several, the one that comes nearest to closing more. */
function mostHelpful(waiting: readonly ReadonlySet<string>[]): string {
  const worth = new Map<string, number>();
  for (const fields of waiting) {
    // A question that waits for several facts counts for little against one that waits for this alone.
    for (const field of fields)
      worth.set(field, (worth.get(field) ?? 0) + (fields.size === 1 ? 1 : 0.001 / fields.size));
  }
  return [...worth].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? '';
}

function fieldOf(pointer: string): string {
  return pointer
    .split('/')
    .filter((key) => key !== '' && !/^\d+$/.test(key))
    .join('.');
}
