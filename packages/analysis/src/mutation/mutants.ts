import type { Bundle, Rule } from '@afsprakenkader/framework';
import { type Expr, MODALITIES, type ParameterValue, type RuleLogic, statusOf } from '@afsprakenkader/rule-language';
import { print } from '../print.js';
import type { Change } from './model.js';
import { membersOf, replacementsOf } from './operators.js';
import { nodesIn, rewrites } from './rewrite.js';

/** A bundle with one small change. */
export interface Changed {
  readonly change: Change;
  readonly bundle: Bundle;
}

const NOTHING = '–';
const ALWAYS: Expr = { op: 'const', as: 'bool', value: true };
const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Every version that differs from this one in one small thing that rules decide with. */
export function* mutantsOf(bundle: Bundle): Generator<Changed> {
  for (const rule of bundle.rules) yield* ofRule(bundle, rule);
  for (const [index, definition] of bundle.definitions.entries()) {
    const subject = { kind: 'definition', id: definition.id } as const;
    for (const { from, to, tree } of mistakes(bundle, [definition.expression], definition.expression)) {
      const definitions = bundle.definitions.map((each, at) => (at === index ? { ...each, expression: tree } : each));
      yield { change: { subject, ...told(from, to, bundle) }, bundle: { ...bundle, definitions } };
    }
  }
  for (const { id, value } of bundle.parameters) {
    for (const { from, to, changed } of tableMistakes(value, domainOf(id, bundle))) {
      const parameters = bundle.parameters.map((each) => (each.id === id ? { ...each, value: changed } : each));
      yield { change: { subject: { kind: 'parameter', id }, from, to }, bundle: { ...bundle, parameters } };
    }
  }
}

function* ofRule(bundle: Bundle, rule: Rule): Generator<Changed> {
  const subject = { kind: 'rule', id: rule.id } as const;
  const make = (part: NonNullable<Change['part']>, words: Pick<Change, 'from' | 'to'>, changed: Rule): Changed => ({
    change: { subject, part, ...words },
    bundle: { ...bundle, rules: bundle.rules.map((each) => (each === rule ? changed : each)) },
  });
  const own = [rule.when, rule.require, rule.unless].filter((each) => each !== undefined);
  for (const part of ['when', 'require', 'unless'] as const) {
    const expr = rule[part];
    if (expr === undefined) continue;
    for (const { from, to, tree } of mistakes(bundle, own, expr))
      yield make(part, told(from, to, bundle), { ...rule, [part]: tree });
    if (part === 'require') continue;
    const { [part]: _, ...rest } = rule;
    yield make(part, { from: text(expr), to: NOTHING }, rest);
  }
  if (rule.unless !== undefined) yield make('unless', told(rule.unless, ALWAYS, bundle), { ...rule, unless: ALWAYS });
  for (const modality of MODALITIES)
    if (bindsOtherwise(rule, modality))
      yield make('modality', { from: rule.modality, to: modality }, { ...rule, modality });
}

/** Another modality that gives another status where the requirement fails. Rules that classify have one only. */
function bindsOtherwise(rule: RuleLogic, modality: Rule['modality']): boolean {
  const tells = rule.require === undefined || rule.judgedBy === 'people' || rule.scope === 'outside';
  if (tells || rule.classifies !== undefined || modality === 'constitutive') return false;
  return statusOf(rule.modality, true, false, false) !== statusOf(modality, true, false, false);
}

function mistakes(bundle: Bundle, own: readonly Expr[], expr: Expr) {
  const reads = new Map(
    own
      .flatMap(nodesIn)
      .filter(({ op }) => op === 'field' || op === 'fact')
      .map((node) => [JSON.stringify(node), node] as const),
  );
  const around = { parameters: bundle.parameters, reads: [...reads.values()] };
  return rewrites(expr, (node) => replacementsOf(node, around));
}

/** A table with an entry left out, or with another value that its readers know. */
function* tableMistakes(
  value: ParameterValue,
  domain: readonly (string | number)[],
): Generator<{ readonly from: string; readonly to: string; readonly changed: ParameterValue }> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const entries = Object.entries(value as Readonly<Record<string, number | string | readonly (number | string)[]>>);
  for (const [key, own] of entries) {
    const put = (next: typeof own | undefined) => ({
      from: `${key}: ${String(own)}`,
      to: `${key}: ${next === undefined ? NOTHING : String(next)}`,
      changed: Object.fromEntries(
        entries.flatMap(([name, each]) => (name !== key ? [[name, each]] : next === undefined ? [] : [[name, next]])),
      ) as ParameterValue,
    });
    yield put(undefined);
    if (typeof own === 'object') for (const member of own) yield put(own.filter((each) => each !== member));
    else for (const next of domain) if (next !== own) yield put(next);
  }
}

/** The values that the readers of a table know. */
function domainOf(table: string, { rules, definitions }: Bundle): readonly (string | number)[] {
  const trees = [
    ...definitions.map(({ expression }) => expression),
    ...rules.flatMap(({ when, require, unless }) => [when, require, unless]),
  ];
  const nodes = trees.flatMap((tree) => (tree === undefined ? [] : nodesIn(tree)));
  const reader = nodes.find((node) => node.op === 'lookup' && node.table === table);
  return reader?.op === 'lookup' ? reader.values : [];
}

/** What was replaced by what; of a conjunction that lost one part, that part; of a list, the member. */
function told(from: Expr, to: Expr, { parameters }: Bundle): Pick<Change, 'from' | 'to'> {
  const lost = lostPart(from, to);
  if (lost !== undefined) return { from: text(lost), to: NOTHING };
  if (from.op === 'in' && to.op === 'in' && to.list.op === 'list') {
    const { values } = to.list;
    const before = membersOf(from.list, parameters);
    const gone = before?.find((each) => !values.includes(each));
    const come = values.find((each) => before?.includes(each) === false);
    if (gone !== undefined) return { from: `'${gone}' in ${text(from.list)}`, to: NOTHING };
    if (come !== undefined) return { from: NOTHING, to: `'${come}' in ${text(from.list)}` };
  }
  return { from: text(from), to: text(to) };
}

function lostPart(from: Expr, to: Expr): Expr | undefined {
  if (from.op !== 'and' && from.op !== 'or') return undefined;
  const left = to.op === from.op && to.args.length < from.args.length ? to.args : from.args.length === 2 ? [to] : [];
  const lost = from.args.filter((arg) => !left.includes(arg));
  return lost.length === 1 ? lost[0] : undefined;
}

function text(expr: Expr): string {
  return print(expr, NO_NAMES);
}
