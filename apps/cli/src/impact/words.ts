import type { Direction, RuleOutcome } from '@afsprakenkader/analysis/impact';
import type { Localized } from '@afsprakenkader/diagnostics';
import { STATUS_NAMES } from '@afsprakenkader/rule-language';

export const DIRECTION_WORDS: Readonly<Record<Direction, Localized>> = {
  worse: { nl: 'slechter', en: 'worse' },
  better: { nl: 'beter', en: 'better' },
  changed: { nl: 'anders', en: 'different' },
};

export const OUTCOME_NAMES: Readonly<Record<RuleOutcome, Localized>> = {
  ...STATUS_NAMES,
  absent: { nl: 'geen regel', en: 'no rule' },
};

const items = (count: string) => {
  if (count === 'verborgen') return 'een verborgen aantal items';
  return count === '1' ? '1 item' : `${count} items`;
};
const counted = (count: string) => {
  if (count === 'hidden') return 'a hidden number of offerings';
  return count === '1' ? '1 offering' : `${count} offerings`;
};

/** Sentences and headings of the report. Numbers come in as text, hidden ones as a word. */
export const SAY = {
  nl: {
    title: (from: string, to: string) => `Gevolgen van afsprakenkader ${from} → ${to}`,
    seen: (offerings: string, institutions: string) => `Bekeken: ${items(offerings)} van ${institutions}.`,
    institutions: (count: string, one: boolean) => (one ? '1 instelling' : `${count} instellingen`),
    touched: (count: string) => `De stap raakt ${items(count)}.`,
    unread: 'Er is geen enkel aanbod gelezen.',
    nothing: 'Voor dit aanbod verandert er niets: elk oordeel en elke status blijft dezelfde.',
    verdicts: (worse: string, better: string) => `Het oordeel wordt slechter voor ${worse} en beter voor ${better}.`,
    edge: (count: string) => `In het kader gekomen of eruit gegaan: ${items(count)}.`,
    act: (count: string) => `Voor ${items(count)} is er iets te doen; zie hieronder.`,
    noAct: 'Voor geen enkel item is er iets te doen vóór deze stap.',
    hiddenNote: (below: string) =>
      `Aantallen onder ${below} zijn verborgen, en ook elk aantal waaruit ze af te leiden zijn.`,
    hidden: 'verborgen',
    verdictTable: 'Oordelen voor en na',
    verdictHead: ['oordeel', 'voor', 'na', 'verschil'],
    moves: 'Oordelen die veranderen',
    movesHead: ['van', 'naar', 'richting', 'items'],
    rules: 'Regels die iets anders zeggen',
    rulesHead: ['regel', 'van', 'naar', 'richting', 'items'],
    groups: 'Per instelling',
    groupsHead: ['instelling', 'items', 'geraakt', 'slechter', 'beter', 'anders'],
    groupRules: 'Per instelling en per regel',
    groupRulesHead: ['instelling', 'regel', 'van', 'naar', 'richting', 'items'],
    todo: 'Wie iets te doen heeft',
    verdict: (from: string, to: string) => `${from} → ${to}`,
    repair: 'kleinste aanpassing:',
    unnamed: 'zonder vermelde instelling',
    more: (count: string, option: string) => `… en nog ${count}; alle items met ${option}`,
    problems: (count: string) =>
      `Let op: er is iets mis met de bestanden zelf (meldingen: ${count}); "afsprakenkader check" toont het.`,
  },
  en: {
    title: (from: string, to: string) => `Impact of framework ${from} → ${to}`,
    seen: (offerings: string, institutions: string) => `Seen: ${counted(offerings)} of ${institutions}.`,
    institutions: (count: string, one: boolean) => (one ? '1 institution' : `${count} institutions`),
    touched: (count: string) => `The step touches ${counted(count)}.`,
    unread: 'No offering was read.',
    nothing: 'For these offerings nothing changes: every verdict and every status stays the same.',
    verdicts: (worse: string, better: string) => `The verdict gets worse for ${worse} and better for ${better}.`,
    edge: (count: string) => `Come into the framework or gone out of it: ${counted(count)}.`,
    act: (count: string) => `For ${counted(count)} there is something to do; see below.`,
    noAct: 'For no offering is there anything to do before this step.',
    hiddenNote: (below: string) => `Counts below ${below} are hidden, and so is every count from which they follow.`,
    hidden: 'hidden',
    verdictTable: 'Verdicts before and after',
    verdictHead: ['verdict', 'before', 'after', 'difference'],
    moves: 'Verdicts that change',
    movesHead: ['from', 'to', 'direction', 'offerings'],
    rules: 'Rules that say something else',
    rulesHead: ['rule', 'from', 'to', 'direction', 'offerings'],
    groups: 'By institution',
    groupsHead: ['institution', 'offerings', 'touched', 'worse', 'better', 'different'],
    groupRules: 'By institution and by rule',
    groupRulesHead: ['institution', 'rule', 'from', 'to', 'direction', 'offerings'],
    todo: 'Who has something to do',
    verdict: (from: string, to: string) => `${from} → ${to}`,
    repair: 'smallest change:',
    unnamed: 'no institution stated',
    more: (count: string, option: string) => `… and ${count} more; all of them with ${option}`,
    problems: (count: string) =>
      `Note: something is wrong with the files themselves (messages: ${count}); "afsprakenkader check" shows it.`,
  },
} as const;
