import type { Mapping } from '@afsprakenkader/catalogue/mapping';
import { useMemo } from 'react';
import type { UploadPreview } from '../../../../src/api/contract.js';
import { useDraft } from '../../api/draft.js';
import { useAnswer } from '../../api/hooks.js';
import { Act, Pick } from '../../parts/fields.js';
import { Scroll } from '../../parts/scroll.js';
import { useSpeech, useWords } from '../../words/language.js';
import { columnsOf } from './columns.js';
import { optionsOf } from './field-options.js';
import { type Matching, mappingOf, matchingOf } from './matching.js';
import { ValueWords } from './value-words.js';
import { UPLOAD } from './words.js';

const LABELS = ['microcredential', 'microdegree', 'other'] as const;
const EXAMPLES = 3;

interface MatchingFormProps {
  readonly preview: UploadPreview;
  readonly isPending: boolean;
  readonly onChange: () => void;
  readonly onSubmit: (mapping: Mapping) => void;
}

/** For each column of the file, with examples out of it, what it tells. */
export function MatchingForm({ preview, isPending, onChange, onSubmit }: MatchingFormProps) {
  const say = useWords(UPLOAD);
  const { language } = useSpeech();
  const base = preview.mapping ?? preview.suggestion;
  const [matching, keep] = useDraft<Matching>(`matching:${preview.id}`, matchingOf(base));
  const fields = useAnswer('fields');
  const columns = useMemo(() => columnsOf(preview), [preview]);
  const options = [
    { value: '', name: say.unused },
    ...optionsOf(fields.data?.fields ?? [], matchingOf(base), language),
  ];
  const change = (part: Partial<Matching>) => {
    keep({ ...matching, ...part });
    onChange();
  };
  const hasLabel = Object.values(matching.columns).includes('label');
  return (
    <section className="card">
      <h2>{say.columns}</h2>
      <p className="small quiet">{say.columnsLead}</p>
      <Scroll label={say.columns}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.column}</th>
              <th scope="col">{say.examples}</th>
              <th scope="col">{say.means}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, examples }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="small quiet" style={{ overflowWrap: 'anywhere' }}>
                  {examples.slice(0, EXAMPLES).join(' · ')}
                </td>
                <td style={{ minWidth: '13rem' }}>
                  <select
                    className="input"
                    aria-label={`${name}: ${say.means}`}
                    value={matching.columns[name] ?? ''}
                    onChange={({ target }) => change({ columns: { ...matching.columns, [name]: target.value } })}
                  >
                    {options.map(({ value, name: text }) => (
                      <option key={value} value={value}>
                        {text}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <ValueWords
        fields={fields.data?.fields ?? []}
        columns={columns}
        matching={matching}
        onChange={(values) => change({ values })}
      />
      <div className="filters">
        {!hasLabel && (
          <Pick
            label={`${say.constant}: ${say.label}`}
            value={matching.label}
            options={[{ value: '', name: say.labelNone }, ...LABELS.map((value) => ({ value, name: value }))]}
            onChange={(label) => change({ label })}
          />
        )}
        {preview.table !== null && (
          <Pick
            label={say.units}
            value={matching.groupBy}
            options={[{ value: '', name: say.unitsNone }, ...columns.map(({ name }) => ({ value: name, name }))]}
            onChange={(groupBy) => change({ groupBy })}
          />
        )}
      </div>
      <div>
        <Act isPending={isPending} onPress={() => onSubmit(mappingOf(matching, base))}>
          {say.preview}
        </Act>
      </div>
    </section>
  );
}
