import type { Localized } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';

/**
 * The words of a version in both languages, by the key that an offering holds (`in-person` → "fysiek"). Found wherever
 * the taxonomy has a key beside a Dutch and an English text; a key with two different texts is left out.
 */
export function vocabularyOf(bundle: Bundle): ReadonlyMap<string, Localized> {
  const words = new Map<string, Localized | null>();
  const visit = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > 8) return;
    if (!Array.isArray(node)) learn(node as Readonly<Record<string, unknown>>, words);
    for (const child of Object.values(node)) visit(child, depth + 1);
  };
  visit(bundle.taxonomy, 0);
  return new Map([...words].filter((entry): entry is [string, Localized] => entry[1] !== null));
}

function learn(node: Readonly<Record<string, unknown>>, words: Map<string, Localized | null>): void {
  const key = node.id ?? node.key;
  const text = node.label ?? node.title ?? node.name;
  if (typeof key !== 'string' || !isLocalized(text)) return;
  const known = words.get(key);
  words.set(key, known === undefined || known?.nl === text.nl ? { nl: text.nl, en: text.en } : null);
}

function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null) return false;
  const { nl, en } = value as { nl?: unknown; en?: unknown };
  return typeof nl === 'string' && typeof en === 'string';
}
