import { useState } from 'react';
import { Link } from 'wouter';
import type { UpgradePreview } from '../../../../src/api/contract.js';
import { useAnswer } from '../../api/hooks.js';
import { ComparisonView } from '../../parts/comparison-view.js';
import { Act } from '../../parts/fields.js';
import { Scroll } from '../../parts/scroll.js';
import { VerdictBar, VerdictLegend } from '../../parts/verdict-bar.js';
import { VerdictMark } from '../../parts/verdict-mark.js';
import { count, pick, useSpeech, useWords } from '../../words/language.js';
import { countsAt } from '../workbench/counts.js';
import { UPGRADE } from './words.js';

const STEP = 50;

/** What another version does: before and after as bars, offering by offering as a table, and why. */
export function UpgradeView({ institution, preview }: { institution: string; preview: UpgradePreview }) {
  const say = useWords(UPGRADE);
  const { language } = useSpeech();
  const [most, setMost] = useState(STEP);
  const older = useAnswer('framework', { params: { version: preview.from.version } });
  const newer = useAnswer('framework', { params: { version: preview.to.version } });
  const titles = new Map(
    [...(older.data?.rules ?? []), ...(newer.data?.rules ?? [])].map(({ id, title }) => [id, title[language]]),
  );
  const { moves, touched, offerings, from, to } = preview;
  return (
    <>
      <section className="card">
        <h2>{touched === 0 ? say.untouched : say.touched(count(touched, language), count(offerings, language))}</h2>
        <div className="side-by-side">
          {[
            { name: say.now(from.version), counts: countsAt(preview.verdicts, 'from') },
            { name: say.then(to.version), counts: countsAt(preview.verdicts, 'to') },
          ].map(({ name, counts }) => (
            <div key={name} className="stack">
              <h3>{name}</h3>
              <VerdictBar counts={counts} name={name} />
              <VerdictLegend counts={counts} />
            </div>
          ))}
        </div>
      </section>
      {moves.length > 0 && (
        <section className="card">
          <h2>{say.moves}</h2>
          <Scroll label={say.moves}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say.offering}</th>
                  <th scope="col">{say.from}</th>
                  <th scope="col">{say.after}</th>
                  <th scope="col">{say.because}</th>
                </tr>
              </thead>
              <tbody>
                {moves.slice(0, most).map((move) => (
                  <tr key={move.id}>
                    <th scope="row">
                      <Link href={`/i/${institution}/offerings/${encodeURIComponent(move.id)}`}>
                        {pick(move.title, language) ?? move.id}
                      </Link>
                    </th>
                    <td>
                      <VerdictMark verdict={move.from} />
                    </td>
                    <td>
                      <VerdictMark verdict={move.to} />
                    </td>
                    <td className="small">{move.rules.map(({ rule }) => titles.get(rule) ?? rule).join('; ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {moves.length > most && (
            <div>
              <Act onPress={() => setMost(most + STEP)}>{say.more(Math.min(STEP, moves.length - most))}</Act>
            </div>
          )}
        </section>
      )}
      <section className="card">
        <h2>{say.what}</h2>
        <ComparisonView comparison={preview.comparison} titles={titles} />
      </section>
    </>
  );
}
