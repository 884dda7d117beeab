import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { useDraft } from '../../api/draft.js';
import { useAnswer } from '../../api/hooks.js';
import { Asked } from '../../parts/asked.js';
import { Act, Pick } from '../../parts/fields.js';
import { Page } from '../../parts/page.js';
import { useWords } from '../../words/language.js';
import { type Draft, type DraftProblem, NO_CHANGE } from '../../work/messages.js';
import { useBench } from '../../work/use-bench.js';
import { Effect } from './effect.js';
import { Meaning } from './meaning.js';
import { NumberSlider } from './number-slider.js';
import { RuleEditor } from './rule-editor.js';
import { SaveForm } from './save-form.js';
import { WORKBENCH } from './words.js';

const NONE: readonly DraftProblem[] = [];

/** Change a number or a clause, and see live what it does to the text and at the institutions. */
export default function Workbench() {
  const say = useWords(WORKBENCH);
  const [search, setSearch] = useSearchParams();
  const frameworks = useAnswer('frameworks');
  const version = search.get('from') ?? frameworks.data?.frameworks.at(-1)?.version ?? '';
  const bundle = useAnswer('framework', { params: { version } }, version !== '');
  const shared = useAnswer('sharedOfferings');
  const [draft, keep] = useDraft<Draft>(`workbench:${version}`, NO_CHANGE);
  const full = useMemo(
    () => shared.data?.institutions.filter(({ workingGroup }) => workingGroup === 'full'),
    [shared.data],
  );
  const bench = useBench(bundle.data, full, draft);
  const isChanged = Object.keys(draft.parameters).length + Object.keys(draft.rules).length > 0;
  return (
    <Page
      title={say.title}
      lead={say.lead}
      actions={isChanged && <Act onPress={() => keep(NO_CHANGE)}>{say.backAll}</Act>}
    >
      <Asked query={bundle}>
        {(loaded) => {
          const numbers = loaded.parameters.filter(
            (each): each is typeof each & { value: number } =>
              typeof each.value === 'number' && loaded.rules.some(({ parameters }) => parameters.includes(each.id)),
          );
          const move = (id: string, value: number, was: number) => {
            const { [id]: _, ...rest } = draft.parameters;
            keep({ ...draft, parameters: value === was ? rest : { ...rest, [id]: value } });
          };
          return (
            <>
              <div className="bench">
                <div className="stack">
                  <section className="card">
                    <Pick
                      label={say.from}
                      value={version}
                      options={(frameworks.data?.frameworks ?? []).map(({ version: value }) => ({
                        value,
                        name: value,
                      }))}
                      onChange={(from) => setSearch({ from }, { replace: true })}
                    />
                    <h2>{say.numbers}</h2>
                    {numbers.map((parameter) => (
                      <NumberSlider
                        key={parameter.id}
                        parameter={parameter}
                        value={standing(draft, parameter)}
                        onChange={(value) => move(parameter.id, value, parameter.value)}
                      />
                    ))}
                  </section>
                  <section className="card">
                    <RuleEditor
                      key={version}
                      bundle={loaded}
                      draft={draft}
                      problems={bench.outcome?.problems ?? NONE}
                      onChange={(rules) => keep({ ...draft, rules })}
                    />
                  </section>
                </div>
                <div className="stack results">
                  <Asked query={shared}>
                    {({ institutions }) => <Effect bench={bench} institutions={institutions} />}
                  </Asked>
                  <Meaning bundle={loaded} judgement={bench.judgement} isChanged={isChanged} />
                </div>
              </div>
              {isChanged && (
                <details className="card more">
                  <summary>{say.save}</summary>
                  <SaveForm draft={draft} onSaved={() => keep(NO_CHANGE)} />
                </details>
              )}
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

function standing({ parameters }: Draft, { id, value }: { id: string; value: number }): number {
  const drafted = Object.hasOwn(parameters, id) ? parameters[id] : value;
  return typeof drafted === 'number' ? drafted : value;
}
