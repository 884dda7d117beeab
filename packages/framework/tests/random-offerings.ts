import { FIELD_TYPES, type FieldType } from '@afsprakenkader/offering';

/** Numbers in [0, 1) that are the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LOADS = [0.1, 0.2, 0.3, 1, 1.5, 2, 2.5, 3, 4, 6, 9, 12, 19.5, 20, 20.5, 24, 40, 59.5, 60, 60.5];
const KEYS: Readonly<Record<string, readonly string[]>> = {
  institution: ['odisee', 'ugent', 'kuleuven', 'elders'],
  code: ['A1', 'B2', 'C3'],
  rule: ['load-maximum', 'load-minimum'],
};

/**
 * Offerings of every shape that the format allows: each field told, not told, or told that there is none; choices with
 * one and with several candidates. Most stand inside the framework, so that most rules have something to say.
 */
export function randomOffering(random: () => number): Record<string, unknown> {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const several = <Item>(least: number, make: () => Item) =>
    Array.from({ length: least + Math.floor(random() * 3) }, make);

  const object = (fields: Readonly<Record<string, FieldType>>): Record<string, unknown> => {
    const told: Record<string, unknown> = {};
    for (const [key, type] of Object.entries(fields)) {
      const chance = random();
      if (chance < 0.15) continue;
      told[key] = chance < 0.18 ? null : value(key, type);
    }
    return told;
  };
  const value = (key: string, type: FieldType): unknown => {
    switch (type.kind) {
      case 'bool':
        return random() < 0.8;
      case 'text':
        return random() < 0.1 ? 'none' : { nl: key };
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
        return several(random() < 0.1 ? 0 : 1, () => value(key, type.item));
      case 'choice':
        if (random() < 0.8) return value(key, type.of);
        if (type.of.kind === 'object') return { anyOf: several(1, () => value(key, type.of)) };
        return several(1, () => value(key, type.of));
      case 'object':
        return object(type.fields);
    }
  };
  const offering = object(FIELD_TYPES.fields);
  if (random() < 0.9) Object.assign(offering, { institution: 'odisee', label: 'microcredential' });
  if (offering.type != null) delete offering.category;
  if (random() < 0.5) narrow(offering, pick);
  return offering;
}

/** Makes the components of one kind, so that type and level rules get past the first question. */
function narrow(offering: Record<string, unknown>, pick: <Item>(items: readonly Item[]) => Item): void {
  const { components } = offering;
  if (!Array.isArray(components)) return;
  const kind = pick(['existing-unit', 'new-unit-degree-content', 'new-content']);
  const programmes = pick([['bachelor'], ['bachelor', 'master'], ['master', 'bachelor-na-bachelor']]);
  for (const component of components as Record<string, unknown>[])
    Object.assign(component, { kind, origin: { programme: 'x', kind: pick(programmes) } });
  if (kind === 'existing-unit') offering.type = 1;
}

/** Unit codes to which the catalogue gives two credit values. */
export function randomDisputes(random: () => number): ReadonlySet<string> {
  return new Set(random() < 0.2 ? ['A1'] : []);
}
