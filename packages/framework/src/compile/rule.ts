import type { Expr } from '@afsprakenkader/rule-language';
import { parseExpression, type TypeEnvironment } from '@afsprakenkader/rule-language/parse';
import type { DefinitionText, Rule } from '../bundle.js';
import { checkExample, type Offering } from './examples.js';
import { readExpression } from './expressions.js';
import type { Faults } from './faults.js';
import type { RuleForm } from './forms.js';
import { checkNames, type Names } from './names.js';
import { readsOfAll } from './reads.js';
import { checkShape } from './rule-shape.js';
import type { SourceFile } from './source-file.js';

export interface RuleContext {
  readonly environment: TypeEnvironment;
  /** Whether every definition could be read; else expressions are not looked at, to tell one fault once. */
  readonly isSound: boolean;
  readonly definitions: readonly DefinitionText[];
  readonly names: Names;
  readonly models: Readonly<Record<string, Offering>>;
  readonly faults: Faults;
}

const ALL_TYPES = [1, 2, 3, 4] as const;

/** The rule of one file; what is faulty in it is reported, and the bundle is then not made. */
export function compileRule(file: SourceFile, form: RuleForm, context: RuleContext): Rule {
  const { environment, isSound, definitions, names, models, faults } = context;
  if (file.name !== `rules/${form.id}.yaml`)
    faults.report('AFK-508', file.at(['id']), { id: form.id, file: file.name });
  checkNames(file, form, names, faults);
  checkShape(file, form, faults);
  const read = (key: 'when' | 'require' | 'unless') =>
    isSound ? readExpression(file, [key], environment, faults) : undefined;
  const types = typesOf(form);
  const condition = form.appliesTo ? `o.declaredType in [${types.join(', ')}]` : undefined;
  const when = both(condition === undefined ? undefined : synthetic(condition, environment), read('when'));
  const [require, unless] = [read('require'), read('unless')];
  const reads = readsOfAll([require, unless, when], definitions);
  const { about, appliesTo: _, when: written, require: requireSource, unless: unlessSource, examples, ...rest } = form;
  const fields = [...(about ?? []), ...(form.leaves ?? []), ...reads.values, ...reads.presence];
  for (const [index, { offering }] of examples.entries())
    checkExample(file, ['examples', index, 'offering'], offering, models, faults);
  return defined({
    ...rest,
    when,
    require,
    unless,
    source: defined({ when: whenText(condition, written), require: requireSource, unless: unlessSource }),
    types,
    reads: [...new Set(fields)],
    parameters: reads.parameters,
    examples,
  }) as unknown as Rule;
}

function typesOf(form: RuleForm): readonly number[] {
  if (form.scope === 'outside') return [];
  if (form.classifies && 'type' in form.classifies) return [form.classifies.type];
  return form.appliesTo?.type ?? ALL_TYPES;
}

function synthetic(source: string, environment: TypeEnvironment): Expr | undefined {
  const result = parseExpression(source, environment, 'bool');
  return result.ok ? result.expr : undefined;
}

function both(first: Expr | undefined, second: Expr | undefined): Expr | undefined {
  return first && second ? { op: 'and', args: [first, second] } : (first ?? second);
}

function whenText(condition: string | undefined, written: string | undefined): string | undefined {
  if (condition === undefined || written === undefined) return condition ?? written;
  return `${condition} && (${written.trim()})`;
}

function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Value;
}
