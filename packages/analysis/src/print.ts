import type { Expr, FieldExpr, RuleSet } from '@afsprakenkader/rule-language';
import { ITEM, inline, type Tables } from './inline.js';

/** Names of derived facts, by the tree they became. */
export type FactNames = ReadonlyMap<string, string>;

export function factNames(sets: readonly RuleSet[], tables: Tables): FactNames {
  const names = new Map<string, string>();
  for (const set of sets) {
    for (const { id, over, expression } of set.definitions) {
      const on = over === 'offering' ? 'o' : 'c';
      const values = 'values' in expression && expression.values ? { values: expression.values } : {};
      const as = 'as' in expression ? expression.as : 'bool';
      const fact: Expr = { op: 'fact', id, on, as: as as 'bool', ...values };
      const tree = JSON.stringify(inline(on === 'o' ? fact : asItem(fact), set, tables));
      if (!names.has(tree)) names.set(tree, on === 'o' ? id : `${ITEM}.${id}`);
    }
  }
  return names;
}

function asItem(fact: Extract<Expr, { op: 'fact' }>): Expr {
  return { ...fact, on: ITEM };
}

/** A condition as a person would write it, with facts by their names. */
export function print(expr: Expr, names: FactNames): string {
  const go = (part: Expr): string => names.get(JSON.stringify(part)) ?? write(part);
  const field = ({ on, path }: FieldExpr) => [...(on === 'o' ? [] : [on]), ...path].join('.') || on;
  return go(expr);

  function write(part: Expr): string {
    switch (part.op) {
      case 'const':
        return typeof part.value === 'string' ? `'${part.value}'` : String(part.value);
      case 'list':
        return `[${part.values.join(', ')}]`;
      case 'param':
        return part.id;
      case 'field':
        return field(part);
      case 'fact':
        return `${part.on}.${part.id}`;
      case 'unknown':
        return 'unknown()';
      case 'lookup':
        return `table[${go(part.key)}]`;
      case 'not':
        return `!(${go(part.arg)})`;
      case 'and':
      case 'or':
        return `(${part.args.map(go).join(part.op === 'and' ? ' && ' : ' || ')})`;
      case 'if':
        return `(${go(part.test)} ? ${go(part.then)} : ${go(part.else)})`;
      case 'in':
        return `${go(part.item)} in ${go(part.list)}`;
      case 'given':
      case 'has':
      case 'size':
        return `${part.op}(${field(part.field)})`;
      case 'recorded':
        return `recorded('${part.rule}')`;
      case 'disputed':
        return `disputed(${part.on})`;
      case 'all':
      case 'exists':
      case 'sum':
      case 'max':
      case 'min':
        return `${field(part.list)}.${part.op}(${part.item}, ${go(part.body)})`;
      case 'tied':
      case 'dominant':
      case 'leads': {
        const of = part.op === 'leads' ? `, ${go(part.of)}` : '';
        return `${field(part.list)}.${part.op}(${part.item}, ${go(part.group)}, ${go(part.weight)}${of})`;
      }
      case 'times':
        return `${go(part.left)} * ${go(part.right)}`;
      default:
        return `${go(part.left)} ${part.op} ${go(part.right)}`;
    }
  }
}
