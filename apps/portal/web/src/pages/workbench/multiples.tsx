import type { GroupImpact } from '@afsprakenkader/analysis/impact';
import { VERDICT_NAMES } from '@afsprakenkader/rule-language';
import type { InstitutionName } from '../../../../src/api/contract.js';
import { Scroll } from '../../parts/scroll.js';
import { VerdictBar } from '../../parts/verdict-bar.js';
import { PARTS } from '../../parts/words.js';
import { count, pick, useSpeech, useWords } from '../../words/language.js';
import { countsAt } from './counts.js';
import { WORKBENCH } from './words.js';

export interface Standing {
  readonly institution: InstitutionName;
  readonly shares: 'full' | 'counts' | 'nothing';
  /** What the draft does there; absent before the first count, or where nothing is shared. */
  readonly group: GroupImpact | undefined;
}

function movedIn(group: GroupImpact): number {
  return group.verdicts.reduce((sum, { from, to, count: n }) => sum + (from === to ? 0 : n), 0);
}

/** Every institution as one small picture: its verdicts before, and after. */
export function Multiples({ standings }: { standings: readonly Standing[] }) {
  const say = useWords(WORKBENCH);
  const parts = useWords(PARTS);
  const { language } = useSpeech();
  return (
    <ul className="multiples" aria-label={say.picture}>
      {standings.map(({ institution, shares, group }) => (
        <li key={institution.key}>
          <span className="name">{pick(institution.name, language)}</span>
          {group === undefined ? (
            <span className="moved">{shares === 'full' ? say.empty : say[shares]}</span>
          ) : (
            <>
              <VerdictBar counts={countsAt(group.verdicts, 'from')} name={parts.before} />
              <VerdictBar counts={countsAt(group.verdicts, 'to')} name={parts.after} />
              <span className="moved">
                {movedIn(group) === 0 ? say.still : say.moved(count(movedIn(group), language))}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The same as figures. */
export function MultiplesTable({ standings }: { standings: readonly Standing[] }) {
  const say = useWords(WORKBENCH);
  const { language } = useSpeech();
  return (
    <Scroll label={say.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.institution}</th>
            <th scope="col" className="number">
              {say.offerings}
            </th>
            <th scope="col" className="number">
              {say.betterWorse}
            </th>
            <th scope="col">{say.moves}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ institution, shares, group }) => (
            <tr key={institution.key}>
              <th scope="row">{pick(institution.name, language)}</th>
              {group === undefined ? (
                <td colSpan={3} className="quiet">
                  {shares === 'full' ? say.empty : say[shares]}
                </td>
              ) : (
                <>
                  <td className="number">{count(group.offerings, language)}</td>
                  <td className="number">{count(movedIn(group), language)}</td>
                  <td className="small">
                    {group.verdicts
                      .filter(({ from, to }) => from !== to)
                      .map(
                        ({ from, to, count: n }) =>
                          `${VERDICT_NAMES[from][language]} → ${VERDICT_NAMES[to][language]}: ${count(n, language)}`,
                      )
                      .join('; ')}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
