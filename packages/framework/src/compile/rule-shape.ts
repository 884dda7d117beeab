import type { Localized } from '@afsprakenkader/diagnostics';
import type { Faults } from './faults.js';
import type { RuleForm } from './forms.js';
import type { SourceFile } from './source-file.js';

/** Reports parts of a rule that do not go together. */
export function checkShape(file: SourceFile, rule: RuleForm, faults: Faults): void {
  const wrong = (when: boolean, key: keyof RuleForm, nl: string, en: string) => {
    if (!when) return;
    const reason: Localized = { nl, en };
    faults.report('AFK-512', rule[key] === undefined ? file.at([]) : file.atKey([], key), { reason });
  };
  const judges = rule.judgedBy === undefined && rule.modality !== 'informative' && rule.modality !== 'autonomy';
  wrong(
    rule.modality === 'constitutive' && (rule.classifies === undefined || rule.require === undefined),
    'modality',
    'Een constitutieve regel heeft `classifies` en `require`.',
    'A constitutive rule has `classifies` and `require`.',
  );
  wrong(
    rule.classifies !== undefined &&
      (rule.modality !== 'constitutive' || rule.when !== undefined || rule.unless !== undefined),
    'classifies',
    'Een regel die indeelt is constitutief en heeft geen `when` en geen `unless`.',
    'A rule that classifies is constitutive and has no `when` and no `unless`.',
  );
  wrong(
    !judges && rule.require !== undefined,
    'require',
    'Deze regel oordeelt niet (informatief, autonomie of door mensen) en heeft dus geen `require`.',
    'This rule does not judge (informative, autonomy or by people) and so has no `require`.',
  );
  wrong(
    judges && rule.require === undefined,
    'modality',
    'Een regel die oordeelt heeft `require`.',
    'A rule that judges has `require`.',
  );
  wrong(
    rule.unless !== undefined && rule.require === undefined,
    'unless',
    '`unless` hoort bij een `require`.',
    '`unless` belongs to a `require`.',
  );
  wrong(
    rule.modality === 'autonomy' && rule.leaves === undefined,
    'modality',
    'Een regel over autonomie noemt onder `leaves` wat aan de instelling is.',
    'A rule on autonomy names under `leaves` what is left to the institution.',
  );
  const isConditional = rule.when !== undefined || rule.appliesTo !== undefined || rule.scope !== undefined;
  wrong(
    isConditional && rule.outside === undefined,
    'when',
    'Een regel met een voorwaarde zegt onder `outside` wanneer ze niet geldt.',
    'A rule with a condition says under `outside` when it does not apply.',
  );
  wrong(
    rule.modality === 'normal' && rule.note === undefined,
    'modality',
    'Een regel voor het gewone geval zegt onder `note` waarom wij ze zo lezen.',
    'A rule for the ordinary case says under `note` why we read it this way.',
  );
}
