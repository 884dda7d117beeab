import { Form } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useDraft } from '../../api/draft.js';
import { useSend } from '../../api/hooks.js';
import { Failure } from '../../parts/failure.js';
import { Act, TextEntry } from '../../parts/fields.js';
import { useWords } from '../../words/language.js';
import type { Draft } from '../../work/messages.js';
import { proposalYaml } from './proposal-yaml.js';
import { WORKBENCH } from './words.js';

const BLANK = { name: '', titleNl: '', titleEn: '', whyNl: '', whyEn: '' };

/** A draft with its motivation, saved under a name for the working group. */
export function SaveForm({ draft, onSaved }: { draft: Draft; onSaved: () => void }) {
  const say = useWords(WORKBENCH);
  const [, go] = useLocation();
  const [entry, keep, sent] = useDraft('proposal-text', BLANK);
  const save = useSend('saveProposal');
  const set = (key: keyof typeof BLANK) => (value: string) => keep({ ...entry, [key]: value });
  const submit = () =>
    save.mutate(
      { params: { proposal: entry.name }, body: { yaml: proposalYaml(entry, draft), revision: 0 } },
      {
        onSuccess: ({ name }) => {
          sent();
          onSaved();
          go(`/proposals/${name}`);
        },
      },
    );
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{say.saveLead}</p>
      {save.isError && <Failure error={save.error} />}
      <TextEntry
        label={say.name}
        hint={say.nameHint}
        value={entry.name}
        onChange={set('name')}
        isRequired
        maxLength={60}
        pattern="[a-z][a-z0-9]*(-[a-z0-9]+)*"
      />
      <div className="side-by-side">
        <TextEntry label={say.titleNl} value={entry.titleNl} onChange={set('titleNl')} isRequired />
        <TextEntry label={say.titleEn} value={entry.titleEn} onChange={set('titleEn')} isRequired />
        <TextEntry label={say.whyNl} value={entry.whyNl} onChange={set('whyNl')} lines={4} isRequired />
        <TextEntry label={say.whyEn} value={entry.whyEn} onChange={set('whyEn')} lines={4} isRequired />
      </div>
      <div>
        <Act type="submit" kind="main" isPending={save.isPending}>
          {say.saveAct}
        </Act>
      </div>
    </Form>
  );
}
