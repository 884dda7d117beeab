import type { Language } from '@afsprakenkader/diagnostics';
import type { ParameterValue } from '@afsprakenkader/rule-language';
import { type Bundle, canonicalJson, type Rule } from '../../src/index.js';
import { CERTAINTY_WORDS, MODALITY_WORDS } from './words.js';

interface Moment {
  readonly version: string;
  readonly rule: Rule;
  readonly values: ReadonlyMap<string, ParameterValue>;
}

/** What happened to a rule in each version, oldest first; the working tree only where it differs from the last release. */
export function historyLines(id: string, versions: readonly Bundle[], language: Language): string[] {
  const lines: string[] = [];
  let before: Moment | undefined;
  for (const bundle of versions) {
    const rule = bundle.rules.find((each) => each.id === id || each.formerly?.includes(id));
    if (rule === undefined) continue;
    const values = new Map(bundle.parameters.map((parameter) => [parameter.id, parameter.value]));
    const now: Moment = { version: bundle.version, rule, values };
    const changes = before ? changesOf(before, now, language) : [{ nl: 'nieuw', en: 'new' }[language]];
    const isRelease = bundle.version !== 'next';
    const name = isRelease ? bundle.version : { nl: 'volgende versie', en: 'next version' }[language];
    if (changes.length > 0) lines.push(`- **${name}**: ${changes.join('; ')}.`);
    else if (isRelease) lines.push(`- **${name}**: ${{ nl: 'ongewijzigd', en: 'unchanged' }[language]}.`);
    before = now;
  }
  return lines;
}

function changesOf(before: Moment, now: Moment, language: Language): string[] {
  const [from, to] = [before.rule, now.rule];
  const changes: string[] = [];
  const note = (nl: string, en: string) => changes.push({ nl, en }[language]);
  if (from.modality !== to.modality) {
    const [a, b] = [MODALITY_WORDS[from.modality][language], MODALITY_WORDS[to.modality][language]];
    note(`modaliteit van "${a}" naar "${b}"`, `modality from "${a}" to "${b}"`);
  }
  if (from.judgedBy !== to.judgedBy) note('voortaan beoordeeld door mensen', 'judged by people from now on');
  for (const part of ['when', 'require', 'unless'] as const) {
    const name = {
      when: { nl: 'toepassing', en: 'applicability' },
      require: { nl: 'vereiste', en: 'requirement' },
      unless: { nl: 'uitzondering', en: 'exception' },
    }[part][language];
    const [a, b] = [from.source[part], to.source[part]];
    if (a === b) continue;
    if (a === undefined) note(`${name} toegevoegd`, `${name} added`);
    else if (b === undefined) note(`${name} geschrapt`, `${name} dropped`);
    else note(`${name} gewijzigd`, `${name} changed`);
  }
  for (const id of to.parameters) {
    const [a, b] = [before.values.get(id) ?? null, now.values.get(id) ?? null];
    if (canonicalJson(a) !== canonicalJson(b)) changes.push(`\`${id}\` ${inline(a)} → ${inline(b)}`);
  }
  if (from.certainty !== to.certainty) {
    const [a, b] = [CERTAINTY_WORDS[from.certainty][language], CERTAINTY_WORDS[to.certainty][language]];
    note(`zekerheid van "${a}" naar "${b}"`, `certainty from "${a}" to "${b}"`);
  }
  if (JSON.stringify(from.clause) !== JSON.stringify(to.clause)) note('andere bron', 'another source');
  if (wording(from) !== wording(to)) note('andere bewoording', 'other wording');
  return changes;
}

function inline(value: ParameterValue): string {
  return JSON.stringify(value).replaceAll(/[{}"]/g, '').replaceAll(',', ', ').replaceAll(':', ': ');
}

function wording({ title, what, why, todo, note, outside }: Rule): string {
  return canonicalJson([title, what, why, todo, note, outside]);
}
