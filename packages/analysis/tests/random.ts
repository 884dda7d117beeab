import { FIELD_TYPES, type FieldType } from '@afsprakenkader/offering';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LOADS = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 12, 19.5, 20, 20.000001, 24, 60];
const KEYS: Readonly<Record<string, readonly string[]>> = {
  institution: ['odisee', 'ugent', 'elders'],
  code: ['A1', 'B2', 'C3'],
  rule: ['load-maximum', 'load-minimum'],
};

/**
 * Offerings of every shape that the format allows, with up to nine components: longer lists than the comparison
 * uses itself. Half of them are of type 1 with units of known programmes, where the level rules have most to say.
 */
export function randomOffering(random: () => number): Record<string, unknown> {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const several = <Item>(most: number, make: () => Item) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  // Lists with many items of several origins are slow to judge, so they are a third.
  const certain = pick([0.75, 1, 1]);
  const object = (fields: Readonly<Record<string, FieldType>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(() => random() < 0.85)
        .map(([key, type]) => [key, random() < 0.03 ? null : value(key, type)]),
    );
  const value = (key: string, type: FieldType): unknown => {
    switch (type.kind) {
      case 'bool':
        return random() < 0.8;
      case 'text':
        // A title cannot be told to be none.
        return random() < 0.1 && key !== 'title' ? 'none' : { nl: key };
      case 'key':
        return pick(KEYS[key] ?? ['x', 'y']);
      case 'date':
        return pick(['2025-09-01', '2024-02-29']);
      case 'decimal':
        return pick(LOADS);
      case 'enum':
      case 'ordinal':
        return pick<string | number>(type.values);
      case 'list':
        return several(key === 'components' ? 9 : 3, () => value(key, type.item));
      case 'choice': {
        if (random() < certain) return value(key, type.of);
        const candidates = [value(key, type.of), ...several(3, () => value(key, type.of))];
        return type.of.kind === 'object' ? { anyOf: candidates } : candidates;
      }
      case 'object':
        return object(type.fields);
    }
  };
  const offering = object(FIELD_TYPES.fields);
  if (random() < 0.9) Object.assign(offering, { institution: 'odisee', label: 'microcredential' });
  if (random() < 0.5) {
    const kinds = pick([
      ['bachelor', 'master'],
      ['bachelor', 'master', 'graduaat', 'doctoraat'],
      ['bachelor', 'postgraduaat'],
    ]);
    const loads = pick([
      [3, 6],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
    offering.type = 1;
    offering.components = several(9, () => ({
      kind: 'existing-unit',
      ...(random() < 0.95 ? { credits: pick(loads) } : {}),
      origin:
        random() < certain
          ? { programme: 'x', kind: pick(kinds) }
          : { anyOf: [{ kind: pick(kinds) }, { kind: pick(['bachelor', 'master', 'doctoraat']) }] },
    }));
  }
  if (offering.type != null) delete offering.category;
  return offering;
}

/** Unit codes to which the catalogue gives two credit values. */
export function randomDisputes(random: () => number): ReadonlySet<string> {
  return new Set(random() < 0.2 ? ['A1'] : []);
}
