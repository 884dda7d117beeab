import type { LoadedFramework, Rule } from '@afsprakenkader/framework';
import {
  type Definition,
  type OfferingContext,
  type RuleLogic,
  readsOf,
  STATUSES,
  typeOf,
} from '@afsprakenkader/rule-language';
import { fieldType } from '../findings/field-type.js';
import { type MeaningOf, meaningIn } from '../findings/meaning.js';
import type { RuleNotes } from '../findings/rule-notes.js';
import { type Speech, weightOf } from '../findings/speaking.js';
import { keysOf, narrowest, pathOf } from '../findings/values.js';
import type { Summary } from '../model.js';

/** So many offerings are asked one by one; later ones that tell the same facts are taken to lack the same. */
const EXACT = 50;
const MOST_REMEMBERED = 20_000;
/** What a field is to likeness that is told and holds no word of a short list. */
const TOLD = 6;

interface Read {
  readonly keys: readonly string[];
  /** Whether the field holds a word or level of a short list: then the value itself matters, not only that it is told. */
  readonly isWord: boolean;
}

/**
 * What is open together: one part of a rule, because few facts decide it and many offerings share them; or all type
 * rules, because these are judged against each other.
 */
interface Open {
  readonly id: number;
  readonly rules: readonly string[];
  readonly meaningOf: MeaningOf;
  readonly reads: readonly Read[];
  /** Whether its rules leave the verdict undetermined, rather than give advice. */
  readonly isWeighty: boolean;
  /** Whether more than what is told counts: numbers that are compared, or what the other rules of the group say. */
  readonly isEntangled: boolean;
}

/** Counts which untold fields keep offerings undetermined: what to collect first. */
export class Wanted {
  readonly #framework: LoadedFramework;
  readonly #meaningOf: MeaningOf;
  readonly #notes: RuleNotes;
  readonly #open: (readonly Open[])[] = [];
  /** By rule; of type rules by all that are open together. */
  readonly #groups = new Map<string, readonly Open[]>();
  readonly #counts = new Map<string, number>();
  readonly #remembered = new Map<number, readonly string[]>();
  /** Fields that a rule waits for which leaves the whole offering undetermined: they come before those of advice. */
  readonly #weighty = new Set<string>();
  #asked = 0;
  #made = 0;

  constructor(framework: LoadedFramework, notes: RuleNotes, meaningOf: MeaningOf) {
    this.#framework = framework;
    this.#meaningOf = meaningOf;
    this.#notes = notes;
  }

