import { Form } from 'react-aria-components';
import type { BodyOf, ROUTES } from '../../../../src/api/contract.js';
import { useAnswer } from '../../api/hooks.js';
import { Act, Pick, TextEntry } from '../../parts/fields.js';
import { useSpeech, useWords } from '../../words/language.js';
import { EXCEPTIONS } from './words.js';

/** What is entered, as text: empty where nothing is. */
export interface Entry {
  readonly offering: string;
  readonly rule: string;
  readonly nl: string;
  readonly en: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reviewOn: string;
}

export const BLANK: Entry = { offering: '', rule: '', nl: '', en: '', decidedBy: '', decidedOn: '', reviewOn: '' };

/** What is sent for an entry. */
export function bodyOf({ nl, en, reviewOn, ...entry }: Entry): BodyOf<(typeof ROUTES)['addException']> {
  return {
    ...entry,
    reason: { ...(nl.trim() === '' ? {} : { nl }), ...(en.trim() === '' ? {} : { en }) },
    reviewOn: reviewOn === '' ? null : reviewOn,
  };
}

interface ExceptionFormProps {
  readonly entry: Entry;
  readonly framework: string;
  readonly isPending: boolean;
  readonly onChange: (entry: Entry) => void;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
}

export function ExceptionForm({ entry, framework, isPending, onChange, onSubmit, onCancel }: ExceptionFormProps) {
  const say = useWords(EXCEPTIONS);
  const { language } = useSpeech();
  const bundle = useAnswer('framework', { params: { version: framework } }, framework !== '');
  const set = (key: keyof Entry) => (value: string) => onChange({ ...entry, [key]: value });
  const open = (bundle.data?.rules ?? []).filter(({ source, id }) => source.unless !== undefined || id === entry.rule);
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className="filters">
        <TextEntry label={say.offering} value={entry.offering} onChange={set('offering')} isRequired maxLength={200} />
        <Pick
          label={say.rule}
          value={entry.rule}
          options={[
            { value: '', name: say.choose },
            ...open.map(({ id, title }) => ({ value: id, name: title[language] })),
          ]}
          onChange={set('rule')}
        />
      </div>
      <TextEntry label={say.reasonNl} value={entry.nl} onChange={set('nl')} lines={3} isRequired maxLength={4000} />
      <TextEntry label={say.reasonEn} value={entry.en} onChange={set('en')} lines={3} maxLength={4000} />
      <div className="filters">
        <TextEntry
          label={say.decidedBy}
          hint={say.decidedByHint}
          value={entry.decidedBy}
          onChange={set('decidedBy')}
          isRequired
          maxLength={200}
        />
        <TextEntry label={say.decidedOn} type="date" value={entry.decidedOn} onChange={set('decidedOn')} isRequired />
        <TextEntry label={say.reviewOn} type="date" value={entry.reviewOn} onChange={set('reviewOn')} />
      </div>
      <div className="row">
        <Act type="submit" kind="main" isPending={isPending} isDisabled={entry.rule === ''}>
          {isPending ? say.saving : say.save}
        </Act>
        {onCancel !== undefined && (
          <Act kind="plain" onPress={onCancel}>
            {say.cancel}
          </Act>
        )}
      </div>
    </Form>
  );
}
