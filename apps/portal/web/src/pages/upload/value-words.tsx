import type { AnswerOf, ROUTES } from '../../../../src/api/contract.js';
import { Pick } from '../../parts/fields.js';
import { useSpeech, useWords } from '../../words/language.js';
import type { Column } from './columns.js';
import type { Matching } from './matching.js';
import { UPLOAD } from './words.js';

type Field = AnswerOf<(typeof ROUTES)['fields']>['fields'][number];

interface ValueWordsProps {
  readonly fields: readonly Field[];
  readonly columns: readonly Column[];
  readonly matching: Matching;
  readonly onChange: (values: Matching['values']) => void;
}

/** For columns whose field knows only certain words: what the file's own words stand for. */
export function ValueWords({ fields, columns, matching, onChange }: ValueWordsProps) {
  const say = useWords(UPLOAD);
  const { language } = useSpeech();
  const asking = columns.flatMap(({ name, examples }) => {
    const field = fields.find((each) => each.field === matching.columns[name]);
    if (field?.values == null) return [];
    const known = new Set(field.values.map(String));
    const own = examples.filter((word) => !known.has(word));
    return own.length === 0 ? [] : [{ field, own, values: field.values }];
  });
  if (asking.length === 0) return null;
  const set = (field: string, word: string, meaning: string | number | undefined) => {
    const { [word]: _, ...rest } = matching.values[field] ?? {};
    onChange({ ...matching.values, [field]: meaning === undefined ? rest : { ...rest, [word]: meaning } });
  };
  return (
    <fieldset className="card" style={{ margin: 0 }}>
      <legend className="label">{say.values}</legend>
      {asking.map(({ field, own, values }) => (
        <div key={field.field} className="stack">
          <h3>{say.valuesOf(field.label[language])}</h3>
          <div className="filters">
            {own.map((word) => (
              <Pick
                key={word}
                label={word}
                value={String(matching.values[field.field]?.[word] ?? '')}
                options={[
                  { value: '', name: say.asIs },
                  ...values.map((value) => ({ value: String(value), name: String(value) })),
                ]}
                onChange={(chosen) =>
                  set(
                    field.field,
                    word,
                    values.find((value) => String(value) === chosen),
                  )
                }
              />
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
