import type { Comparison } from '@afsprakenkader/analysis';
import { changeEntry, GRADE_WORDS, RELATION_WORDS } from '@afsprakenkader/analysis/release';
import type { Bundle } from '@afsprakenkader/framework';

/** What a changeset, and with it the changelog, says of a step: one line, then the whole in Dutch and in English. */
export function summaryOf(comparison: Comparison, from: Bundle, to: Bundle): string {
  const { nl, en } = changeEntry(comparison, from, to);
  const { grade, relation } = comparison;
  const head = [
    `Afsprakenkader: ${GRADE_WORDS[grade].nl}, ${RELATION_WORDS[relation].nl}.`,
    `Framework of agreements: ${GRADE_WORDS[grade].en}, ${RELATION_WORDS[relation].en}.`,
  ];
  return `${head.join(' ')}\n\n#### Nederlands\n\n${nl}\n#### English\n\n${en}`;
}

const PLACES = { major: 'Major Changes', minor: 'Minor Changes', patch: 'Patch Changes' } as const;

/** The section of a version, set as `changeset version` sets it. */
export function changelogSection(version: string, place: keyof typeof PLACES, summary: string): string {
  const [first = '', ...rest] = summary.trim().split('\n');
  const under = rest.map((line) => (line === '' ? '' : `  ${line}`));
  return `## ${version}\n\n### ${PLACES[place]}\n\n- ${[first, ...under].join('\n')}\n`;
}
