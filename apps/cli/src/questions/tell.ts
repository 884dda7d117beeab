import type { Proposal, Weighing } from '@afsprakenkader/analysis/mutation';
import type { Inquiry, Question } from '@afsprakenkader/analysis/questions';
import { type Wording, witnessWords, wordingOf } from '@afsprakenkader/analysis/release';
import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { STATUS_NAMES, VERDICT_NAMES } from '@afsprakenkader/rule-language';
import type { Told } from '../diff/tell.js';
import { SAY, SOUGHT } from './words.js';

type Section = Told['sections'][number];
type Entry = Section['entries'][number];

/** Tells the questions of a version to a person: by kind, then what was sought in vain, and what stayed open. */
export function tell(inquiry: Inquiry, bundle: Bundle, language: Language, weighing?: Weighing): Told {
  const say = SAY[language];
  const { questions, nothingFound, unsettled } = inquiry;
  const wording = wordingOf(bundle);
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const sections: Section[] = [
    ...kinds.map((kind) => ofKind(kind, questions, { bundle, wording, language })),
    { heading: say.unsettled, entries: unsettled.map(({ what }) => ({ head: what[language], lines: [] })) },
    { heading: say.notFound, entries: nothingFound.map((kind) => ({ head: SOUGHT[kind][language], lines: [] })) },
    ...(weighing === undefined ? [] : [weighed(weighing, language)]),
  ];
  return {
    title: say.title(inquiry.version),
    opening: [say.count(questions.length), say.intro],
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** Open questions that are told in full; of more only the names. */
const TOLD = 2;

interface Context {
  readonly bundle: Bundle;
  readonly wording: Wording;
  readonly language: Language;
}

/** Questions of one kind ask the same of different rules or offerings: what they share stands in the heading. */
function ofKind(kind: Question['kind'], questions: readonly Question[], context: Context): Section {
  const own = questions.filter((question) => question.kind === kind);
  const heading = own.length === 1 ? own[0]!.title[context.language] : sentence(SOUGHT[kind][context.language]);
  const asked = new Set(own.map(({ question }) => question[context.language]));
  const entries = own.map((question) => entryOf(question, context, asked.size > 1 || own.length === 1));
  const once = own.length > 1 && asked.size === 1 ? [{ head: questionText(own[0]!, context), lines: [] }] : [];
  return { heading, entries: [...once, ...entries] };
}

function questionText({ question }: Question, { language }: Context): string {
  return `${SAY[language].ask} ${question[language]}`;
}

function entryOf(question: Question, context: Context, withQuestion: boolean): Entry {
  const { seen, sample, openQuestions } = question;
  const { bundle, wording, language } = context;
  const say = SAY[language];
  const open = bundle.questions.filter(({ id }) => openQuestions.includes(id));
  const disputes = sample?.disputedUnits === undefined ? '' : `, ${say.twice(sample.disputedUnits.join(', '))}`;
  const shown =
    sample === undefined
      ? []
      : [
          `  ${say.shown} ${witnessWords(sample.offering, bundle.models, wording, language)}${disputes}.`,
          `  ${say.verdict} ${VERDICT_NAMES[sample.verdict][language]}.`,
        ];
  return {
    head: seen[language],
    lines: [
      ...(withQuestion ? [questionText(question, context)] : []),
      ...shown,
      ...(open.length > TOLD
        ? [`  ${say.several} ${open.map(({ id }) => id).join(', ')}.`]
        : open.map((each) => `  ${say.open} ${each.question[language]} (${each.id})`)),
    ],
  };
}

function weighed({ mutants, score, equivalent, undecided, proposals }: Weighing, language: Language): Section {
  const say = SAY[language];
  const share = `${(Math.floor(score * 1000) / 10).toLocaleString(language)} %`;
  const opening = [
    { head: say.score(share, mutants), lines: [] },
    { head: say.harmless(equivalent.length), lines: [] },
  ];
  const open = undecided.map(({ change, why }) => ({
    head: say.undecided(`${change.subject.id}: ${change.from} → ${change.to}`),
    lines: [why[language]],
  }));
  const rules = [...new Set(proposals.map(({ rule }) => rule))];
  const missing = rules.map((rule) => ({
    head: say.missing(rule),
    lines: proposals.filter((each) => each.rule === rule).flatMap((each) => proposalLines(each, language)),
  }));
  return { heading: say.examples, entries: [...opening, ...open, ...missing] };
}

function proposalLines({ name, expect, notices }: Proposal, language: Language): readonly string[] {
  const told = notices.map(({ from, to }) => `  ${SAY[language].notices(from, to)}`);
  return [`${name[language]}: ${STATUS_NAMES[expect][language]}`, ...told];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
