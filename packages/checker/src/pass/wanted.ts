import type { LoadedFramework, Rule } from '@afsprakenkader/framework';
import { type OfferingContext, type RuleLogic, readsOf, STATUSES, typeOf } from '@afsprakenkader/rule-language';
import { type MeaningOf, meaningIn } from '../findings/meaning.js';
import type { RuleNotes } from '../findings/rule-notes.js';
import { type Speech, weightOf } from '../findings/speaking.js';
import { narrowest, pathOf } from '../findings/values.js';
import type { WantedField } from '../model.js';
import { type Alike, comparesNumbers, likeness, readOf } from './likeness.js';

/** So many offerings are asked one by one; later ones that tell the same facts are taken to lack the same. */
const EXACT = 50;
const MOST_REMEMBERED = 20_000;

/**
 * What is open together: one part of a rule, because few facts decide it and many offerings share them; or all type
 * rules, because these are judged against each other.
 */
interface Open extends Alike {
  readonly meaningOf: MeaningOf;
  /** Whether its rules leave the verdict undetermined, rather than give advice. */
  readonly isWeighty: boolean;
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
  list(): readonly WantedField[] {
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
