import type { Comparison, Region, RuleChange } from '@afsprakenkader/analysis';
import { conditionInDutch } from '@afsprakenkader/analysis';
import { Told } from '../pages/offering/told.js';
import { COMPARISON } from '../pages/upgrade/words.js';
import { useSpeech, useWords } from '../words/language.js';
import { StatusMark } from './verdict-mark.js';

const MOST = 8;

interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Titles of rules by id, of both versions. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Two versions compared: how grave, in which direction, and per clause the cases with an offering that shows each. */
export function ComparisonView({ comparison, titles }: ComparisonViewProps) {
  const say = useWords(COMPARISON);
  const { language } = useSpeech();
  const { rules, grade, relation, equalProven, limits } = comparison;
  const moving = rules.filter(({ change }) => change !== 'editorial');
  const editorial = rules.length - moving.length;
  return (
    <div className="stack">
      <p>{moving.length === 0 ? say.same : say.summary(say.grade[grade], say.relation[relation])}</p>
      {moving.map((rule) => (
        <RuleCases key={rule.rule} rule={rule} title={titles.get(rule.rule) ?? rule.rule} />
      ))}
      {editorial > 0 && <p className="small quiet">{say.editorial(editorial)}</p>}
      {equalProven.length > 0 && <p className="small quiet">{say.equal(equalProven.length)}</p>}
      {limits.length > 0 && (
        <>
          <h3>{say.open}</h3>
          <ul>
            {limits.map(({ kind, rules: about, what }) => (
              <li key={`${kind} ${about.join(' ')}`}>{what[language]}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function RuleCases({ rule, title }: { rule: RuleChange; title: string }) {
  const say = useWords(COMPARISON);
  return (
    <details className="more">
      <summary>
        {title}{' '}
        <span className="quiet">
          ({say.change[rule.change]}, {say.relation[rule.relation]}; {say.regions(rule.regions.length)})
        </span>
      </summary>
      <ul className="stack" style={{ listStyle: 'none', padding: '0.5rem 0 0' }}>
        {rule.regions.slice(0, MOST).map((region) => (
          <RegionCase key={`${region.when} ${region.from} ${region.to}`} region={region} />
        ))}
        {rule.regions.length > MOST && <li className="quiet">{say.regions(rule.regions.length)}</li>}
      </ul>
    </details>
  );
}

function RegionCase({ region }: { region: Region }) {
  const say = useWords(COMPARISON);
  const { language } = useSpeech();
  return (
    <li className="stack tight">
      <p className="row">
        <StatusMark status={region.from} /> → <StatusMark status={region.to} />
      </p>
      <p className="small">
        {say.when}: <span className="code">{language === 'nl' ? conditionInDutch(region.when) : region.when}</span>
      </p>
      <details className="more small">
        <summary>{say.witness}</summary>
        <Told value={region.witness} />
      </details>
    </li>
  );
}
