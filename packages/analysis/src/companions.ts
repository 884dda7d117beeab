import { typeOf } from '@afsprakenkader/rule-language';
import { atomsOf, listOf, readsOfAtom, termKey } from './reads.js';
import { isGate, isTypeRule, type Logic, type Side, treesOf } from './version.js';

/** Rules that are the same in both versions, and are cut together with those that changed. */
export interface Companions {
  /**
   * They read nothing that the changed rules do not read, or besides only whether an exception is recorded: so what
   * they give together is known exactly.
   */
  readonly rules: readonly Logic[];
  /** By type the rule of a type for which changed rules look into a list that this rule looks into as well. */
  readonly types: ReadonlyMap<number, Logic>;
}

/** What an unchanged rule says depends on the same facts: a verdict that one rule moves, another may hold in place. */
export function companionsOf(changed: readonly Logic[], { rules, declared }: Side): Companions {
  const ids = new Set(changed.map(({ id }) => id));
  const others = [...rules.values()].filter((rule) => !ids.has(rule.id) && !isGate(rule) && treesOf(rule).length > 0);
  const seen = new Set(changed.flatMap((rule) => [...sightsOf(rule)]));
  const isKnown = (sight: string) => seen.has(sight) || sight.startsWith(RECORDED);
  const looking = changed.filter((rule) => listsOf(rule).length > 0);
  const lists = new Set(looking.flatMap(listsOf));
  const own = JSON.stringify(declared);
  const types = looking
    .flatMap(atomsIn)
    .flatMap((atom) =>
      atom.op === 'in' && atom.list.op === 'list' && JSON.stringify(atom.item) === own ? atom.list.values : [],
    );
  const typeRules = changed.some(isTypeRule) ? [] : others.filter(isTypeRule);
  return {
    rules: others.filter((rule) => !isTypeRule(rule) && [...sightsOf(rule)].every(isKnown)),
    types: new Map(
      typeRules
        .filter((rule) => types.includes(typeOf(rule)!) && listsOf(rule).some((list) => lists.has(list)))
        .map((rule) => [typeOf(rule)!, rule]),
    ),
  };
}

const RECORDED = 'recorded ';

const atomsIn = (rule: Logic) => treesOf(rule).flatMap(atomsOf);

function listsOf(rule: Logic): readonly string[] {
  return atomsIn(rule).flatMap((atom) => readsOfAtom(atom).lists.map(listOf));
}

/** One text for each thing that a rule looks at. */
function sightsOf(rule: Logic): ReadonlySet<string> {
  return new Set(
    atomsIn(rule).flatMap((atom) => {
      const { fields, lists, recorded } = readsOfAtom(atom);
      return [
        ...fields.map(({ path }) => path.join('.')),
        ...lists.map(termKey),
        ...recorded.map((id) => `${RECORDED}${id}`),
      ];
    }),
  );
}
