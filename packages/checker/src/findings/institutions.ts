import { type Localized, suggest } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';

/** Letters of the shortest word that is taken for a slip of the pen. */
const SHORTEST_SLIP = 5;

type Entry = Readonly<Record<string, unknown>>;

/** The institutions that the words of a version name. */
export function institutionsOf({ taxonomy }: Pick<Bundle, 'taxonomy'>): readonly Entry[] {
  const list: unknown = taxonomy.institutions;
  return Array.isArray(list) ? list.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null) : [];
}

/**
 * The key that somebody will have meant: a key written otherwise, or the name of an institution where its key is
 * asked (`KU Leuven`). Undefined for a key itself, and for a provider that resembles none of them.
 */
export function meantInstitution(bundle: Pick<Bundle, 'taxonomy'>, told: string): string | undefined {
  const names = new Map<string, string>();
  const keys: string[] = [];
  for (const entry of institutionsOf(bundle)) {
    const { key, short } = entry;
    if (typeof key !== 'string') continue;
    if (key === told) return undefined;
    const { nl, en } = (entry.name ?? {}) as Partial<Localized>;
    for (const name of [key, short, nl, en]) if (typeof name === 'string') names.set(bare(name), key);
    keys.push(key);
  }
  const word = bare(told);
  // Short words are near to one another by chance: UCL is not a slip for UCLL.
  return names.get(word) ?? (word.length < SHORTEST_SLIP ? undefined : suggest(word, keys));
}

/** A name without what people write in different ways: capitals, accents, spaces and signs. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
