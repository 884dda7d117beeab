import type { Language } from '@afsprakenkader/diagnostics';
import { referencePredicate, type Status } from '@afsprakenkader/rule-language';
import { statusesOf } from '../../src/check-rules/index.js';
import { type Bundle, exampleOffering, type Reading, type Rule, ruleSet } from '../../src/index.js';
import { LABELS, STATUS_WORDS } from './words.js';

/** Each other reading with the examples to which it gives another status. */
export function readingLines(rule: Rule, bundle: Bundle, language: Language): string[] {
  return (rule.readings ?? []).flatMap((reading) => {
    const predicate = referencePredicate(readAs(bundle, rule, reading));
    const rows = rule.examples.flatMap((example) => {
      const { name, expect } = example;
      const then = statusesOf(predicate, exampleOffering(bundle.models, example)).statuses.get(rule.id)!;
      if (then === expect) return [];
      return [`| ${name[language]} | ${STATUS_WORDS[expect as Status][language]} | ${STATUS_WORDS[then][language]} |`];
    });
    const head = `| ${LABELS.example[language]} | ${LABELS.now[language]} | ${LABELS.then[language]} |`;
    const table = rows.length > 0 ? ['', head, '| --- | --- | --- |', ...rows] : [];
    return [`### ${reading.title[language]}`, '', `${reading.why[language]} (\`${reading.question}\`)`, ...table, ''];
  });
}

function readAs(bundle: Bundle, rule: Rule, { modality, parameters }: Reading) {
  const set = ruleSet(bundle);
  const rules = bundle.rules.map((each) => (each.id === rule.id && modality ? { ...each, modality } : each));
  return { ...set, rules, parameters: { ...set.parameters, ...parameters } };
}
