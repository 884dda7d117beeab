import type { RuleLogic, RuleSet } from '../logic.js';
import { FALSE, TRUE, UNKNOWN } from '../runtime/masks.js';
import type { TypeRule } from '../runtime/statuses.js';
import type { Expr } from '../tree.js';
import { joinDomains, maskOf, ownDomain, wholeOf } from './domain.js';
import { fold } from './fold.js';
import { Lowering } from './lower.js';
import type { Domain, Node, Slot } from './node.js';

/** A version's rules sorted by how their status follows from truths. */
export interface Plan {
  readonly rules: readonly RuleLogic[];
  /** Requirements that decide whether the offering is inside the framework at all. */
  readonly gates: readonly {
    readonly index: number;
    readonly applies: Node;
    readonly holds: Node;
    readonly isTold: boolean;
  }[];
  readonly types: readonly (TypeRule & { readonly truth: Node })[];
  /** The declared type, a mask, and the mask of all types. */
  readonly declared: Node;
  readonly whole: number;
  readonly notices: readonly { readonly index: number; readonly applies: Node }[];
  readonly judged: readonly {
    readonly index: number;
    readonly applies: Node;
    readonly holds: Node;
    readonly excepted: Node;
  }[];
  /** Rules that never speak of an offering inside the framework. */
  readonly unspoken: readonly number[];
  readonly offering: Slot;
  /** Every node, each after its parts. */
  readonly nodes: readonly Node[];
}

/** Lowers a whole version. */
export function planOf(set: RuleSet): Plan {
  const lowering = new Lowering(set);
  const { graph } = lowering;
  const truth = (value: number): Node => graph.make({ op: 'mask', value });
  const { declared, whole, domain } = declaredType(set, lowering);
  const unspoken: number[] = [];
  const gates: Plan['gates'][number][] = [];
  const types: Plan['types'][number][] = [];
  const notices: Plan['notices'][number][] = [];
  const judged: Plan['judged'][number][] = [];
  for (const [index, rule] of set.rules.entries()) {
    const { classifies, unless } = rule;
    const applies = rule.when === undefined ? truth(TRUE) : lowering.truth(rule.when);
    const holds = rule.require === undefined ? truth(UNKNOWN) : lowering.truth(rule.require);
    if (classifies !== undefined && 'framework' in classifies)
      gates.push({ index, applies, holds, isTold: rule.scope !== 'outside' });
    else if (classifies !== undefined) {
      const bit = maskOf([classifies.type], domain);
      types.push({ index, bit, truth: fold({ op: 'and', args: [applies, holds] }, graph) });
    } else if (rule.scope === 'outside') unspoken.push(index);
    else if (tells(rule)) notices.push({ index, applies });
    else judged.push({ index, applies, holds, excepted: unless === undefined ? truth(FALSE) : lowering.truth(unless) });
  }
  return {
    rules: set.rules,
    gates,
    types,
    declared,
    whole,
    notices,
    judged,
    unspoken,
    offering: graph.offering,
    nodes: graph.nodes,
  };
}

/** The declared type over a domain that also holds every type that a rule speaks of. */
function declaredType(set: RuleSet, lowering: Lowering): { declared: Node; whole: number; domain: Domain } {
  const definition = set.definitions.find(({ id, over }) => over === 'offering' && id === set.declaredType);
  const own = definition === undefined ? undefined : ownDomain(definition.expression);
  const claimed = set.rules.flatMap(({ classifies }) =>
    classifies !== undefined && 'type' in classifies ? [classifies.type] : [],
  );
  const domain = joinDomains([own, claimed]);
  const whole = own === undefined ? wholeOf(domain) : maskOf(own, domain);
  if (definition === undefined || own === undefined) {
    return { declared: lowering.graph.make({ op: 'mask', value: whole }), whole, domain };
  }
  const fact: Expr = { op: 'fact', id: definition.id, on: 'o', as: 'ordinal', values: own };
  return { declared: lowering.mask(fact, lowering.top, domain), whole, domain };
}

function tells({ judgedBy, modality, require }: RuleLogic): boolean {
  return judgedBy === 'people' || modality === 'informative' || modality === 'autonomy' || require === undefined;
}
