import { fillBoth, type Localized, type Location } from '@afsprakenkader/diagnostics';
import type { LoadedFramework, Rule } from '@afsprakenkader/framework';
import { type OfferingContext, STATUSES, type Status } from '@afsprakenkader/rule-language';
import type { Finding } from '../model.js';
import { classify } from './classification.js';
import { classificationTodo, classificationWhat } from './classification-words.js';
import { clauseOf } from './clause.js';
import { fieldLabel, nameFields } from './field-names.js';
import { fingerprintOf } from './fingerprint.js';
import { Judge } from './judge.js';
import type { Meaning, MeaningOf } from './meaning.js';
import { placesOf } from './places.js';
import { type Repair, repairOf } from './repair.js';
import type { RuleNotes } from './rule-notes.js';
import { cannotTell, exceptionSentence, exceptionTodo, follows, pleaseTell, together } from './sentences.js';
import { inWords, slotsFor } from './slots.js';
import { type Speech, worstStatus } from './speaking.js';
import { valueAt } from './values.js';
import { whatIf } from './what-if.js';

/** One offering whose findings are asked for. */
export interface Subject {
  readonly id: string;
  readonly offering: object;
  readonly statuses: Uint8Array;
  readonly speech: Speech;
  readonly context: OfferingContext | undefined;
  locate(pointer: string): Location;
}

interface Words {
  readonly what: Localized;
  readonly why: Localized;
  readonly todo: Localized;
}

/** Makes the findings of offerings under one framework version. */
export class FindingMaker {
  readonly #framework: LoadedFramework;
  readonly #meaningOf: MeaningOf;
  readonly #notes: RuleNotes;

  constructor(framework: LoadedFramework, notes: RuleNotes, meaningOf: MeaningOf) {
    this.#framework = framework;
    this.#meaningOf = meaningOf;
    this.#notes = notes;
  }

