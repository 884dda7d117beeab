import { useSearchParams } from 'wouter';
import { useAnswer, useSend } from '../../api/hooks.js';
import { useMay } from '../../api/session.js';
import { Asked } from '../../parts/asked.js';
import { Confirm } from '../../parts/confirm.js';
import { Failure } from '../../parts/failure.js';
import { Pick } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { useWords } from '../../words/language.js';
import { UpgradeView } from './upgrade-view.js';
import { UPGRADE } from './words.js';

/** The pinned version, what another one would do to the offerings, and moving to it. */
export default function Upgrade({ institution }: { institution: string }) {
  const say = useWords(UPGRADE);
  const [search, setSearch] = useSearchParams();
  const params = { institution };
  const overview = useAnswer('overview', { params });
  const frameworks = useAnswer('frameworks');
  const send = useSend('movePin');
  const pin = overview.data?.pin ?? null;
  const versions = frameworks.data?.frameworks ?? [];
  const others = versions.filter(({ version }) => version !== pin?.version);
  const to = versions.find(({ version }) => version === (search.get('to') ?? others.at(-1)?.version));
  const isOther = to !== undefined && to.version !== pin?.version;
  const hasOfferings = overview.data?.check != null;
  const preview = useAnswer(
    'upgradePreview',
    { params: { institution, to: to?.version ?? '' } },
    isOther && hasOfferings,
  );
  const mayEdit = useMay('editor', institution);
  return (
    <Page title={say.title} lead={say.lead}>
      <section className="card">
        <h2>{pin === null ? say.none : say.pinned(pin.version)}</h2>
        {pin !== null && <p className="small quiet code">{pin.digest}</p>}
        <div className="filters">
          <Pick
            label={say.to}
            value={to?.version ?? ''}
            options={versions.map(({ version, date }) => ({
              value: version,
              name: [version, date].filter(Boolean).join(' · '),
            }))}
            onChange={(version) => setSearch({ to: version }, { replace: true })}
          />
        </div>
        {send.isSuccess && (
          <p role="status" className="card good">
            {say.moved(send.data.pin.version)}
          </p>
        )}
        {send.isError && <Failure error={send.error} />}
        {to !== undefined && !isOther && <p>{say.same}</p>}
        {isOther && mayEdit && (
          <div>
            <Confirm
              act={pin === null ? say.pinFirst(to.version) : say.move(to.version)}
              kind="main"
              title={say.sure(to.version)}
              text={say.sureText}
              isPending={send.isPending}
              onConfirm={() =>
                send.mutate({
                  params,
                  body: { from: pin?.version ?? null, to: { version: to.version, digest: to.digest } },
                })
              }
            />
          </div>
        )}
        {!mayEdit && <p className="quiet">{say.onlyEditor}</p>}
      </section>
      {isOther && hasOfferings && (
        <Asked query={preview}>{(answer) => <UpgradeView institution={institution} preview={answer} />}</Asked>
      )}
    </Page>
  );
}
