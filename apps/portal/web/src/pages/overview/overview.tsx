import { Link } from 'wouter';
import type { Overview as OverviewData } from '../../../../src/api/contract.js';
import { useAnswer, useSend } from '../../api/hooks.js';
import { useMay } from '../../api/session.js';
import { Asked } from '../../parts/asked.js';
import { Failure } from '../../parts/failure.js';
import { Act } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { VerdictBar, VerdictLegend } from '../../parts/verdict-bar.js';
import { PARTS } from '../../parts/words.js';
import { atMoment, count, pick, useSpeech, useWords } from '../../words/language.js';
import { Attention } from './attention.js';
import { Catalogues } from './catalogues.js';
import { History } from './history.js';
import { Reports } from './reports.js';
import { RuleTable } from './rule-table.js';
import { OVERVIEW } from './words.js';

export default function Overview({ institution }: { institution: string }) {
  const overview = useAnswer('overview', { params: { institution } });
  return <Asked query={overview}>{(answer) => <Told institution={institution} overview={answer} />}</Asked>;
}

function Told({ institution, overview }: { institution: string; overview: OverviewData }) {
  const say = useWords(OVERVIEW);
  const parts = useWords(PARTS);
  const { language } = useSpeech();
  const mayEdit = useMay('editor', institution);
  const again = useSend('checkAgain');
  const { check, pin, latest } = overview;
  const params = { institution };
  return (
    <Page
      title={pick(overview.institution.name, language) ?? institution}
      lead={say.lead}
      actions={
        check !== null &&
        mayEdit && (
          <Act isPending={again.isPending} onPress={() => again.mutate({ params })}>
            {say.again}
          </Act>
        )
      }
    >
      {again.isError && <Failure error={again.error} />}
      {check === null ? (
        <section className="card">
          <h2>{say.empty}</h2>
          <p>{say.emptyTodo}</p>
          {mayEdit && (
            <div>
              <Link className="button main" href={`/i/${institution}/upload`}>
                {say.upload}
              </Link>
            </div>
          )}
        </section>
      ) : (
        <section className="card">
          <div className="row">
            <p className="big">{count(check.offerings, language)}</p>
            <p className="quiet">
              {parts.offerings(check.offerings).replace(/^\d+ /, '')}
              <br />
              <span className="small">
                {say.checkedAt}: {atMoment(check.at, language)}
              </span>
            </p>
          </div>
          <VerdictBar counts={check.verdicts} name={parts.verdicts} />
          <VerdictLegend
            counts={check.verdicts}
            link={(verdict) => `/app/i/${institution}/offerings?verdict=${verdict}`}
          />
        </section>
      )}
      <div className="cards">
        <section className="card">
          <h2>{say.version}</h2>
          {pin === null ? (
            <p>{say.none}</p>
          ) : (
            <>
              <p className="big">{pin.version}</p>
              <p className="small quiet">
                {say.digest}:{' '}
                <span className="code" style={{ overflowWrap: 'anywhere' }}>
                  {pin.digest}
                </span>
              </p>
            </>
          )}
          {pin !== null && pin.version !== latest.version && <p>{say.newer(latest.version)}</p>}
          {pin?.version !== latest.version && (
            <div>
              <Link className="button" href={`/i/${institution}/version`}>
                {pin === null ? say.pin : say.preview}
              </Link>
            </div>
          )}
        </section>
        <Attention institution={institution} check={check} reviews={overview.reviews} wanted={overview.wanted} />
      </div>
      {check !== null && (
        <RuleTable institution={institution} framework={check.framework.version} rules={check.rules} />
      )}
      <History checks={overview.history} />
      {check !== null && <Reports institution={institution} />}
      <Catalogues institution={institution} />
    </Page>
  );
}
