import { Form } from 'react-aria-components';
import type { Comment } from '../../../../src/api/contract.js';
import { useDraft } from '../../api/draft.js';
import { useSend } from '../../api/hooks.js';
import { Failure } from '../../parts/failure.js';
import { Act, TextEntry } from '../../parts/fields.js';
import { atMoment, useSpeech, useWords } from '../../words/language.js';
import { PROPOSALS } from './words.js';

/** What members said of a proposal, oldest first, and a place to say something. */
export function Comments({ name, comments }: { name: string; comments: readonly Comment[] }) {
  const say = useWords(PROPOSALS);
  const { language } = useSpeech();
  const [text, keep, sent] = useDraft(`comment:${name}`, '');
  const send = useSend('commentProposal');
  return (
    <section className="card">
      <h2>{say.comments}</h2>
      {comments.length === 0 && <p className="quiet">{say.noComments}</p>}
      {comments.map((comment) => (
        <article key={comment.id} className="stack tight">
          <p className="small quiet">
            {comment.by}, {atMoment(comment.at, language)}
          </p>
          <p style={{ whiteSpace: 'pre-line' }}>{comment.text}</p>
        </article>
      ))}
      {send.isError && <Failure error={send.error} />}
      <Form
        className="stack no-print"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(
            { params: { proposal: name }, body: { text } },
            {
              onSuccess: () => {
                keep('');
                sent();
              },
            },
          );
        }}
      >
        <TextEntry label={say.comment} value={text} onChange={keep} lines={3} isRequired maxLength={4000} />
        <div>
          <Act type="submit" isPending={send.isPending}>
            {say.send}
          </Act>
        </div>
      </Form>
    </section>
  );
}
