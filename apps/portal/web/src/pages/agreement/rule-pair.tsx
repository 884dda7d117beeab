import type { Bundle, Rule } from '@afsprakenkader/framework';
import { placesOf } from '../../parts/places.js';
import { useSpeech, useWords } from '../../words/language.js';
import { CLAUSE } from '../offering/words.js';
import { differsBetween, type RulePairing } from './rule-pairs.js';
import { AGREEMENT } from './words.js';

interface RulePairProps {
  readonly pair: RulePairing;
  readonly newer: Bundle;
  readonly older: Bundle | undefined;
}

/** One clause: alone, or the older version left and the newer right. */
export function RulePair({ pair, newer, older }: RulePairProps) {
  const say = useWords(AGREEMENT);
  if (older === undefined) return pair.newer === undefined ? null : <RuleText rule={pair.newer} bundle={newer} />;
  const isOther = differsBetween(pair);
  const sides = [
    { bundle: older, rule: pair.older, beside: pair.newer },
    { bundle: newer, rule: pair.newer, beside: pair.older },
  ];
  return (
    <div className="side-by-side">
      {sides.map(({ bundle, rule, beside }) =>
        rule === undefined ? (
          <p key={bundle.version} className="card quiet">
            {bundle.version}: {say.absent}
          </p>
        ) : (
          <RuleText key={bundle.version} rule={rule} bundle={bundle} beside={isOther ? beside : rule} isPaired />
        ),
      )}
    </div>
  );
}

interface RuleTextProps {
  readonly rule: Rule;
  readonly bundle: Bundle;
  readonly beside?: Rule | undefined;
  readonly isPaired?: boolean;
}

function RuleText({ rule, bundle, beside, isPaired = false }: RuleTextProps) {
  const say = useWords(AGREEMENT);
  const clause = useWords(CLAUSE);
  const { language } = useSpeech();
  const other = language === 'nl' ? 'en' : 'nl';
  const mark = (isSame: boolean) => (beside !== undefined && !isSame ? 'change' : undefined);
  const condition = conditionOf(rule);
  const parameters = bundle.parameters.filter(({ id }) => rule.parameters.includes(id));
  return (
    <article className="card" id={isPaired ? undefined : rule.id}>
      <h3 className={mark(rule.title[language] === beside?.title[language])}>
        {isPaired && <span className="quiet">{bundle.version} · </span>}
        {rule.title[language]}
      </h3>
      <p className={mark(rule.why[language] === beside?.why[language])}>{rule.why[language]}</p>
      <p className="small quiet">
        <span className={mark(rule.modality === beside?.modality)}>{clause.modality[rule.modality]}</span>
        {' · '}
        <span className={mark(rule.certainty === beside?.certainty)}>{clause.certainty[rule.certainty]}</span>
        {rule.origin === 'project-default' && ` · ${clause.ours}`}
        {' · '}
        {placesOf(rule, bundle, language)}
      </p>
      {parameters.length > 0 && (
        <ul className="small">
          {parameters.map(({ id, title, value, unit }) => (
            <li key={id}>
              {title[language]}: <strong>{asText(value)}</strong> {unit}
            </li>
          ))}
        </ul>
      )}
      <details className="more small">
        <summary>{say.condition}</summary>
        <pre className={mark(condition === (beside === undefined ? '' : conditionOf(beside)))}>{condition}</pre>
      </details>
      {rule.openQuestions.length > 0 && (
        <details className="more small">
          <summary>
            {say.questions} ({rule.openQuestions.length})
          </summary>
          {bundle.questions
            .filter(({ id }) => rule.openQuestions.includes(id))
            .map(({ id, question, meanwhile }) => (
              <p key={id}>
                {question[language]}{' '}
                <span className="quiet">
                  {say.meanwhile}: {meanwhile[language]}
                </span>
              </p>
            ))}
        </details>
      )}
      <details className="more small">
        <summary>{say.otherLanguage}</summary>
        <div lang={other}>
          <p>
            <strong>{rule.title[other]}</strong>
          </p>
          <p>{rule.why[other]}</p>
        </div>
      </details>
    </article>
  );
}

function conditionOf({ source }: Rule): string {
  return Object.entries(source)
    .map(([key, text]) => `${key}: ${text}`)
    .join('\n');
}

function asText(value: unknown): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value as Record<string, unknown>)
    .map(([key, each]) => `${key}: ${asText(each)}`)
    .join('; ');
}
