import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { STATUS_NAMES, type Status, VERDICT_NAMES, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import type { Comparison, Region, RuleChange, VerdictChange } from '../model.js';
import { conditionWords } from './condition-words.js';
import { type Wording, wordingOf } from './value-words.js';
import { witnessWords } from './witness-words.js';
import { CHANGE_WORDS, GRADE_WORDS, MODALITY_WORDS, RELATION_WORDS } from './words.js';

/** The entry of a changelog, as Markdown, in both languages. */
export type Entry = Localized;

/** All regions of a rule with the same step of status, with the first of them. */
export interface RuleStep {
  readonly from: Status;
  readonly to: Status;
  readonly regions: number;
  readonly first: Region;
}

/** The steps of a rule's status, each once, in the order in which they were found. */
export function ruleSteps({ regions }: Pick<RuleChange, 'regions'>): readonly RuleStep[] {
  const steps = new Map<string, RuleStep>();
  for (const region of regions) {
    const { from, to } = region;
    const old = steps.get(`${from} ${to}`);
    steps.set(`${from} ${to}`, old ? { ...old, regions: old.regions + 1 } : { from, to, regions: 1, first: region });
  }
  return [...steps.values()];
}

/** One step of the verdict, with the declared types that it concerns. */
export interface VerdictStep {
  readonly from: Verdict;
  readonly to: Verdict;
  /** null: no type is declared, or several. */
  readonly types: readonly (number | null)[];
  readonly first: VerdictChange;
}

/** The steps of the verdict, each once; the gravest first. */
export function verdictSteps({ verdicts }: Pick<Comparison, 'verdicts'>): readonly VerdictStep[] {
  const steps = new Map<string, VerdictStep>();
  const last = (type: number | null) => type ?? Number.MAX_SAFE_INTEGER;
  for (const change of [...verdicts].sort((a, b) => last(a.type) - last(b.type))) {
    const { from, to, type } = change;
    const old = steps.get(`${from} ${to}`);
    steps.set(
      `${from} ${to}`,
      old ? { ...old, types: [...new Set([...old.types, type])] } : { from, to, types: [type], first: change },
    );
  }
  const weight = ({ from, to }: VerdictStep) => VERDICTS.indexOf(to) * 10 - VERDICTS.indexOf(from);
  return [...steps.values()].sort((a, b) => weight(b) - weight(a));
}

const SAY = {
  nl: {
    head: (grade: string, relation: string) => `Graad volgens de betekenis: ${grade}. Richting: ${relation}.`,
    none: 'Geen enkel aanbod krijgt een andere uitkomst: bewezen.',
    kinds: (count: number) => (count === 1 ? '' : ` (${count} soorten aanbod)`),
    where: 'waar',
    example: 'Bijvoorbeeld',
    under: 'onder een nadere voorwaarde',
    further: 'en een nadere voorwaarde',
    noStatus: 'geen enkele status verandert.',
    binds: (a: string, b: string) => `bindt anders: van "${a}" naar "${b}".`,
    verdicts: 'Oordelen die veranderen:',
    types: (types: readonly (number | null)[]) =>
      types.length === 5
        ? 'elk type'
        : types.map((type) => (type === null ? 'zonder één vermeld type' : `type ${type}`)).join(', '),
    editorial: (count: number) =>
      `Redactioneel gewijzigd, bewezen gelijk: ${count} ${count === 1 ? 'regel' : 'regels'}.`,
    limits: (count: number) =>
      `Niet volledig bewezen: ${count} ${count === 1 ? 'punt' : 'punten'}; \`afsprakenkader diff\` noemt ze.`,
  },
  en: {
    head: (grade: string, relation: string) => `Grade by meaning: ${grade}. Direction: ${relation}.`,
    none: 'No offering gets another outcome: proven.',
    kinds: (count: number) => (count === 1 ? '' : ` (${count} kinds of offerings)`),
    where: 'where',
    example: 'For example',
    under: 'under a further condition',
    further: 'and a further condition',
    noStatus: 'no status changes.',
    binds: (a: string, b: string) => `binds differently: from "${a}" to "${b}".`,
    verdicts: 'Verdicts that change:',
    types: (types: readonly (number | null)[]) =>
      types.length === 5
        ? 'every type'
        : types.map((type) => (type === null ? 'without one stated type' : `type ${type}`)).join(', '),
    editorial: (count: number) => `Changed in words only, proven equal: ${count} ${count === 1 ? 'rule' : 'rules'}.`,
    limits: (count: number) =>
      `Not fully proven: ${count} ${count === 1 ? 'point' : 'points'}; \`afsprakenkader diff\` names them.`,
  },
} as const;

/**
 * What a comparison says to who reads a changelog: the grade, then each changed rule with a sentence and an offering
 * for each step of its status, then the verdicts.
 */
export function changeEntry(comparison: Comparison, from: Bundle, to: Bundle): Entry {
  return { nl: entryIn('nl', comparison, from, to), en: entryIn('en', comparison, from, to) };
}

function entryIn(language: Language, comparison: Comparison, from: Bundle, to: Bundle): string {
  const say = SAY[language];
  const words = wordingOf(to);
  const { grade, relation, rules, verdicts, limits } = comparison;
  const real = rules.filter(({ change }) => change !== 'editorial');
  const editorial = rules.length - real.length;
  const title = (id: string) => [to, from].flatMap((each) => each.rules.filter((rule) => rule.id === id))[0]?.title;
  const lines = [say.head(GRADE_WORDS[grade][language], RELATION_WORDS[relation][language]), ''];
  if (real.length === 0) lines.push(say.none, '');
  for (const change of real) {
    const name = title(change.rule)?.[language] ?? change.rule;
    const kind = `${CHANGE_WORDS[change.change][language]}, ${RELATION_WORDS[change.relation][language]}`;
    const steps = ruleSteps(change).map((step) => `  - ${stepText(step, to, words, language)}`);
    const { modality } = change;
    const binds = modality && say.binds(MODALITY_WORDS[modality.from][language], MODALITY_WORDS[modality.to][language]);
    lines.push(
      `- **${name}** (\`${change.rule}\`), ${kind}:`,
      ...(binds === undefined ? [] : [`  - ${binds}`]),
      ...(steps.length === 0 ? [`  - ${say.noStatus}`] : steps),
    );
  }
  if (verdicts.length > 0) {
    lines.push('', say.verdicts, '');
    for (const { from: a, to: b, types, first } of verdictSteps(comparison)) {
      const step = `${VERDICT_NAMES[a][language]} → ${VERDICT_NAMES[b][language]} (${say.types(types)}).`;
      lines.push(`- ${step} ${say.example}: ${plain(witnessWords(first.witness, to.models, words, language))}.`);
    }
  }
  if (editorial > 0) lines.push('', say.editorial(editorial));
  if (limits.length > 0) lines.push('', say.limits(limits.length));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function stepText({ from, to, regions, first }: RuleStep, bundle: Bundle, words: Wording, language: Language): string {
  const say = SAY[language];
  const { parts, technical } = conditionWords(first.when, words, language);
  const also = technical.length > 0;
  const where =
    parts.length > 0
      ? ` ${say.where} ${[...parts, ...(also ? [say.further] : [])].join('; ')}`
      : also
        ? ` ${say.under}`
        : '';
  const step = `${STATUS_NAMES[from][language]} → ${STATUS_NAMES[to][language]}${say.kinds(regions)}${where}.`;
  return plain(`${step} ${say.example}: ${witnessWords(first.witness, bundle.models, words, language)}.`);
}

/** Signs that Markdown would read as its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);
}
