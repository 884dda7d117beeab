import type { Localized } from '@afsprakenkader/diagnostics';
import type { Inquiry, Question, QuestionKind, Unsettled } from './model.js';
import { QUESTION_KINDS } from './model.js';
import { type Slots, WORDS } from './words.js';
import type { Judged, Workbench } from './workbench.js';

/** What a check has to say besides its kind and rules. */
export interface Details {
  readonly judged?: Judged;
  readonly parameter?: string;
  readonly openQuestions?: readonly string[];
  readonly slots?: Slots;
}

/** Collects what the checks find. */
export class Findings {
  readonly #questions: Question[] = [];
  readonly #unsettled: Unsettled[] = [];

  constructor(readonly bench: Workbench) {}

  ask(kind: QuestionKind, rules: readonly string[], details: Details = {}): void {
    const { judged, parameter, slots = {} } = details;
    const words = WORDS[kind];
    const filled = (text: Localized): Localized => this.#filled(text, rules, slots);
    const sample =
      judged === undefined
        ? {}
        : {
            sample: {
              offering: judged.offering,
              ...(judged.disputedUnits === undefined ? {} : { disputedUnits: judged.disputedUnits }),
              verdict: judged.verdict,
            },
            statuses: Object.fromEntries(rules.map((id) => [id, judged.status(id)])),
          };
    this.#questions.push({
      kind,
      rules,
      ...(parameter === undefined ? {} : { parameter }),
      title: filled(words.title),
      seen: filled(words.seen),
      question: filled(words.question),
      ...sample,
      openQuestions: details.openQuestions ?? this.shared(rules),
    });
  }

  /** Neither shown nor excluded: it is told, and never dropped. */
  leave(kind: QuestionKind, rules: readonly string[]): void {
    const what = this.#filled(WORDS[kind].unsettled, rules, {});
    this.#unsettled.push({ kind, rules, what });
  }

  /** The open questions that all of these rules ask. */
  shared(rules: readonly string[]): readonly string[] {
    const [first = [], ...others] = rules.map((id) => this.bench.rule(id).openQuestions);
    return first.filter((id) => others.every((each) => each.includes(id)));
  }

  /** Whether something is asked, or left, of a rule already. */
  has(kinds: readonly QuestionKind[], rule: string): boolean {
    return [...this.#questions, ...this.#unsettled].some(
      ({ kind, rules }) => kinds.includes(kind) && rules.includes(rule),
    );
  }

  /** @param wanted the kinds that were looked for */
  result(wanted: readonly QuestionKind[], digest: string | undefined): Inquiry {
    const order = (kind: QuestionKind) => QUESTION_KINDS.indexOf(kind);
    const open = new Set<QuestionKind>([...this.#questions, ...this.#unsettled].map(({ kind }) => kind));
    return {
      format: 1,
      version: this.bench.bundle.version,
      ...(digest === undefined ? {} : { digest }),
      questions: this.#questions
        .filter(({ kind }) => wanted.includes(kind))
        .sort((a, b) => order(a.kind) - order(b.kind)),
      nothingFound: QUESTION_KINDS.filter((kind) => wanted.includes(kind) && !open.has(kind)),
      unsettled: this.#unsettled.filter(({ kind }) => wanted.includes(kind)),
    };
  }

  #filled(text: Localized, rules: readonly string[], slots: Slots): Localized {
    const titles = (language: 'nl' | 'en') => rules.map((id) => `“${this.bench.rule(id).title[language]}”`);
    const fill = (language: 'nl' | 'en') => {
      const [rule = '', ...others] = titles(language);
      const [and, or] = language === 'nl' ? [' en ', ' of '] : [' and ', ' or '];
      const all: Readonly<Record<string, string>> = {
        rule,
        other: others.length > 1 ? `${others.slice(0, -1).join(', ')}${or}${others.at(-1)}` : others.join(''),
        rules:
          [...titles(language).slice(0, -1).join(', '), ''].length > 1
            ? `${titles(language).slice(0, -1).join(', ')}${and}${titles(language).at(-1)}`
            : rule,
        ...Object.fromEntries(
          Object.entries(slots).map(([key, value]) => [key, typeof value === 'string' ? value : value[language]]),
        ),
      };
      return text[language].replace(/\{(\w+)\}/g, (slot, name: string) => all[name] ?? slot).trim();
    };
    return { nl: fill('nl'), en: fill('en') };
  }
}
