import type { RuleChange } from '@afsprakenkader/analysis';
import type { Question } from '@afsprakenkader/analysis/questions';
import {
  CHANGE_WORDS,
  conditionWords,
  GRADE_WORDS,
  MODALITY_WORDS,
  RELATION_WORDS,
  ruleSteps,
  valueWords,
  verdictSteps,
  type Wording,
  witnessWords,
  wordingOf,
} from '@afsprakenkader/analysis/release';
import { formatLocation, type Language } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { STATUS_NAMES, VERDICT_NAMES, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import type { ImpactReport } from '../impact/model.js';
import { tell as tellImpact } from '../impact/tell.js';
import { TOOL } from '../tool.js';
import type { Block, Item, Line, Memo, Section } from './memo.js';
import type { Study } from './study.js';
import { SAY } from './words.js';

/** Tells what was found out about a proposal, for a meeting. */
export function tell(study: Study, language: Language): Memo {
  const say = SAY[language];
  const { proposal, from, comparison, next } = study;
  const wording = wordingOf(study.to.bundle);
  const sections = [
    changes(study, wording, language),
    verdicts(study, wording, language),
    rules(study, wording, language),
    ...(study.impact === undefined ? [] : [impactSection(study.impact, language)]),
    questions(study, language),
    beforeRelease(study, language),
    limits(study, language),
  ];
  return {
    kicker: say.kicker,
    title: proposal?.title[language] ?? say.titleOfNext(from.bundle.version),
    ...(proposal?.scenario ? { mark: say.scenario } : {}),
    ...(proposal === undefined ? {} : { motivation: proposal.motivation[language] }),
    facts: [
      ...(proposal === undefined ? [] : [[say.proposal, proposal.name] as const]),
      [say.comparedWith, say.version(from.bundle.version)],
      [say.grade, GRADE_WORDS[comparison.grade][language]],
      [say.next, next === undefined ? say.nextNone : say.nextText(next)],
      [say.direction, RELATION_WORDS[comparison.relation][language]],
      ...directions(study, language),
    ],
    sections: sections.filter(({ intro, blocks }) => intro.length > 0 || blocks.length > 0),
    colophon: [say.binding, say.proven, say.stamp(from.bundle.version, from.digest, `${TOOL.name} ${TOOL.version}`)],
  };
}

/** The direction per type, only where the types differ. */
function directions({ comparison: { relation, perType } }: Study, language: Language): (readonly [string, string])[] {
  const entries = Object.entries(perType);
  if (entries.every(([, each]) => each === relation)) return [];
  return entries.map(([type, each]) => [SAY[language].perType(type), RELATION_WORDS[each][language]]);
}

function changes({ proposal, values, comparison, from, to }: Study, wording: Wording, language: Language): Section {
  const say = SAY[language];
  const title = (id: string) =>
    [to, from].flatMap(({ bundle }) => bundle.parameters.filter((each) => each.id === id))[0]?.title[language] ?? id;
  const word = (value: unknown) =>
    value === undefined || value === null ? say.none : valueWords(value, wording.vocabulary, language);
  const rows = values.map((value) => [`${title(value.id)} (${value.id})`, word(value.from), word(value.to)]);
  const rewritten = comparison.rules.flatMap(({ rule }) => rewrittenRule(rule, from.bundle, to.bundle, language));
  const reworded = comparison.rules.filter(({ change }) => change === 'editorial');
  const blocks: Block[] = [
    ...(rows.length > 0 ? [{ kind: 'table', head: say.values, rows, numbers: [] } as const] : []),
    ...(rewritten.length > 0 ? [{ kind: 'list', items: rewritten } as const] : []),
    ...(reworded.length > 0
      ? [
          {
            kind: 'list',
            items: [
              {
                head: say.reworded(reworded.length),
                lines: [{ text: reworded.map(({ rule }) => rule).join(', ') }],
              },
            ],
          } as const,
        ]
      : []),
  ];
  return {
    heading: proposal === undefined ? say.changesOfNext : say.changes,
    intro: [say.same(comparison.equalProven.length)],
    blocks,
  };
}

/** The expressions of a rule that are written otherwise; nothing where none is. */
function rewrittenRule(id: string, from: Bundle, to: Bundle, language: Language): readonly Item[] {
  const say = SAY[language];
  const [before, after] = [from, to].map(({ rules: all }) => all.find((rule) => rule.id === id));
  const lines = (['when', 'require', 'unless'] as const).flatMap((part): Line[] => {
    const [was, becomes] = [before?.source[part], after?.source[part]];
    if (was === becomes) return [];
    const name = say.parts[part];
    return [
      ...(was === undefined ? [] : [{ text: say.was(name), code: was.trim() }]),
      becomes === undefined ? { text: say.gone(name) } : { text: say.becomes(name), code: becomes.trim() },
    ];
  });
  const title = (after ?? before)?.title[language] ?? id;
  return lines.length === 0 ? [] : [{ head: `${title} (${id})`, lines }];
}

function verdicts({ comparison, to }: Study, wording: Wording, language: Language): Section {
  const say = SAY[language];
  const steps = verdictSteps(comparison);
  const types = (found: readonly (number | null)[]) =>
    found.length === 5 ? say.allTypes : found.map((type) => type ?? say.noType).join(', ');
  const rows = steps.map(({ from: a, to: b, types: found, first }) => [
    `${VERDICT_NAMES[a][language]} → ${VERDICT_NAMES[b][language]}`,
    directionOf(a, b, language),
    types(found),
    witnessWords(first.witness, to.bundle.models, wording, language),
  ]);
  const isOpen = comparison.limits.some(({ kind }) => kind === 'verdict-not-shown' || kind === 'budget');
  return rows.length > 0
    ? {
        heading: say.verdicts,
        intro: [isOpen ? say.verdictsShown : say.verdictsIntro],
        blocks: [{ kind: 'table', head: say.verdictHead, rows, numbers: [] }],
      }
    : { heading: say.verdicts, intro: isOpen ? [] : [say.verdictsNone], blocks: [] };
}

function directionOf(from: Verdict, to: Verdict, language: Language): string {
  const say = SAY[language];
  if ([from, to].includes('outside-framework')) return say.edge;
  return VERDICTS.indexOf(to) > VERDICTS.indexOf(from) ? say.worse : say.better;
}

function rules(study: Study, wording: Wording, language: Language): Section {
  const say = SAY[language];
  const real = study.comparison.rules.filter(({ change }) => change !== 'editorial');
  if (real.length === 0) return { heading: say.rules, intro: [say.rulesNone], blocks: [] };
  return {
    heading: say.rules,
    intro: [],
    blocks: [{ kind: 'list', items: real.map((change) => ruleItem(change, study, wording, language)) }],
  };
}

function ruleItem(change: RuleChange, { from, to }: Study, wording: Wording, language: Language): Item {
  const say = SAY[language];
  const found = [to, from].flatMap(({ bundle }) => bundle.rules.filter(({ id }) => id === change.rule))[0];
  const kind = `${CHANGE_WORDS[change.change][language]}, ${RELATION_WORDS[change.relation][language]}`;
  const lines = ruleSteps(change).flatMap(({ from: a, to: b, regions, first }): Line[] => {
    const { parts, technical } = conditionWords(first.when, wording, language);
    const count = regions > 1 ? ` (${say.kinds(regions)})` : '';
    const where = parts.length > 0 ? ` ${say.where} ${parts.join('; ')}.` : '';
    const example = witnessWords(first.witness, to.bundle.models, wording, language);
    return [
      {
        text: `${STATUS_NAMES[a][language]} → ${STATUS_NAMES[b][language]}${count}.${where} ${say.example}: ${example}.`,
        ...(technical.length > 0 ? { code: technical.join('\n&& ') } : {}),
      },
    ];
  });
  const binds =
    change.modality === undefined
      ? []
      : [
          {
            text: say.modality(
              MODALITY_WORDS[change.modality.from][language],
              MODALITY_WORDS[change.modality.to][language],
            ),
          },
        ];
  return {
    head: `${found?.title[language] ?? change.rule} (${change.rule}): ${kind}`,
    lines: [...binds, ...(lines.length === 0 ? [{ text: say.noStatus }] : lines)],
  };
}

/** The report of `impact`, as one part of the memo. */
function impactSection(report: ImpactReport, language: Language): Section {
  const { opening, tables, todo } = tellImpact(report, language);
  const items = todo?.entries.map(({ head, verdict, lines }) => ({
    head: `${head}: ${verdict}`,
    lines: lines.map((text) => ({ text })),
  }));
  return {
    heading: SAY[language].impact,
    intro: opening,
    blocks: [
      ...tables.map(
        ({ heading, head, rows, numbers }): Block => ({ kind: 'table', caption: heading, head, rows, numbers }),
      ),
      ...(items === undefined ? [] : [{ kind: 'list', caption: todo!.heading, items } as const]),
    ],
  };
}

/** Open questions that the proposal bears on, then those that the change itself raises or settles. */
function questions({ questions: open, raised, comparison, to }: Study, language: Language): Section {
  const say = SAY[language];
  const isChanged = comparison.rules.some(({ change }) => change !== 'editorial');
  const known = open.map(({ id, question, meanwhile }) => ({
    head: `${question[language]} (${id})`,
    lines: [{ text: `${say.meanwhile}: ${meanwhile[language]}` }],
  }));
  const item = (version: Study['to'], { title, seen, question, sample }: Question): Item => {
    const words = wordingOf(version.bundle);
    const shown =
      sample === undefined
        ? []
        : [{ text: `${say.example}: ${witnessWords(sample.offering, version.bundle.models, words, language)}.` }];
    return { head: title[language], lines: [{ text: seen[language] }, ...shown, { text: question[language] }] };
  };
  const added = raised.added.map((question) => item(to, question));
  const gone = raised.gone.map(({ title, seen }) => ({ head: title[language], lines: [{ text: seen[language] }] }));
  return {
    heading: say.questions,
    intro: [
      ...(isChanged && added.length === 0 ? [say.noneRaised] : []),
      ...(known.length > 0 ? [say.questionsIntro] : []),
    ],
    blocks: [
      ...(known.length > 0 ? [{ kind: 'list', items: known } as const] : []),
      ...(added.length > 0 ? [{ kind: 'list', caption: say.raised, items: added } as const] : []),
      ...(gone.length > 0 ? [{ kind: 'list', caption: say.settled, items: gone } as const] : []),
    ],
  };
}

function beforeRelease({ beforeRelease: problems }: Study, language: Language): Section {
  const say = SAY[language];
  const items = problems.map(({ code, what, todo, location }) => ({
    head: what[language],
    lines: [{ text: `${todo[language]} (${[code, location && formatLocation(location)].filter(Boolean).join(', ')})` }],
  }));
  return {
    heading: say.before,
    intro: items.length > 0 ? [say.beforeIntro] : [],
    blocks: items.length > 0 ? [{ kind: 'list', items }] : [],
  };
}

function limits({ comparison, raised }: Study, language: Language): Section {
  const say = SAY[language];
  const items = [...comparison.limits, ...raised.unsettled].map(({ what }) => ({ head: what[language], lines: [] }));
  return {
    heading: say.limits,
    intro: items.length > 0 ? [say.limitsIntro] : [],
    blocks: items.length > 0 ? [{ kind: 'list', items }] : [],
  };
}
