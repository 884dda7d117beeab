import type { Localized } from '@afsprakenkader/diagnostics';
import type { LoadedFramework, Rule } from '@afsprakenkader/framework';
import { STATUSES, type Status } from '@afsprakenkader/rule-language';
import type { Finding } from '../model.js';
import { classify } from './classification.js';
import { classificationTodo, classificationWhat } from './classification-words.js';
import { exceptionOf } from './exception.js';
import { fieldLabel, nameFields } from './field-names.js';
import { fingerprintOf } from './fingerprint.js';
import { Judge } from './judge.js';
import type { Meaning, MeaningOf } from './meaning.js';
import { openChoices } from './open-choices.js';
import { placesOf } from './places.js';
import { otherReadings } from './readings.js';
import { type Repair, repairOf } from './repair.js';
import type { RuleNotes } from './rule-notes.js';
import {
  cannotTell,
  choices,
  exceptionSentence,
  exceptionTodo,
  follows,
  NOTHING_DECIDES,
  pleaseTell,
  together,
} from './sentences.js';
import { filled, inWords } from './slots.js';
import { worstStatus } from './speaking.js';
import type { Subject } from './subject.js';
import { narrowest } from './values.js';
import { whatIf } from './what-if.js';

interface Words {
  readonly what: Localized;
  readonly why: Localized;
  readonly todo: Localized;
}

