import type { Localized } from '@afsprakenkader/diagnostics';
import { slotsOf } from '@afsprakenkader/diagnostics';
import { FIELD_TYPES, type FieldType } from '@afsprakenkader/offering';
import { didYouMean, type Faults } from './faults.js';
import type { RuleForm } from './forms.js';
import type { Path, SourceFile } from './source-file.js';

/** Everything that a rule may name. */
export interface Names {
  readonly anchors: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

const KINDS = {
  anchors: { nl: 'anker', en: 'anchor' },
  questions: { nl: 'open vraag', en: 'open question' },
  parameters: { nl: 'parameter', en: 'parameter' },
  fields: { nl: 'veld', en: 'field' },
} as const satisfies Record<string, Localized>;

/** Every path of the offering format, lists and choices passed through, e.g. `components.origin.kind`. */
const FIELD_PATHS: ReadonlySet<string> = new Set(pathsOf(FIELD_TYPES, ''));

function pathsOf(type: FieldType, prefix: string): string[] {
  if (type.kind === 'list') return pathsOf(type.item, prefix);
  if (type.kind === 'choice') return pathsOf(type.of, prefix);
  if (type.kind !== 'object') return [];
  return Object.entries(type.fields).flatMap(([key, field]) => [
    `${prefix}${key}`,
    ...pathsOf(field, `${prefix}${key}.`),
  ]);
}

/** Reports anchors, questions, parameters, fields and slots of a rule that do not exist. */
export function checkNames(file: SourceFile, rule: RuleForm, names: Names, faults: Faults): void {
  const check = (kind: keyof typeof KINDS, name: string, known: ReadonlySet<string>, path: Path) => {
    if (!known.has(name))
      faults.report('AFK-506', file.at(path), { kind: KINDS[kind], name, hint: didYouMean(name, known) });
  };
  for (const [index, clause] of rule.clause.entries()) check('anchors', clause, names.anchors, ['clause', index]);
  for (const [index, id] of rule.openQuestions.entries())
    check('questions', id, names.questions, ['openQuestions', index]);
  for (const key of ['leaves', 'about'] as const)
    for (const [index, field] of (rule[key] ?? []).entries()) check('fields', field, FIELD_PATHS, [key, index]);
  for (const [index, reading] of (rule.readings ?? []).entries()) {
    check('questions', reading.question, names.questions, ['readings', index, 'question']);
    for (const id of Object.keys(reading.parameters ?? {}))
      check('parameters', id, names.parameters, ['readings', index, 'parameters', id]);
  }
  for (const key of ['what', 'why', 'todo'] as const) checkSlots(file, [key], rule[key], names, faults);
}

function checkSlots(file: SourceFile, path: Path, text: Localized, names: Names, faults: Faults): void {
  for (const language of ['nl', 'en'] as const) {
    for (const slot of slotsOf(text[language])) {
      const field = slot.replace(/^(repair|offering)\./, '');
      if (FIELD_PATHS.has(field) || names.parameters.has(slot)) continue;
      const hint = didYouMean(slot, [...FIELD_PATHS, ...names.parameters]);
      faults.report('AFK-507', file.at([...path, language]), { slot, hint });
    }
  }
}
