import type { Bundle } from '@afsprakenkader/framework';
import { ComparisonView } from '../../parts/comparison-view.js';
import { useSpeech, useWords } from '../../words/language.js';
import type { Judgement } from '../../work/messages.js';
import { WORKBENCH } from './words.js';

interface MeaningProps {
  readonly bundle: Bundle;
  readonly judgement: Judgement | undefined;
  readonly isChanged: boolean;
}

/** What the draft changes in the text, for every offering that there could be. */
export function Meaning({ bundle, judgement, isChanged }: MeaningProps) {
  const say = useWords(WORKBENCH);
  const { language } = useSpeech();
  const titles = new Map(bundle.rules.map(({ id, title }) => [id, title[language]]));
  return (
    <section className="card" aria-live="polite">
      <h2>{say.meaning}</h2>
      {!isChanged ? (
        <p className="quiet">{say.start}</p>
      ) : judgement === undefined ? (
        <p className="quiet">{say.comparing}</p>
      ) : (
        judgement.comparison !== null && <ComparisonView comparison={judgement.comparison} titles={titles} />
      )}
    </section>
  );
}
