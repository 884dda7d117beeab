import { Link, useLocation } from 'wouter';
import type { ProposalInfo } from '../../../../src/api/contract.js';
import { addressOf } from '../../api/client.js';
import { useDraft } from '../../api/draft.js';
import { useAnswer, useSend } from '../../api/hooks.js';
import { Asked } from '../../parts/asked.js';
import { Confirm } from '../../parts/confirm.js';
import { Failure } from '../../parts/failure.js';
import { Act, TextEntry } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { atMoment, useSpeech, useWords } from '../../words/language.js';
import { Comments } from './comments.js';
import { StudyView } from './study-view.js';
import { PROPOSALS } from './words.js';

/** One proposal: its text, what it comes to, what was said of it. */
export default function Proposal({ name }: { name: string }) {
  const proposal = useAnswer('proposal', { params: { proposal: name } });
  return <Asked query={proposal}>{(known) => <ProposalForm key={known.revision} known={known} />}</Asked>;
}

function ProposalForm({ known }: { known: ProposalInfo }) {
  const say = useWords(PROPOSALS);
  const { language } = useSpeech();
  const [, go] = useLocation();
  const { name, revision } = known;
  const [yaml, keep, sent] = useDraft(`proposal:${name}:${revision}`, known.yaml);
  const study = useSend('studyProposal');
  const save = useSend('saveProposal');
  const remove = useSend('removeProposal');
  const params = { proposal: name };
  const failed = [save, study, remove].find(({ isError }) => isError)?.error;
  return (
    <Page
      title={name}
      lead={`${say.revision(revision)}, ${say.saved(known.savedBy, atMoment(known.savedAt, language))}`}
      crumb={<Link href="/proposals">← {say.back}</Link>}
    >
      <div className="row no-print">
        <a className="button" href={addressOf('memo', { params, query: { lang: language, format: 'html' } })}>
          {say.memoHtml}
        </a>
        <a className="button" href={addressOf('memo', { params, query: { lang: language, format: 'markdown' } })}>
          {say.memoMarkdown}
        </a>
        <a className="button" href={addressOf('patch', { params })}>
          {say.patch}
        </a>
      </div>
      {failed != null && <Failure error={failed} />}
      <section className="card">
        <h2>{say.text}</h2>
        <p className="small quiet">{say.textLead}</p>
        <div className="code">
          <TextEntry label={say.editor} value={yaml} onChange={keep} lines={18} maxLength={100_000} />
        </div>
        <div className="row">
          <Act kind="main" isPending={study.isPending} onPress={() => study.mutate({ body: { name, yaml } })}>
            {study.isPending ? say.studying : say.study}
          </Act>
          <Act
            isPending={save.isPending}
            isDisabled={yaml === known.yaml}
            onPress={() => save.mutate({ params, body: { yaml, revision } }, { onSuccess: sent })}
          >
            {say.save}
          </Act>
          <Confirm
            act={say.remove}
            kind="danger"
            title={say.removeTitle}
            text={say.removeText}
            onConfirm={() => remove.mutate({ params }, { onSuccess: () => go('/proposals') })}
          />
        </div>
      </section>
      {study.data !== undefined && <StudyView study={study.data} />}
      <Comments name={name} comments={known.comments} />
    </Page>
  );
}
