import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '@afsprakenkader/framework';
import { hang } from '../wrap.js';
import { parameterText } from './parameter-text.js';
import { EXPLAIN_WORDS, type ExplainWords } from './words.js';

/**
 * The rule in each released version: as in the version shown, absent, or what is written differently. Compares
 * what is written; whether two ways of writing mean the same is not claimed.
 */
export function versionLines(
  released: readonly Bundle[],
  shown: Bundle,
  id: string,
  language: Language,
  width: number,
): string[] {
  const words = EXPLAIN_WORDS[language];
  const here = shown.rules.find((rule) => rule.id === id);
  if (here === undefined) return [];
  return released.flatMap((bundle) => {
    const head = `  ${bundle.version}  `;
    if (bundle.version === shown.version) return [`${head}${words.thisVersion}`];
    const there = bundle.rules.find((rule) => rule.id === id);
    if (there === undefined) return [`${head}${words.absent}`];
    const differences = [
      ...ruleDifferences(there, here, language, words),
      ...parameterDifferences(bundle, shown, there, here, words),
    ];
    if (differences.length === 0) return [`${head}${words.same(shown.version)}`];
    return differences.map((difference, index) =>
      hang(index === 0 ? head : ' '.repeat(head.length), difference, width),
    );
  });
}

function ruleDifferences(there: Rule, here: Rule, language: Language, words: ExplainWords): string[] {
  const told: [string, string | undefined, string | undefined][] = [
    [words.changed.title, there.title[language], here.title[language]],
    [words.changed.modality, words.modalities[there.modality], words.modalities[here.modality]],
    [words.changed.certainty, words.certainties[there.certainty], words.certainties[here.certainty]],
    [words.changed.when, there.source.when, here.source.when],
    [words.changed.require, there.source.require, here.source.require],
    [words.changed.unless, there.source.unless, here.source.unless],
  ];
  return told.filter(([, a, b]) => a !== b).map(([name, a]) => `${name}: ${a ?? words.none}`);
}

function parameterDifferences(
  there: Bundle,
  here: Bundle,
  ruleThere: Rule,
  ruleHere: Rule,
  words: ExplainWords,
): string[] {
  const ids = [...new Set([...ruleThere.parameters, ...ruleHere.parameters])];
  const valueIn = (bundle: Bundle, id: string) =>
    parameterText(bundle.parameters.find((parameter) => parameter.id === id)?.value ?? null, words.none);
  return ids.filter((id) => valueIn(there, id) !== valueIn(here, id)).map((id) => `${id} = ${valueIn(there, id)}`);
}