/** A rule that speaks about an offering. */
interface Asked {
  readonly subject: Subject;
  readonly index: number;
  readonly rule: Rule;
  readonly status: Status;
  readonly missing: readonly string[];
  readonly numbers: readonly number[];
  readonly repair: Repair | undefined;
  readonly judge: Judge;
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
    const { findings, types } = subject.outcome.speech;
    return findings.map((index) =>
      types[0] === index
        ? this.#classification(subject, meaning, judge)
        : this.#finding(subject, index, meaning, judge),
    );
  }

  #finding(subject: Subject, index: number, meaning: Meaning, judge: Judge): Finding {
    const rule = this.#rule(index);
    const status = STATUSES[subject.outcome.statuses[index]!]!;
    const missing = status === 'undetermined' ? this.#notes.missing(meaning, rule.id) : [];
    const mended = once(() => {
      const numbers = REPAIRABLE.has(status) && missing.length < 2 ? this.#notes.numbers(index, meaning) : [];
      return { numbers, repair: this.#repair(subject, index, status, missing, numbers, judge) };
    });
    const words = once(() => this.#words({ subject, index, rule, status, missing, judge, ...mended() }));
    return this.#made(subject, [rule], status, missing, words, () => mended().repair);
  }

  #repair(
    subject: Subject,
    index: number,
    status: Status,
    missing: readonly string[],
    numbers: readonly number[],
    judge: Judge,
  ): Repair | undefined {
    if (!REPAIRABLE.has(status)) return undefined;
    const asked = { index, rule: this.#rule(index), anatomy: this.#notes.anatomy(index), numbers };
    if (status !== 'undetermined') return repairOf(subject, asked, judge);
    // With two facts missing, telling one of them decides nothing.
    return missing.length === 1 ? repairOf(subject, asked, judge, missing[0]) : undefined;
  }

  #words(asked: Asked): Words {
    const { subject, rule, status } = asked;
    const own = this.#ownWords(asked);
    if (status === 'undetermined') return this.#undetermined(asked, own);
    const exception = status === 'exception' ? exceptionOf(subject.offering, rule.id) : undefined;
    if (exception === undefined) return own;
    const what = together(own.what, exceptionSentence(exception));
    return { what, why: own.why, todo: exceptionTodo(exception.reviewOn) };
  }

  /** The rule's own texts with their slots filled. Sentences that hold words of the user are never filled. */
  #ownWords({ subject, rule, repair }: Pick<Asked, 'subject' | 'rule' | 'repair'>): Words {
    if (!this.#notes.hasSlots(rule)) return { what: rule.what, why: rule.why, todo: rule.todo };
    const source = { bundle: this.#framework.bundle, words: this.#notes.words, offering: subject.offering, repair };
    return { what: filled(rule.what, source), why: filled(rule.why, source), todo: filled(rule.todo, source) };
  }

  #undetermined(asked: Asked, own: Words): Words {
    const { subject, rule, index, missing, repair, judge } = asked;
    const fields = nameFields(subject.offering, missing);
    if (fields.length === 0) {
      const what = together(cannotTell(rule.title, []), ...this.#notes.factReasons(index));
      return { what, why: own.why, todo: NOTHING_DECIDES };
    }
    const only = missing.length === 1 ? missing[0] : undefined;
    if (only !== undefined && this.#notes.leaves(rule, only)) {
      const open = openChoices(subject, only, { ...asked, anatomy: this.#notes.anatomy(index) }, judge);
      const named = choices(open.map((value) => inWords(value, this.#notes.words)));
      return { what: cannotTell(rule.title, fields), why: own.why, todo: together(own.todo, named) };
    }
    const answers = only === undefined ? undefined : whatIf(subject.offering, only, asked, judge, this.#notes.words);
    const derived = repair === undefined ? undefined : this.#derived(repair);
    return { what: cannotTell(rule.title, fields), why: own.why, todo: together(pleaseTell(fields), derived, answers) };
  }

  #derived(repair: Repair): Localized | undefined {
    const [entry] = Object.entries(repair.set);
    if (entry === undefined) return undefined;
    return follows(fieldLabel(entry[0]), inWords(entry[1], this.#notes.words));
  }

  #classification(subject: Subject, meaning: Meaning, judge: Judge): Finding {
    const { bundle } = this.#framework;
    const indexes = subject.outcome.speech.types;
    const rules = indexes.map((index) => this.#rule(index));
    const status = worstStatus(bundle.rules, subject.outcome.statuses, indexes);
    const classification = classify(bundle, subject.offering, (offering) => this.#meaningOf(offering, subject.context));
    const declared = this.#notes.declared(meaning);
    const { fit, possible } = classification;
    const open = possible.length === 0 ? [] : rules.flatMap(({ id }) => this.#notes.missing(meaning, id));
    const untold = declared.length === 0 && this.#notes.typePointer !== undefined ? [this.#notes.typePointer] : [];
    const missing = [...new Set([...untold, ...open])];
    const fields = nameFields(subject.offering, missing);
    const only = fit.length === 1 && possible.length === 0 ? fit[0] : undefined;
    const repair = only === undefined ? undefined : this.#notes.typeRepair(subject.offering, only, judge);
    const words = once(() => {
      const own = this.#ownWords({ subject, rule: rules[0] as Rule, repair });
      const isStray = fit.length === 0 && possible.length === 0;
      const readings = isStray ? otherReadings(this.#framework, subject.offering, subject.context) : [];
      return {
        what: classificationWhat(classification, declared, fields, readings),
        why: own.why,
        todo: classificationTodo(bundle, rules, classification, fields, readings, own.todo),
      };
    });
    const fits = [...fit, ...possible].sort((a, b) => a - b);
    return this.#made(subject, rules, status, missing, words, () => repair, fits);
  }

  /** A finding whose words, places, repair and fingerprint are made when someone reads them: most reports read few. */
  #made(
    subject: Subject,
    rules: readonly Rule[],
    status: Status,
    missing: readonly string[],
    words: () => Words,
    repair: () => Repair | undefined,
    fits?: readonly number[],
  ): Finding {
    const rule = rules[0] as Rule;
    const reads = once(() =>
      rules.length === 1 ? this.#notes.reads(rule) : narrowest(rules.flatMap((one) => one.reads)),
    );
    const places = once(() => placesOf(subject, reads(), missing));
    const fingerprint = once(() => {
      const values = reads().map((path) => [path, subject.canonical(path)] as const);
      return fingerprintOf(subject.id, rule.id, values);
    });
    return {
      rule: rule.id,
      status,
      modality: rule.modality,
      clause: this.#notes.clause(rule).en,
      certainty: rule.certainty,
      origin: rule.origin,
      ...(rule.certainty === 'carried-forward' ? { unconfirmed: this.#framework.bundle.unconfirmed } : {}),
      get location() {
        return places().location;
      },
      get related() {
        return places().related;
      },
      ...(missing.length === 0 ? {} : { missing }),
      get fingerprint() {
        return fingerprint();
      },
      get what() {
        return words().what;
      },
      get why() {
        return words().why;
      },
      get todo() {
        return words().todo;
      },
      ...(fits === undefined ? {} : { fits }),
      get repair() {
        return repair();
      },
    };
  }

  #rule(index: number): Rule {
    return this.#framework.bundle.rules[index]!;
  }
}

const REPAIRABLE: ReadonlySet<Status> = new Set(['unmet', 'attention', 'advice', 'undetermined']);

/** The value of `make`, made once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
