import type { Localized } from '@afsprakenkader/diagnostics';
import { didYouMean, type Faults } from './faults.js';
import type { SourceFile } from './source-file.js';

/** Reports ids that stand twice in a list. */
export function checkUnique(
  file: SourceFile,
  items: readonly { readonly id: string }[],
  kind: Localized,
  faults: Faults,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) faults.report('AFK-509', file.at([index, 'id']), { kind, name: id });
    seen.add(id);
  }
}

/** Reports anchors of parameters that do not exist. A value of `open` certainty needs none. */
export function checkParameterClauses(
  file: SourceFile,
  parameters: readonly { readonly clause: readonly string[]; readonly certainty: string; readonly value: unknown }[],
  anchors: ReadonlySet<string>,
  faults: Faults,
): void {
  const kind = { nl: 'anker', en: 'anchor' };
  for (const [index, { clause, certainty }] of parameters.entries()) {
    if (clause.length === 0 && certainty !== 'open')
      faults.report('AFK-504', file.at([index, 'clause']), {
        path: `${index}.clause`,
        expected: 'clause, or certainty open',
      });
    for (const [place, anchor] of clause.entries())
      if (!anchors.has(anchor))
        faults.report('AFK-506', file.at([index, 'clause', place]), {
          kind,
          name: anchor,
          hint: didYouMean(anchor, anchors),
        });
  }
}
