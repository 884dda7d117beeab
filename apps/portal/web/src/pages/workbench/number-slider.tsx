import type { Parameter } from '@afsprakenkader/framework';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { count, useSpeech, useWords } from '../../words/language.js';
import { WORKBENCH } from './words.js';

const LEAST_TOP = 10;
const ROOM = 3;

interface NumberSliderProps {
  readonly parameter: Parameter & { readonly value: number };
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number of the agreement, to be moved; a mark shows where it stands in the version. */
export function NumberSlider({ parameter, value, onChange }: NumberSliderProps) {
  const say = useWords(WORKBENCH);
  const { language } = useSpeech();
  const top = Math.max(LEAST_TOP, Math.ceil(parameter.value * ROOM));
  const step = parameter.unit === 'ECTS' ? 0.5 : 1;
  const isMoved = value !== parameter.value;
  return (
    <Slider
      className="slider"
      minValue={0}
      maxValue={top}
      step={step}
      value={value}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? value) : next)}
    >
      <Label>{parameter.title[language]}</Label>
      <SliderOutput>{count(value, language)}</SliderOutput>
      <SliderTrack className="track">
        <span className="was" style={{ insetInlineStart: `${(100 * parameter.value) / top}%` }} />
        <SliderThumb className="thumb" />
      </SliderTrack>
      {isMoved && <span className="small quiet">{say.was(count(parameter.value, language))}</span>}
    </Slider>
  );
}
