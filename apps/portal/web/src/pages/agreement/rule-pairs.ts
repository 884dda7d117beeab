import type { Bundle, Chapter, Rule } from '@afsprakenkader/framework';

/** One clause in two versions, by its id in the newer one. */
export interface RulePairing {
  readonly id: string;
  readonly newer: Rule | undefined;
  readonly older: Rule | undefined;
}

interface PairedChapter {
  readonly title: Chapter['title'];
  readonly pairs: readonly RulePairing[];
}

/** The clauses of a version in their chapters, each with what it was in an older one; what went stands last in its chapter. */
export function pairsOf(newer: Bundle, older: Bundle | undefined): readonly PairedChapter[] {
  const find = (bundle: Bundle | undefined, ids: readonly string[]) => bundle?.rules.find(({ id }) => ids.includes(id));
  const kept = new Set(newer.rules.flatMap(({ id, formerly = [] }) => [id, ...formerly]));
  const chapters = newer.chapters.map(({ title, rules }) => {
    const own = rules.map((id): RulePairing => {
      const rule = find(newer, [id]);
      return { id, newer: rule, older: find(older, [id, ...(rule?.formerly ?? [])]) };
    });
    const was = older?.chapters.find((chapter) => chapter.title.nl === title.nl);
    return { title, pairs: [...own, ...gone(was, older, kept)] };
  });
  const known = new Set(newer.chapters.map(({ title }) => title.nl));
  const left = (older?.chapters ?? []).filter(({ title }) => !known.has(title.nl));
  return [...chapters, ...left.map((chapter) => ({ title: chapter.title, pairs: gone(chapter, older, kept) }))].filter(
    ({ pairs }) => pairs.length > 0,
  );
}

function gone(
  chapter: Chapter | undefined,
  older: Bundle | undefined,
  kept: ReadonlySet<string>,
): readonly RulePairing[] {
  return (chapter?.rules ?? [])
    .filter((id) => !kept.has(id))
    .map((id) => ({ id, newer: undefined, older: older?.rules.find((rule) => rule.id === id) }));
}

/** Whether anything that people read or the tool reckons with differs between both. */
export function differsBetween({ newer, older }: RulePairing): boolean {
  if (newer === undefined || older === undefined) return newer !== older;
  return JSON.stringify(shown(newer)) !== JSON.stringify(shown(older));
}

function shown({ title, what, why, todo, modality, certainty, clause, source, openQuestions }: Rule): unknown {
  return { title, what, why, todo, modality, certainty, clause, source, openQuestions };
}