  /** Every finding of one offering, in the order of the rules. */
  findingsOf(subject: Subject): Finding[] {
    const judge = new Judge(this.#framework, subject.context);
    const meaning = this.#meaningOf(subject.offering, subject.context);
    return subject.speech.findings.map((index) =>
      subject.speech.types[0] === index
        ? this.#classification(subject, meaning, judge)
        : this.#finding(subject, index, meaning, judge),
    );
  }

  #finding(subject: Subject, index: number, meaning: Meaning, judge: Judge): Finding {
    const rule = this.#rule(index);
    const status = STATUSES[subject.statuses[index]!]!;
    const missing = status === 'undetermined' ? this.#notes.missing(meaning, rule.id) : [];
    const numbers = REPAIRABLE.has(status) ? this.#notes.numbers(index, meaning) : [];
    const asked = { index, rule, anatomy: this.#notes.anatomy(index), numbers };
    const repair = REPAIRABLE.has(status) ? repairOf(subject.offering, asked, judge) : undefined;
    const said =
      status === 'undetermined'
        ? this.#undetermined(subject, asked, missing, repair, judge)
        : wordsOf(rule, status, subject.offering);
    const words = this.#fill(said, subject.offering, repair);
    return { ...this.#frame(subject, [rule], status, missing), ...words, ...(repair === undefined ? {} : { repair }) };
  }

  #undetermined(
    subject: Subject,
    asked: Asked,
    missing: readonly string[],
    repair: Repair | undefined,
    judge: Judge,
  ): Words {
    const { index, rule } = asked;
    const fields = nameFields(subject.offering, missing);
    if (fields.length === 0) {
      return {
        what: together(cannotTell(rule.title, []), ...this.#notes.factReasons(index)),
        why: rule.why,
        todo: rule.todo,
      };
    }
    const only = missing.length === 1 ? missing[0] : undefined;
    const answers = only === undefined ? undefined : whatIf(subject.offering, only, asked, judge, this.#notes.words);
    const derived = repair === undefined ? undefined : this.#derived(repair);
    return {
      what: cannotTell(rule.title, fields),
      why: rule.why,
      todo: together(pleaseTell(fields), derived, answers),
    };
  }

  #derived(repair: Repair): Localized | undefined {
    const [entry] = Object.entries(repair.set);
    if (entry === undefined) return undefined;
    return follows(fieldLabel(entry[0]), inWords(entry[1], this.#notes.words));
  }

  #classification(subject: Subject, meaning: Meaning, judge: Judge): Finding {
    const { bundle } = this.#framework;
    const indexes = subject.speech.types;
    const rules = indexes.map((index) => this.#rule(index));
    const status = worstStatus(bundle.rules, subject.statuses, indexes);
    const classification = classify(bundle, subject.offering, (offering) => this.#meaningOf(offering, subject.context));
    const declared = this.#notes.declared(meaning);
    const { fit, possible } = classification;
    const open = possible.length === 0 ? [] : rules.flatMap(({ id }) => this.#notes.missing(meaning, id));
    const untold = declared.length === 0 && this.#notes.typePointer !== undefined ? [this.#notes.typePointer] : [];
    const missing = [...new Set([...untold, ...open])];
    const fields = nameFields(subject.offering, missing);
    const only = fit.length === 1 && possible.length === 0 ? fit[0] : undefined;
    const repair = only === undefined ? undefined : this.#notes.typeRepair(subject.offering, only, judge);
    const first = rules[0] as Rule;
    const words = this.#fill(
      {
        what: classificationWhat(classification, declared, fields),
        why: first.why,
        todo: classificationTodo(bundle, rules, classification, fields),
      },
      subject.offering,
      repair,
    );
    return {
      ...this.#frame(subject, rules, status, missing),
      ...words,
      fits: [...fit, ...possible].sort((a, b) => a - b),
      ...(repair === undefined ? {} : { repair }),
    };
  }

  #fill(words: Words, offering: object, repair: Repair | undefined): Words {
    const source = { bundle: this.#framework.bundle, words: this.#notes.words, offering, repair };
    const slots = slotsFor([words.what, words.why, words.todo], source);
    return { what: fillBoth(words.what, slots), why: fillBoth(words.why, slots), todo: fillBoth(words.todo, slots) };
  }

  /** Everything of a finding that does not depend on its words. */
  #frame(subject: Subject, rules: readonly Rule[], status: Status, missing: readonly string[]) {
    const rule = rules[0] as Rule;
    const { bundle } = this.#framework;
    const reads = [...new Set(rules.flatMap((one) => one.reads))];
    return {
      rule: rule.id,
      status,
      modality: rule.modality,
      clause: clauseOf(bundle, rule).en,
      certainty: rule.certainty,
      origin: rule.origin,
      ...(rule.certainty === 'carried-forward' ? { unconfirmed: bundle.unconfirmed } : {}),
      ...placesOf(subject.offering, rules, missing, (pointer) => subject.locate(pointer)),
      ...(missing.length === 0 ? {} : { missing }),
      fingerprint: fingerprintOf(subject.id, { id: rule.id, reads }, subject.offering),
    };
  }

  #rule(index: number): Rule {
    return this.#framework.bundle.rules[index]!;
  }
}

interface Asked {
  readonly index: number;
  readonly rule: Rule;
  readonly numbers: readonly number[];
}

/** What a rule says itself; with an exception, what was decided. */
function wordsOf(rule: Rule, status: Status, offering: object): Words {
  if (status !== 'exception') return rule;
  const exception = exceptionOf(offering, rule.id);
  const sentence = exception === undefined ? undefined : exceptionSentence(exception);
  return { what: together(rule.what, sentence), why: rule.why, todo: exceptionTodo(exception?.reviewOn) };
}

const REPAIRABLE: ReadonlySet<Status> = new Set(['unmet', 'attention', 'advice', 'undetermined']);

function exceptionOf(offering: object, rule: string) {
  const exceptions = valueAt(offering, '/exceptions');
  if (!Array.isArray(exceptions)) return undefined;
  const found = (exceptions as readonly Record<string, unknown>[]).find((exception) => exception.rule === rule);
  if (found === undefined) return undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const reason = (found.reason ?? {}) as Partial<Localized>;
  return {
    reason: { nl: reason.nl ?? reason.en ?? '', en: reason.en ?? reason.nl ?? '' },
    decidedBy: text(found.decidedBy),
    decidedOn: text(found.decidedOn),
    reviewOn: text(found.reviewOn),
  };
}
