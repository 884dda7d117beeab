import type { Bench } from './compare-rules.js';
import type { ListCoordinate } from './list-coordinate.js';
import type { Limit } from './model.js';
import { print } from './print.js';
import { atomsOf, readsOfAtom } from './reads.js';
import type { Space } from './space.js';
import { type Logic, treesOf } from './version.js';

/** What the comparison takes on a bound, and the conditions whose truth was left free. */
export function limitsOf(space: Space, changed: readonly string[], bench: Bench): readonly Limit[] {
  const lists = space.coordinates.filter((each): each is ListCoordinate => each.kind === 'list');
  const weighed = lists.filter(({ terms }) =>
    terms.some(({ op }) => op === 'tied' || op === 'leads' || op === 'dominant'),
  );
  const bounds = weighed.map(({ key, longest, tried, cells }): Limit => {
    const seen = cells.filter((cell) => !cell.unseen).length;
    const rules = changed.filter((id) => logicsOf(id, bench).some((logic) => readsShares(logic, key)));
    return {
      kind: 'list-bound',
      rules,
      what: {
        nl: `Aandelen in ${key} zijn onderzocht op ${tried} lijsten tot ${longest + 1} onderdelen, die ${seen} soorten geven. Elke combinatie van een gevonden verdeling met wat er verder van een lijst telt, is meegenomen; een verdeling die bij geen van die lijsten voorkomt, is niet bewezen onmogelijk.`,
        en: `Shares in ${key} were examined on ${tried} lists of up to ${longest + 1} items, which give ${seen} sorts. Every combination of a division found with what else counts of a list is taken along; a division that occurs in none of these lists is not proven impossible.`,
      },
    };
  });
  const free = space.free.map(({ expr, reason }): Limit => {
    const text = print(expr, bench.names);
    const tree = JSON.stringify(expr);
    const reads = (logic: Logic) =>
      treesOf(logic)
        .flatMap(atomsOf)
        .some((atom) => JSON.stringify(atom) === tree);
    return {
      kind: 'free-condition',
      rules: changed.filter((id) => logicsOf(id, bench).some(reads)),
      what: {
        nl: `De voorwaarde ${text} is als vrij behandeld (${reason}): gelijk is dan bewezen, een verschil moet een aanbod tonen.`,
        en: `The condition ${text} was taken as free (${reason}): equal is then proven, a difference needs an offering to show it.`,
      },
    };
  });
  return [...bounds, ...free];
}

function logicsOf(id: string, { from, to }: Bench): readonly Logic[] {
  return [from.side.rules.get(id), to.side.rules.get(id)].filter((logic) => logic !== undefined);
}

/** Whether a rule compares shares of a list. */
export function readsShares(logic: Logic, list?: string): boolean {
  return treesOf(logic)
    .flatMap(atomsOf)
    .flatMap((atom) => readsOfAtom(atom).lists)
    .some((term) => 'group' in term && (list === undefined || term.list.path.join('.') === list));
}