  add(
    vector: number,
    statuses: Uint8Array,
    speech: Speech,
    offering: object,
    context: OfferingContext | undefined,
  ): void {
    let open = this.#open[vector];
    if (open === undefined) {
      open = this.#openRules(statuses, speech);
      this.#open[vector] = open;
    }
    if (open.length === 0) return;
    for (const field of this.#fields(vector, open, offering, context)) {
      this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1);
    }
  }

  /** Most wanted first; of equal counts first what decides a verdict, then in the order of the alphabet. */
  list(): Summary['wanted'] {
    const all = [...this.#counts].map(([field, offerings]) => ({ field, offerings }));
    const lightness = (field: string) => (this.#weighty.has(field) ? 0 : 1);
    return all.sort(
      (a, b) => b.offerings - a.offerings || lightness(a.field) - lightness(b.field) || (a.field < b.field ? -1 : 1),
    );
  }

  #fields(
    vector: number,
    open: readonly Open[],
    offering: object,
    context: OfferingContext | undefined,
  ): Iterable<string> {
    const fields = open.map((group) => this.#fieldsOf(vector, group, offering, context));
    return fields.length === 1 ? fields[0]! : new Set(fields.flat());
  }

  #fieldsOf(vector: number, group: Open, offering: object, context: OfferingContext | undefined): readonly string[] {
    if (this.#asked < EXACT) return this.#ask(group, offering, context);
    const key = likeness(vector, offering, group);
    let fields = this.#remembered.get(key);
    if (fields === undefined) {
      fields = this.#ask(group, offering, context);
      if (this.#remembered.size === MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(key, fields);
    }
    return fields;
  }

  #ask(group: Open, offering: object, context: OfferingContext | undefined): readonly string[] {
    this.#asked++;
    const fields = group.rules.flatMap((rule) => {
      const meaning = group.meaningOf(offering, context);
      return this.#notes.missing(meaning, rule).map(pathOf);
    });
    if (group.isWeighty) for (const field of fields) this.#weighty.add(field);
    return [...new Set(fields)];
  }

  #openRules(statuses: Uint8Array, speech: Speech): readonly Open[] {
    const rules = [...new Set([...speech.findings, ...speech.types])]
      .filter((index) => STATUSES[statuses[index]!] === 'undetermined')
      .map((index) => this.#framework.bundle.rules[index]!);
    const types = rules.filter((rule) => typeOf(rule) !== undefined);
    const others = rules.filter((rule) => typeOf(rule) === undefined).map((rule) => [rule]);
    return [...others, ...(types.length === 0 ? [] : [types])].flatMap((together) => this.#groupsOf(together));
  }

  #groupsOf(rules: readonly Rule[]): readonly Open[] {
    const name = rules.map(({ id }) => id).join(' ');
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const [first] = rules;
    const groups =
      rules.length === 1 && first !== undefined ? this.#parts(first) : [this.#group(rules, rules, this.#meaningOf)];
    this.#groups.set(name, groups);
    return groups;
  }

  /** A rule that asks for several things at once, and nothing else, is undetermined as far as each of them is. */
  #parts(rule: Rule): readonly Open[] {
    const { id, when, require, unless } = rule;
    if (when !== undefined || unless !== undefined || require?.op !== 'and') {
      return [this.#group([rule], [rule], this.#meaningOf)];
    }
    return require.args.map((part) => {
      const alone: RuleLogic = { id, modality: 'obligation', require: part };
      return this.#group([rule], [alone], meaningIn({ ...this.#framework.ruleSet, rules: [alone] }));
    });
  }

  #group(rules: readonly Rule[], asked: readonly RuleLogic[], meaningOf: MeaningOf): Open {
    const { definitions } = this.#framework.ruleSet;
    const parts = asked
      .flatMap(({ when, require, unless }) => [when, require, unless])
      .filter((part) => part !== undefined);
    const paths = parts.flatMap((part) => {
      const { values, presence } = readsOf(part, definitions);
      return [...values, ...presence];
    });
    return {
      id: this.#made++,
      rules: rules.map(({ id }) => id),
      meaningOf,
      reads: narrowest([...new Set(paths)]).map(readOf),
      isWeighty: rules.some((rule) => weightOf(rule, 'undetermined') === 'undetermined'),
      isEntangled: rules.length > 1 || comparesNumbers(parts, definitions),
    };
  }
}

function readOf(path: string): Read {
  const type = fieldType(path);
  const kind = type?.kind === 'choice' ? type.of.kind : type?.kind;
  return { keys: keysOf(path), isWord: kind === 'enum' || kind === 'ordinal' };
}

/** Whether the value of a number or date, not only its presence, is asked for in trees or in the definitions they use. */
function comparesNumbers(tree: unknown, definitions: readonly Definition[]): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  const { op, as, id } = tree as { readonly op?: unknown; readonly as?: unknown; readonly id?: unknown };
  if (op === 'given' || op === 'has') return false;
  if (op === 'field' || op === 'fact') {
    if (as === 'decimal' || as === 'date') return true;
    return op === 'fact' && definitions.some((each) => each.id === id && comparesNumbers(each.expression, definitions));
  }
  return Object.values(tree).some((part) => comparesNumbers(part, definitions));
}

/** A number that offerings share when they tell the same facts, and the same words of vocabularies, to the same rules. */
function likeness(vector: number, offering: object, { id, rules, reads, isEntangled }: Open): number {
  let hash = Math.imul(id + 1, 0x9e3779b1);
  // Other rules count for a group; numbers count once any is told.
  let counts = rules.length > 1;
  for (const { keys, isWord } of reads) {
    const code = along(offering, keys, 0, isWord);
    if (!isWord && (code === TOLD || (code & (1 << TOLD)) !== 0)) counts = true;
    hash = Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
  }
  return (isEntangled && counts ? Math.imul(hash ^ (vector + 1), 0x01000193) : hash) >>> 0;
}

function along(value: unknown, keys: readonly string[], at: number, isWord: boolean): number {
  if (value === undefined || value === null) return 1;
  if (Array.isArray(value)) {
    let kinds = 0;
    // Order and repetition of items do not change what is told.
    for (const item of value) kinds |= 1 << (along(item, keys, at, isWord) & 31);
    return kinds;
  }
  if (at < keys.length) {
    if (typeof value !== 'object') return 2;
    return along((value as Readonly<Record<string, unknown>>)[keys[at]!], keys, at + 1, isWord);
  }
  if (typeof value === 'boolean') return value ? 3 : 4;
  if (!isWord) return value === 'none' ? 5 : TOLD;
  const word = String(value);
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return hash ^ (hash >>> 11);
}
