import type { Status } from '@afsprakenkader/rule-language';
import { Link } from 'wouter';
import { useAnswer } from '../../api/hooks.js';
import { Scroll } from '../../parts/scroll.js';
import { StatusMark } from '../../parts/verdict-mark.js';
import { count, useSpeech, useWords } from '../../words/language.js';
import { OVERVIEW } from './words.js';

/** Statuses that ask something of somebody, gravest first. */
const ASKING: readonly Status[] = ['unmet', 'undetermined', 'attention', 'exception', 'advice'];

interface RuleTableProps {
  readonly institution: string;
  readonly framework: string;
  readonly rules: Readonly<Record<string, Partial<Record<Status, number>>>>;
}

/** Per clause, how many offerings have something to say; each count leads to those offerings. */
export function RuleTable({ institution, framework, rules }: RuleTableProps) {
  const say = useWords(OVERVIEW);
  const { language } = useSpeech();
  const bundle = useAnswer('framework', { params: { version: framework } });
  const titles = new Map(bundle.data?.rules.map(({ id, title }) => [id, title[language]]));
  const rows = Object.entries(rules)
    .map(([rule, counts]) => ({ rule, counts, total: ASKING.reduce((sum, status) => sum + (counts[status] ?? 0), 0) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  if (rows.length === 0) return null;
  return (
    <section className="card">
      <h2>{say.rules}</h2>
      <p className="small quiet">{say.rulesLead}</p>
      <Scroll label={say.rules}>
        <table>
          <tbody>
            {rows.map(({ rule, counts }) => (
              <tr key={rule}>
                <th scope="row">{titles.get(rule) ?? rule}</th>
                <td>
                  <span className="row">
                    {ASKING.filter((status) => (counts[status] ?? 0) > 0).map((status) => (
                      <Link
                        key={status}
                        className="tally"
                        href={`/i/${institution}/offerings?rule=${rule}&status=${status}`}
                      >
                        <StatusMark status={status} /> {count(counts[status] ?? 0, language)}
                      </Link>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
