import { formatLocation } from '@afsprakenkader/diagnostics';
import { Link, useSearchParams } from 'wouter';
import type { AnswerOf, ROUTES } from '../../../../src/api/contract.js';
import { useAnswer } from '../../api/hooks.js';
import { useMay } from '../../api/session.js';
import { Asked } from '../../parts/asked.js';
import { Page } from '../../parts/page.js';
import { placesOf } from '../../parts/places.js';
import { StatusMark, VerdictMark } from '../../parts/verdict-mark.js';
import { onDay, pick, useSpeech, useWords } from '../../words/language.js';
import { FindingCard } from './finding-card.js';
import { Told } from './told.js';
import { OFFERING } from './words.js';

type Answer = AnswerOf<(typeof ROUTES)['offering']>;

/** One microcredential: its verdict, its findings with all that goes with them, and what the file says. */
export default function Offering({ institution, id }: { institution: string; id: string }) {
  const [search] = useSearchParams();
  const given = search.get('ordinal');
  const ordinal = given !== null && /^\d{1,7}$/.test(given) ? Number(given) : undefined;
  const query = ordinal === undefined ? {} : { ordinal };
  const asked = useAnswer('offering', { params: { institution, offering: id }, query });
  return <Asked query={asked}>{(answer) => <Shown institution={institution} {...answer} />}</Asked>;
}

function Shown({ institution, framework, offering, told, exceptions, source }: Answer & { institution: string }) {
  const say = useWords(OFFERING);
  const { language } = useSpeech();
  const mayEdit = useMay('editor', institution);
  const bundle = useAnswer('framework', { params: { version: framework.version } });
  const version = bundle.data;
  const titles = new Map(version?.rules.map(({ id, title }) => [id, title[language]]));
  const ruleOf = (id: string) => {
    const rule = version?.rules.find((each) => each.id === id);
    if (version === undefined || rule === undefined) return undefined;
    return { title: rule.title[language], places: placesOf(rule, version, language) };
  };
  const asking = offering.findings.filter(({ status }) => status !== 'notice');
  const notices = offering.findings.filter(({ status }) => status === 'notice');
  const card = (finding: (typeof asking)[number]) => (
    <FindingCard
      key={`${finding.rule}-${finding.fingerprint}`}
      finding={finding}
      rule={ruleOf(finding.rule)}
      {...(mayEdit
        ? {
            exception: `/i/${institution}/exceptions?offering=${encodeURIComponent(offering.id)}&rule=${finding.rule}`,
          }
        : {})}
    />
  );
  return (
    <Page
      title={pick(offering.title, language) ?? offering.id}
      crumb={<Link href={`/i/${institution}/offerings`}>← {say.back}</Link>}
    >
      <div className="row">
        <VerdictMark verdict={offering.verdict} />
        <span className="code">{offering.id}</span>
        <span className="quiet">{say.against(framework.version)}</span>
        <span className="quiet">
          {say.file}: <span className="code">{formatLocation(source)}</span>
        </span>
      </div>
      <section className="stack">
        <h2>{asking.length === 0 ? say.none : say.findings(asking.length)}</h2>
        {asking.map(card)}
      </section>
      {exceptions.length > 0 && (
        <section className="card">
          <h2>{say.exceptions}</h2>
          {exceptions.map((exception) => (
            <p key={exception.id}>
              <strong>{titles.get(exception.rule) ?? exception.rule}</strong>: {pick(exception.reason, language)}{' '}
              <span className="quiet">
                {exception.decidedBy}, {onDay(exception.decidedOn, language)}
              </span>
            </p>
          ))}
        </section>
      )}
      {notices.length > 0 && (
        <section className="stack">
          <h2>{say.notices}</h2>
          {notices.map(card)}
        </section>
      )}
      <details className="card more">
        <summary>{say.told}</summary>
        <Told value={told} />
      </details>
      <details className="card more">
        <summary>{say.statuses}</summary>
        <table>
          <tbody>
            {Object.entries(offering.statuses).map(([rule, status]) => (
              <tr key={rule}>
                <th scope="row">{titles.get(rule) ?? rule}</th>
                <td>
                  <StatusMark status={status} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Page>
  );
}
