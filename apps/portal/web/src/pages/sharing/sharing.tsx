import { useState } from 'react';
import type { Sharing as SharingChoice } from '../../../../src/api/contract.js';
import { useAnswer, useSend } from '../../api/hooks.js';
import { useMay } from '../../api/session.js';
import { Asked } from '../../parts/asked.js';
import { Failure } from '../../parts/failure.js';
import { Act, Choices } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { useWords } from '../../words/language.js';
import { SHARING } from './words.js';

export default function Sharing({ institution }: { institution: string }) {
  const say = useWords(SHARING);
  const sharing = useAnswer('sharing', { params: { institution } });
  return (
    <Page title={say.title} lead={say.lead}>
      <Asked query={sharing}>{(known) => <SharingForm institution={institution} known={known} />}</Asked>
    </Page>
  );
}

function SharingForm({ institution, known }: { institution: string; known: SharingChoice }) {
  const say = useWords(SHARING);
  const mayEdit = useMay('editor', institution);
  const [chosen, choose] = useState(known);
  const send = useSend('changeSharing');
  const change = (part: Partial<SharingChoice>) => {
    send.reset();
    choose({ ...chosen, ...part });
  };
  return (
    <section className="card">
      <Choices
        label={say.workingGroup}
        value={chosen.workingGroup}
        isDisabled={!mayEdit}
        options={[
          { value: 'full', name: say.full, hint: say.fullHint },
          { value: 'counts', name: say.counts, hint: say.countsHint },
          { value: 'nothing', name: say.nothing, hint: say.nothingHint },
        ]}
        onChange={(workingGroup) => change({ workingGroup })}
      />
      <Choices
        label={say.publish}
        value={chosen.publish ? 'yes' : 'no'}
        isDisabled={!mayEdit}
        options={[
          { value: 'yes', name: say.yes },
          { value: 'no', name: say.no },
        ]}
        onChange={(publish) => change({ publish: publish === 'yes' })}
      />
      {send.isError && <Failure error={send.error} />}
      {mayEdit ? (
        <div className="row">
          <Act
            kind="main"
            isPending={send.isPending}
            onPress={() => send.mutate({ params: { institution }, body: chosen })}
          >
            {say.save}
          </Act>
          {send.isSuccess && <span role="status">{say.saved}</span>}
        </div>
      ) : (
        <p className="quiet">{say.readOnly}</p>
      )}
    </section>
  );
}
