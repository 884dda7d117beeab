import type { Chapter } from '../bundle.js';
import { didYouMean, type Faults } from './faults.js';
import type { SourceFile } from './source-file.js';

/** The table of contents, once every rule is known to stand in it exactly once. */
export function compileChapters(
  file: SourceFile,
  chapters: readonly Chapter[],
  rules: ReadonlySet<string>,
  faults: Faults,
): readonly Chapter[] {
  const kind = { nl: 'regel', en: 'rule' };
  const placed = new Set<string>();
  for (const [index, chapter] of chapters.entries()) {
    for (const [position, id] of chapter.rules.entries()) {
      const place = file.at(['chapters', index, 'rules', position]);
      if (placed.has(id)) faults.report('AFK-509', place, { kind: { nl: 'Regel', en: 'Rule' }, name: id });
      else if (!rules.has(id)) faults.report('AFK-506', place, { kind, name: id, hint: didYouMean(id, rules) });
      placed.add(id);
    }
  }
  for (const id of rules) {
    if (placed.has(id)) continue;
    const reason = {
      nl: `Regel ${id} staat in geen enkel hoofdstuk van framework.yaml.`,
      en: `Rule ${id} is in no chapter of framework.yaml.`,
    };
    faults.report('AFK-512', file.at(['chapters']), { reason });
  }
  return chapters;
}
