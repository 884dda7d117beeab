import { useWords } from '../../words/language.js';
import type { Filter } from './filter.js';
import { FINDINGS } from './words.js';

export type GridSort = 'id' | 'title' | 'credits' | 'verdict';

/** The names of the columns; pressing one sorts by it, pressing it again turns the order. */
export function GridHead({ filter, onSort }: { filter: Filter; onSort: (sort: GridSort) => void }) {
  const say = useWords(FINDINGS);
  const columns: readonly (readonly [GridSort | null, string])[] = [
    ['id', say.id],
    ['title', say.name],
    [null, say.type],
    ['credits', say.credits],
    ['verdict', say.verdict],
  ];
  return (
    <thead>
      <tr className="line head" aria-rowindex={1}>
        {columns.map(([sort, name]) => {
          if (sort === null)
            return (
              <th key={name} scope="col">
                {name}
              </th>
            );
          const isDown = filter.descending === 'yes';
          const order = filter.sort !== sort ? 'none' : isDown ? 'descending' : 'ascending';
          return (
            <th key={name} scope="col" aria-sort={order} className={sort === 'credits' ? 'number' : undefined}>
              <button type="button" onClick={() => onSort(sort)}>
                {name}
                <span aria-hidden="true">{order === 'none' ? '' : isDown ? ' ↓' : ' ↑'}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
