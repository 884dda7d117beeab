import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { ExceptionInfo } from '../../../../src/api/contract.js';
import { useDraft } from '../../api/draft.js';
import { useAnswer, useSend } from '../../api/hooks.js';
import { useMay } from '../../api/session.js';
import { Asked } from '../../parts/asked.js';
import { Confirm } from '../../parts/confirm.js';
import { Failure } from '../../parts/failure.js';
import { Act } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { onDay, pick, useSpeech, useWords } from '../../words/language.js';
import { BLANK, bodyOf, type Entry, ExceptionForm } from './exception-form.js';
import { EXCEPTIONS } from './words.js';

/** Exceptions of an institution: recording, changing, taking away. What is being entered outlives a lost session. */
export default function Exceptions({ institution }: { institution: string }) {
  const say = useWords(EXCEPTIONS);
  const [search, setSearch] = useSearchParams();
  const asked = { offering: search.get('offering') ?? '', rule: search.get('rule') ?? '' };
  const [entry, keep, sent] = useDraft<Entry>(`exception:${institution}:${asked.offering}:${asked.rule}`, {
    ...BLANK,
    ...asked,
  });
  const [changed, setChanged] = useState<string | null>(null);
  const mayEdit = useMay('editor', institution);
  const params = { institution };
  const known = useAnswer('exceptions', { params });
  const overview = useAnswer('overview', { params });
  const add = useSend('addException');
  const change = useSend('changeException');
  const remove = useSend('removeException');
  const framework = overview.data?.check?.framework.version ?? overview.data?.latest.version ?? '';
  const done = () => {
    sent();
    keep(BLANK);
    sent();
    setChanged(null);
    if (search.size > 0) setSearch({}, { replace: true });
  };
  const submit = () => {
    const body = bodyOf(entry);
    if (changed === null) add.mutate({ params, body }, { onSuccess: done });
    else change.mutate({ params: { institution, exception: changed }, body }, { onSuccess: done });
  };
  const failed = [add, change, remove].find(({ isError }) => isError)?.error;
  return (
    <Page title={say.title} lead={say.lead}>
      {failed != null && <Failure error={failed} />}
      {(add.isSuccess || change.isSuccess) && (
        <p className="card good" role="status">
          {say.kept}
        </p>
      )}
      {mayEdit && (
        <section className="card">
          <h2>{changed === null ? say.add : say.edit}</h2>
          <ExceptionForm
            entry={entry}
            framework={framework}
            isPending={add.isPending || change.isPending}
            onChange={keep}
            onSubmit={submit}
            {...(changed === null ? {} : { onCancel: done })}
          />
        </section>
      )}
      <Asked query={known}>
        {({ exceptions }) =>
          exceptions.length === 0 ? (
            <p>{say.none}</p>
          ) : (
            <section className="stack">
              <h2>{say.list}</h2>
              {exceptions.map((exception) => (
                <Recorded key={exception.id} institution={institution} framework={framework} exception={exception}>
                  {mayEdit && (
                    <div className="row">
                      <Act
                        kind="little"
                        onPress={() => {
                          setChanged(exception.id);
                          keep(entryOf(exception));
                          window.scrollTo(0, 0);
                        }}
                      >
                        {say.change} <span className="unseen">{exception.offering}</span>
                      </Act>
                      <Confirm
                        act={say.remove}
                        about={exception.offering}
                        kind="little"
                        title={say.removeTitle}
                        text={say.removeText}
                        onConfirm={() => remove.mutate({ params: { institution, exception: exception.id } })}
                      />
                    </div>
                  )}
                </Recorded>
              ))}
            </section>
          )
        }
      </Asked>
    </Page>
  );
}

interface RecordedProps {
  readonly institution: string;
  readonly framework: string;
  readonly exception: ExceptionInfo;
  readonly children: React.ReactNode;
}

function Recorded({ institution, framework, exception, children }: RecordedProps) {
  const say = useWords(EXCEPTIONS);
  const { language } = useSpeech();
  const bundle = useAnswer('framework', { params: { version: framework } }, framework !== '');
  const title = bundle.data?.rules.find(({ id }) => id === exception.rule)?.title[language];
  return (
    <article className="card">
      <h3>
        <Link href={`/i/${institution}/offerings/${encodeURIComponent(exception.offering)}`}>{exception.offering}</Link>
        {' · '}
        {title ?? exception.rule}
      </h3>
      <p>{pick(exception.reason, language)}</p>
      <p className="small quiet">
        {exception.decidedBy}, {onDay(exception.decidedOn, language)} · {say.review}{' '}
        {exception.reviewOn === null ? say.noReview : onDay(exception.reviewOn, language)}
      </p>
      {children}
    </article>
  );
}

function entryOf({ offering, rule, reason, decidedBy, decidedOn, reviewOn }: ExceptionInfo): Entry {
  return { offering, rule, nl: reason.nl ?? '', en: reason.en ?? '', decidedBy, decidedOn, reviewOn: reviewOn ?? '' };
}
