import { fillBoth, type Localized, type SlotValue, slotsOf } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import type { Repair } from './repair.js';
import { keysOf, valuesAlong } from './values.js';

const NOT_TOLD: Localized = { nl: 'niet vermeld', en: 'not stated' };
const TO_DECIDE: Localized = { nl: 'nog te bepalen', en: 'still to be decided' };
const NONE: Localized = { nl: 'geen', en: 'none' };

/** What the slots of a rule's texts stand for in one offering. */
export interface SlotSource {
  readonly bundle: Bundle;
  readonly words: ReadonlyMap<string, Localized>;
  readonly offering: object;
  readonly repair: Repair | undefined;
}

/**
 * A rule's text with every slot filled: `{repair.level}` from the repair, `{offering.id}` and `{credits}` from the
 * offering, `{load.max}` from the parameters. What is not told is said so, never left open.
 */
export function filled(text: Localized, source: SlotSource): Localized {
  const names = new Set([...slotsOf(text.nl), ...slotsOf(text.en)]);
  return fillBoth(text, Object.fromEntries([...names].map((name) => [name, slotValue(name, source)])));
}

function slotValue(name: string, { bundle, words, offering, repair }: SlotSource): SlotValue {
  if (name.startsWith('repair.')) {
    const path = name.slice('repair.'.length);
    return repair !== undefined && Object.hasOwn(repair.set, path) ? said(repair.set[path], words) : TO_DECIDE;
  }
  const parameter = bundle.parameters.find(({ id }) => id === name);
  if (parameter !== undefined) return said(parameter.value, words);
  const path = name.startsWith('offering.') ? name.slice('offering.'.length) : name;
  return said(valuesAlong(offering, keysOf(path)), words);
}

/** A value in both languages: vocabulary words translated, lists in words, repeated values once. */
function said(value: unknown, words: ReadonlyMap<string, Localized>): SlotValue {
  if (value === undefined || value === null) return NOT_TOLD;
  if (value === 'none') return NONE;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return words.get(value) ?? value;
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null);
    if (items.length === 0) return value.length === 0 ? NONE : NOT_TOLD;
    return distinct(items.map((item) => said(item, words)));
  }
  const { nl, en } = value as { nl?: unknown; en?: unknown };
  const dutch = typeof nl === 'string' ? nl : undefined;
  const english = typeof en === 'string' ? en : undefined;
  if (dutch === undefined && english === undefined) return NOT_TOLD;
  return { nl: dutch ?? english ?? '', en: english ?? dutch ?? '' };
}

/** {@link said} where one value in both languages is needed. */
export function inWords(value: unknown, words: ReadonlyMap<string, Localized>): Localized {
  return fillBoth({ nl: '{value}', en: '{value}' }, { value: said(value, words) });
}

function distinct(values: readonly SlotValue[]): readonly SlotValue[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
