import { type Localized, type Slots, suggest } from '@afsprakenkader/diagnostics';
import type * as z from 'zod';
import type { Fault } from '../schema/registry.js';
import { LOAD_LIMIT } from '../values/decimal.js';
import { ORDINALS, VOCABULARIES } from '../vocabulary.js';
import { issue, type OfferingCode, type OfferingIssue, type Path, show } from './issue.js';
import type { Issues } from './issues.js';
import { keyMeant } from './key-hints.js';
import type { Place } from './place.js';
import { expectedAt, kindOf } from './words.js';

const CODE_OF_FAULT: Readonly<Record<Fault, OfferingCode>> = {
  blank: 'AFK-215',
  'load-range': 'AFK-207',
  inexact: 'AFK-208',
  date: 'AFK-209',
  'academic-year': 'AFK-210',
  isced: 'AFK-218',
  'language-code': 'AFK-219',
  year: 'AFK-225',
  'no-language': 'AFK-211',
  'type-category': 'AFK-213',
  'origin-twice': 'AFK-214',
  'exception-incomplete': 'AFK-212',
};

/** A code and what its sentences need beside label, key and value. */
type Diagnosis = readonly [code: OfferingCode, more?: Slots];

/** Tells what zod found at one place. `shown` is the path in the value as the user wrote it. */
export function explain(found: z.core.$ZodIssue, place: Place, value: unknown, shown: Path, issues: Issues): void {
  if (found.code === 'unrecognized_keys') {
    for (const key of found.keys) issues.add(() => unknownKey(key, place, shown));
    return;
  }
  issues.add(() => {
    const [code, more] = diagnose(found, place, value);
    const slots = { label: place.label, key: place.key, value: typeof value === 'number' ? value : show(value) };
    return issue(code, shown, { ...slots, ...more });
  });
}

function diagnose(found: z.core.$ZodIssue, place: Place, value: unknown): Diagnosis {
  if (found.code === 'too_small') return ['AFK-217'];
  if (found.code !== 'custom') return wrongValue(place, value);
  const name = (found.params as { fault: Fault }).fault;
  if (name !== 'type-category') return [CODE_OF_FAULT[name], { limit: LOAD_LIMIT }];
  const { type, category } = value as { type: number; category: string };
  return ['AFK-213', { type, category }];
}

function wrongValue(place: Place, value: unknown): Diagnosis {
  const { node } = place;
  if (place.key === '') return ['AFK-201', { place: place.label, got: kindOf(value) }];
  const { meta } = node.kind === 'choice-list' ? node.item : node;
  const numeric = meta.kind === 'decimal' || meta.kind === 'number' || meta.kind === 'ordinal';
  const number = numeric && typeof value === 'string' ? numberIn(value) : undefined;
  if (number !== undefined) return ['AFK-205', { number: String(number) }];
  if (meta.kind === 'key' && meta.guard === 'isIscedF') return ['AFK-218'];
  if ((node.kind === 'localized' || node.kind === 'told-text') && typeof value === 'string') return ['AFK-224'];
  if (meta.kind === 'enum' && typeof value === 'string') {
    const words: readonly string[] = VOCABULARIES[meta.name];
    return ['AFK-204', { allowed: words.join(', '), hint: didYouMean(suggest(value, words), PICK) }];
  }
  if (meta.kind === 'ordinal' && (typeof value === 'number' || typeof value === 'string')) {
    return ['AFK-204', { allowed: ORDINALS[meta.name].join(', '), hint: PICK }];
  }
  return ['AFK-206', { expected: expectedAt(node), got: kindOf(value) }];
}

function unknownKey(key: string, place: Place, shown: Path): OfferingIssue {
  const node = place.node.kind === 'told-text' ? place.node.text : place.node;
  const known = 'fields' in node ? node.fields.map((field) => field.key) : [];
  const hint = didYouMean(keyMeant(key, known), possible(known));
  return issue('AFK-203', [...shown, key], { key: show(key), place: place.label, hint });
}

/** The fields to choose from, where they are few enough for a sentence. */
function possible(known: readonly string[]): Localized {
  if (known.length > 8)
    return {
      nl: 'Het formaat heeft geen veld met een naam die hierop lijkt.',
      en: 'The format has no field with a similar name.',
    };
  return { nl: `Mogelijke velden: ${known.join(', ')}.`, en: `Possible fields: ${known.join(', ')}.` };
}

const PICK: Localized = { nl: 'Kies een waarde uit de lijst.', en: 'Pick a value from the list.' };

function didYouMean(word: string | undefined, otherwise: Localized): Localized {
  return word === undefined ? otherwise : { nl: `Bedoelde u \`${word}\`?`, en: `Did you mean \`${word}\`?` };
}

/** The number in a text, with a point or a Dutch comma, or undefined. */
function numberIn(text: string): number | undefined {
  const plain = text.trim();
  return /^-?\d{1,12}(?:[.,]\d{1,12})?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
