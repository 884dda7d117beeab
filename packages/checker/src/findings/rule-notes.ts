import { type Localized, slotsOf } from '@afsprakenkader/diagnostics';
import type { LoadedFramework, Rule } from '@afsprakenkader/framework';
import { type Expr, typeOf, VERDICTS } from '@afsprakenkader/rule-language';
import { clauseOf } from './clause.js';
import { fieldType } from './field-type.js';
import type { Judge } from './judge.js';
import type { Meaning } from './meaning.js';
import type { Repair } from './repair.js';
import { type Anatomy, anatomyOf, definitionOf } from './tree-walk.js';
import { keysOf, narrowest, pathOf, pointerOf, withValue } from './values.js';
import { vocabularyOf } from './vocabulary.js';

interface Note {
  readonly clause: Localized;
  readonly reads: readonly string[];
  readonly hasSlots: boolean;
}

/** What findings need to know of the rules of one version, worked out once. */
export class RuleNotes {
  readonly words: ReadonlyMap<string, Localized>;
  /** Pointer of the field in which an offering declares its type. */
  readonly typePointer: string | undefined;
  readonly #framework: LoadedFramework;
  readonly #known = new Map<string, Note>();
  readonly #anatomies = new Map<number, Anatomy>();
  readonly #typePath: string | undefined;
  /** Other fields in which an offering may tell something of its type (a category). */
  readonly #typeHints: ReadonlySet<string>;
  readonly #declaredType: Expr | undefined;

  constructor(framework: LoadedFramework) {
    this.#framework = framework;
    this.words = vocabularyOf(framework.bundle);
    const id = framework.ruleSet.declaredType;
    const expression = definitionOf(framework.ruleSet, id, 'offering')?.expression;
    const fields = expression === undefined ? [] : anatomyOf({ require: expression }, framework.ruleSet).fields;
    const field = fields.find((read) => read.field.as === 'ordinal')?.field;
    this.#declaredType = expression;
    this.#typePath = field?.path.join('.');
    this.typePointer = field === undefined ? undefined : pointerOf(field.path);
    this.#typeHints = new Set(fields.flatMap((read) => (read.field === field ? [] : pointerOf(read.field.path))));
  }

  /** Pointers of what would decide a rule; of the fields that tell a type only the one that tells it outright. */
  missing(meaning: Meaning, rule: string): readonly string[] {
    const missing = [...new Set(meaning.missing(rule).map((pointer) => this.#inner(rule, pointer)))];
    if (this.typePointer === undefined || !missing.some((pointer) => this.#typeHints.has(pointer))) return missing;
    const rest = missing.filter((pointer) => pointer !== this.typePointer && !this.#typeHints.has(pointer));
    return [this.typePointer, ...rest];
  }

  /** The one field that a rule reads in an object that is not told (`advance`), else the object itself. */
  #inner(id: string, pointer: string): string {
    const path = pathOf(pointer);
    const reads = this.#framework.bundle.rules.find((rule) => rule.id === id)?.reads ?? [];
    const under = new Set(reads.filter((read) => read.startsWith(`${path}.`)));
    const [only] = under;
    if (under.size !== 1 || only === undefined || fieldType(path)?.kind !== 'object') return pointer;
    return `${pointer}${pointerOf(keysOf(only.slice(path.length + 1)))}`;
  }

  /** Where the texts say what the rule says. */
  clause(rule: Rule): Localized {
    return this.#note(rule).clause;
  }

  /** Fields that the rule reads, without those that only lead to another one. */
  reads(rule: Rule): readonly string[] {
    return this.#note(rule).reads;
  }

  /** Whether the rule's texts have anything to fill in. */
  hasSlots(rule: Rule): boolean {
    return this.#note(rule).hasSlots;
  }

  #note(rule: Rule): Note {
    let note = this.#known.get(rule.id);
    if (note === undefined) {
      const texts = [rule.what, rule.why, rule.todo].flatMap(({ nl, en }) => [nl, en]);
      const hasSlots = texts.some((text) => slotsOf(text).length > 0);
      note = { clause: clauseOf(this.#framework.bundle, rule), reads: narrowest(rule.reads), hasSlots };
      this.#known.set(rule.id, note);
    }
    return note;
  }

  anatomy(index: number): Anatomy {
    let anatomy = this.#anatomies.get(index);
    if (anatomy === undefined) {
      const whole = anatomyOf(this.#rule(index), this.#framework.ruleSet);
      // Another type is proposed by the classification alone: no other rule can know what an offering is.
      // What the framework leaves to the institution is proposed by nobody.
      const fields = whole.fields.filter(
        ({ field }) => pointerOf(field.path) !== this.typePointer && !this.#isLeft(field.path.join('.')),
      );
      anatomy = { ...whole, fields };
      this.#anatomies.set(index, anatomy);
    }
    return anatomy;
  }

  /** Numbers that decide the rule for one offering: those written in it, and what its comparisons come to. */
  numbers(index: number, meaning: Meaning): readonly number[] {
    const { numbers, sides } = this.anatomy(index);
    const computed = sides.flatMap((side) => meaning.number(side) ?? []);
    return [...new Set([...numbers, ...computed])];
  }

  /** Whether a rule leaves it to the institution what the field at a pointer says. */
  leaves(rule: Rule, pointer: string): boolean {
    return (rule.leaves ?? []).some((left) => isWithin(pathOf(pointer), left));
  }

  #isLeft(path: string): boolean {
    return this.#framework.bundle.rules.some(({ leaves }) => leaves?.some((left) => isWithin(path, left)));
  }

  /** Types the offering says it is of; none where it says nothing. */
  declared(meaning: Meaning): readonly number[] {
    if (this.#declaredType === undefined) return [];
    const all = this.#framework.bundle.rules.flatMap((rule) => typeOf(rule) ?? []);
    const possible = meaning.possible(this.#declaredType) ?? all;
    const declared = all.filter((type) => possible.includes(type));
    return declared.length === all.length ? [] : declared;
  }

  /** Declaring a type, where that alone makes the offering of that type and its verdict no worse. */
  typeRepair(offering: object, type: number, judge: Judge): Repair | undefined {
    const index = this.#framework.bundle.rules.findIndex((rule) => typeOf(rule) === type);
    if (this.typePointer === undefined || this.#typePath === undefined || index < 0) return undefined;
    const before = judge.ask(offering, index);
    const after = judge.ask(withValue(offering, this.typePointer, type), index);
    const better =
      after.status === 'met' && after.verdict <= before.verdict && VERDICTS[after.verdict] !== 'outside-framework';
    return better ? { set: { [this.#typePath]: type } } : undefined;
  }

  /** Why the derived facts that a rule reads may stay unknown, whatever is told. */
  factReasons(index: number): readonly Localized[] {
    const facts = this.anatomy(index).facts;
    return this.#framework.bundle.definitions
      .filter(({ id, over }) => over === 'offering' && facts.includes(id))
      .map(({ why }) => why);
  }

  #rule(index: number): Rule {
    return this.#framework.bundle.rules[index]!;
  }
}

function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}
