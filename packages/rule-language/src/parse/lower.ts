import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expr } from '../tree.js';
import { lowerCall, lowerMethod } from './calls.js';
import { Coercion } from './coerce.js';
import { REFUSED, type Refusal } from './constructs.js';
import type { TypeEnvironment } from './environment.js';
import { lowerLiteral } from './literals.js';
import { lowerLookup } from './lookups.js';
import type { Lowering } from './lowering.js';
import { lowerArithmetic, lowerComparison, lowerMembership, lowerMinus } from './operators.js';
import type { Problems } from './problems.js';
import type { Scope } from './scope.js';
import { lowerPath } from './select.js';
import { carried, isOpen, type Range, type ScalarType, type Type, type Typed } from './type.js';

const BOOL: ScalarType = { kind: 'bool' };

/**
 * Walks the tree of the CEL library once. Every node is either turned into the typed tree or reported; there is no
 * third way, so that what comes out is total and decidable by construction.
 */
export class TreeLowering implements Lowering {
  readonly coerce: Coercion;

  constructor(
    readonly environment: TypeEnvironment,
    readonly problems: Problems,
  ) {
    this.coerce = new Coercion(environment, problems);
  }

  lower(node: ASTNode, scope: Scope): Typed {
    switch (node.op) {
      case 'value':
        return lowerLiteral(this, node, node.args);
      case 'id':
      case '.':
        return lowerPath(this, node, scope);
      case '[]':
        return lowerLookup(this, node, node.args, scope);
      case 'call':
        return lowerCall(this, node, node.args, scope);
      case 'rcall':
        return lowerMethod(this, node, node.args, scope);
      case '!_': {
        const arg = this.truth(node.args, scope);
        return this.closed(BOOL, node, { op: 'not', arg });
      }
      case '&&':
      case '||': {
        const args = operands(node, node.op).map((operand) => this.truth(operand, scope));
        return this.closed(BOOL, node, { op: node.op === '&&' ? 'and' : 'or', args });
      }
      case '?:':
        return this.#conditional(node, node.args, scope);
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return lowerComparison(this, node, node.op, node.args, scope);
      case 'in':
        return lowerMembership(this, node, node.args, scope);
      case '+':
      case '-':
      case '*':
        return lowerArithmetic(this, node, node.op, node.args, scope);
      case '-_':
        return lowerMinus(this, node, node.args, scope);
      case '/':
        return this.refuse(REFUSED.division, node);
      case '%':
        return this.refuse(REFUSED.remainder, node);
      case 'list':
        return this.refuse(REFUSED.listValue, node);
      case 'map':
        return this.refuse(REFUSED.mapping, node);
      case '.?':
      case '[?]':
        return this.refuse(REFUSED.optional, node);
    }
  }

  truth(node: ASTNode, scope: Scope): Expr {
    return this.coerce.to(BOOL, this.lower(node, scope));
  }

  closed(type: ScalarType, { start, end }: Range, expr: Expr): Typed {
    return { type, range: { start, end }, build: () => expr };
  }

  fault({ start, end }: Range): Typed {
    return {
      type: { kind: 'anything' },
      range: { start, end },
      build: (target) => ({ op: 'unknown', ...carried(target) }),
    };
  }

  undecided(range: Range): Typed {
    if (this.problems.none) {
      const expected = { nl: 'een waarde', en: 'a value' };
      this.problems.report('AFK-108', range, { expected, found: { nl: 'altijd onbekend', en: 'always unknown' } });
    }
    return this.fault(range);
  }

  computed(node: ASTNode, scope: Scope): void {
    const before = this.problems.all.length;
    this.lower(node, scope);
    if (this.problems.all.length === before) this.problems.refuse(REFUSED.factOfItem, node);
  }

  refuse(construct: Refusal, range: Range): Typed {
    this.problems.refuse(construct, range);
    return this.fault(range);
  }

  #conditional(node: ASTNode, [condition, consequent, alternative]: [ASTNode, ASTNode, ASTNode], scope: Scope): Typed {
    const test = this.truth(condition, scope);
    const branches = [this.lower(consequent, scope), this.lower(alternative, scope)] as const;
    const type = either(this.coerce.meet(branches.map((branch) => branch.type)), branches);
    const build = (target: ScalarType): Expr => ({
      op: 'if',
      test,
      then: this.coerce.to(target, branches[0]),
      else: this.coerce.to(target, branches[1]),
      ...carried(target),
    });
    if (isOpen(type)) return { type, range: node, build };
    return this.closed(type, node, build(type));
  }
}

/** Two open branches give everything either can be. */
function either(type: Type, branches: readonly Typed[]): Type {
  const types = branches.map((branch) => branch.type);
  if (type.kind === 'number') {
    const numbers = types.filter((each) => each.kind === 'number');
    const computed = numbers.some((each) => each.computed) ? { computed: true as const } : {};
    return { ...type, ...computed, varies: true, values: numbers.flatMap((each) => each.values) };
  }
  if (type.kind === 'word')
    return { ...type, values: types.flatMap((each) => (each.kind === 'word' ? each.values : [])) };
  return type;
}

/** The operands of a chain `a && b && c`, which the library nests to the left. */
function operands(node: ASTNode, op: '&&' | '||'): ASTNode[] {
  const found: ASTNode[] = [];
  const waiting: ASTNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.op === op) waiting.push(next.args[1], next.args[0]);
    else found.push(next);
  }
  return found;
}
