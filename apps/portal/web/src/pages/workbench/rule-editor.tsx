import type { Bundle } from '@afsprakenkader/framework';
import { lazy, Suspense, useState } from 'react';
import { Act, Pick } from '../../parts/fields.js';
import { ProblemList } from '../../parts/problem-list.js';
import { PARTS } from '../../parts/words.js';
import { useSpeech, useWords } from '../../words/language.js';
import { type Draft, type DraftProblem, PARTS_OF_RULE, type PartOfRule } from '../../work/messages.js';
import { WORKBENCH } from './words.js';

const ConditionEditor = lazy(() => import('./condition-editor.js'));

interface RuleEditorProps {
  readonly bundle: Bundle;
  readonly draft: Draft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (rules: Draft['rules']) => void;
}

/** One clause at a time: its conditions as text. */
export function RuleEditor({ bundle, draft, problems, onChange }: RuleEditorProps) {
  const say = useWords(WORKBENCH);
  const parts = useWords(PARTS);
  const { language } = useSpeech();
  const [chosen, choose] = useState(Object.keys(draft.rules)[0] ?? '');
  // Put back means: the editors start again with the text of the version.
  const [turn, setTurn] = useState(0);
  const rule = bundle.rules.find(({ id }) => id === chosen);
  const edits = Object.hasOwn(draft.rules, chosen) ? (draft.rules[chosen] ?? {}) : {};
  const edit = (part: PartOfRule, text: string) => {
    const { [part]: _, ...others } = edits;
    const own = text === rule?.source[part] ? others : { ...others, [part]: text };
    const { [chosen]: __, ...rest } = draft.rules;
    onChange(Object.keys(own).length === 0 ? rest : { ...rest, [chosen]: own });
  };
  const reset = () => {
    const { [chosen]: _, ...rest } = draft.rules;
    onChange(rest);
    setTurn(turn + 1);
  };
  const own = problems.filter((problem) => problem.rule === chosen);
  return (
    <div className="stack">
      <Pick
        label={say.rule}
        value={chosen}
        options={[
          { value: '', name: say.choose },
          ...bundle.rules
            .filter(({ source }) => source.require !== undefined)
            .map(({ id, title }) => ({ value: id, name: title[language] })),
        ]}
        onChange={choose}
      />
      {rule !== undefined && (
        <Suspense fallback={<p role="status">{parts.loading}</p>}>
          {PARTS_OF_RULE.filter((part) => rule.source[part] !== undefined).map((part) => (
            <div key={`${chosen}-${part}-${turn}`} className="field">
              <span className="label">{say.parts[part]}</span>
              <ConditionEditor
                label={`${rule.title[language]}: ${say.parts[part]}`}
                text={edits[part] ?? rule.source[part] ?? ''}
                problems={own.filter((problem) => problem.part === part)}
                onChange={(text) => edit(part, text)}
              />
            </div>
          ))}
        </Suspense>
      )}
      {own.length > 0 && (
        <div className="card bad" role="alert">
          <h3>{say.problems}</h3>
          <ProblemList problems={own} />
        </div>
      )}
      {Object.keys(edits).length > 0 && (
        <div>
          <Act kind="little" onPress={reset}>
            {say.back}
          </Act>
        </div>
      )}
    </div>
  );
}
