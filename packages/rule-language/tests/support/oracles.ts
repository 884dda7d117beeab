import {
  type CelInput,
  type CelList,
  CelScalar,
  celEnv,
  celFunc,
  isCelError,
  listType,
  parse,
  plan,
} from '@bufbuild/cel';
import { Environment } from '@marcbachmann/cel-js';
import { PARAMETERS } from './format.js';
import type { Json, Offering } from './offerings.js';

/** Names of fields and parameters that hold whole numbers; every other number is a decimal. */
const WHOLE = new Set(['level', 'type', 'category.types', 'level.ofProgrammeKind']);

type Plain = null | boolean | number | bigint | string | Plain[] | { [key: string]: Plain };

function plain(value: Json, name: string): Plain {
  if (typeof value === 'number') return WHOLE.has(name) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((item: Json) => plain(item, name));
  if (typeof value !== 'object' || value === null) return value as Plain;
  const inner = (key: string) => (WHOLE.has(name) ? name : key);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each as Json, inner(key))]));
}

/** The parameters as CEL sees them: dotted ids become nested maps. */
function parameters(): { [key: string]: Plain } {
  const root: { [key: string]: Plain } = {};
  for (const [id, { value }] of Object.entries(PARAMETERS)) {
    const path = id.split('.');
    const last = path.pop()!;
    let at = root;
    for (const key of path) {
      at[key] ??= {};
      at = at[key] as { [key: string]: Plain };
    }
    at[last] = plain(value as Json, id);
  }
  return root;
}

type Numeric = number | bigint;

const sum = (values: readonly Numeric[]) => values.reduce<number>((total, value) => total + Number(value), 0);
const most = <N extends Numeric>(values: readonly N[]) => values.reduce((a, b) => (b > a ? b : a));
const least = <N extends Numeric>(values: readonly N[]) => values.reduce((a, b) => (b < a ? b : a));
const isGiven = (value: unknown) => value !== 'none' && value !== '';

function totals(groups: readonly Numeric[], weights: readonly Numeric[]): Map<Numeric, number> {
  const shares = new Map<Numeric, number>();
  for (const [index, group] of groups.entries()) shares.set(group, (shares.get(group) ?? 0) + Number(weights[index]));
  return shares;
}

function isTied(groups: readonly Numeric[], weights: readonly Numeric[]): boolean {
  const shares = [...totals(groups, weights).values()];
  return shares.filter((share) => share === Math.max(...shares)).length > 1;
}

function isLeading(groups: readonly Numeric[], weights: readonly Numeric[], of: Numeric): boolean {
  const shares = totals(groups, weights);
  return [...shares.values()].every((share) => share <= (shares.get(of) ?? 0));
}

const marcbachmann = new Environment({ unlistedVariablesAreDyn: true })
  .registerFunction('sum(list): double', (list: Numeric[]) => sum(list))
  .registerFunction('max(list): dyn', (list: Numeric[]) => most(list))
  .registerFunction('min(list): dyn', (list: Numeric[]) => least(list))
  .registerFunction('given(dyn): bool', (value: unknown) => isGiven(value))
  .registerFunction('tied(list, list): bool', (groups: Numeric[], weights: Numeric[]) => isTied(groups, weights))
  .registerFunction('leads(list, list, int): bool', (groups: Numeric[], weights: Numeric[], of: bigint) =>
    isLeading(groups, weights, of),
  );

const LIST = listType(CelScalar.DYN);
const numbers = (list: CelList) => [...list] as Numeric[];
const bufbuild = celEnv({
  funcs: [
    celFunc('sum', [LIST], CelScalar.DOUBLE, (list) => sum(numbers(list))),
    celFunc('max', [LIST], CelScalar.DYN, (list) => most(numbers(list))),
    celFunc('min', [LIST], CelScalar.DYN, (list) => least(numbers(list))),
    celFunc('given', [CelScalar.DYN], CelScalar.BOOL, (value) => isGiven(value)),
    celFunc('tied', [LIST, LIST], CelScalar.BOOL, (groups, weights) => isTied(numbers(groups), numbers(weights))),
    celFunc('leads', [LIST, LIST, CelScalar.DYN], CelScalar.BOOL, (groups, weights, of) =>
      isLeading(numbers(groups), numbers(weights), of as Numeric),
    ),
  ],
});

function asMap(value: Plain): CelInput {
  if (Array.isArray(value)) return value.map(asMap);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, asMap(inner)]));
}

export interface Oracle {
  readonly name: string;
  /** The truth of a standard CEL condition for an offering in which all is told. */
  evaluate(cel: string, offering: Offering, disputed: readonly string[]): unknown;
}

/** Two independent evaluators of CEL. */
export const ORACLES: readonly Oracle[] = [
  {
    name: '@marcbachmann/cel-js',
    evaluate: (cel, offering, disputed) =>
      marcbachmann.evaluate(cel, { o: plain(offering, ''), p: parameters(), disputed }),
  },
  {
    name: '@bufbuild/cel',
    evaluate: (cel, offering, disputed) => {
      const bindings = { o: asMap(plain(offering, '')), p: asMap(parameters()), disputed: [...disputed] };
      const result = plan(bufbuild, parse(cel))(bindings);
      if (isCelError(result)) throw new Error(`${cel}: ${String(result)}`);
      return result;
    },
  },
];
