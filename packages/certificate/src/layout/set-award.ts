import type { Language } from '@afsprakenkader/diagnostics';
import type { Drawing, SlotId } from '@afsprakenkader/pdf';
import type { Award } from '../template/model.js';
import type { AwardNeeds } from './award-needs.js';
import { type AwardText, setName, setParagraph, setSingle } from './award-texts.js';
import type { SlotPlace } from './canvas.js';
import type { Faces } from './faces.js';
import { qrModules } from './qr.js';
import { tierOf } from './repertoire.js';
import { placed, rounded, setText } from './typeset.js';

/**
 * What this award needs room for, by the widths of a form that has room for everything: they are the same in all. Throws AFK-859 for a character that no face has.
 */
export function needsOf(
  award: Award,
  texts: ReadonlyMap<SlotId, AwardText>,
  faces: Faces,
  languages: readonly Language[],
  places: ReadonlyMap<SlotId, SlotPlace>,
): AwardNeeds {
  const linesOf = (slot: SlotId): number => {
    const own = texts.get(slot);
    const place = places.get(slot);
    if (own === undefined || place === undefined) return 0;
    return setParagraph(place.style.chain, own.text, place.style.size, place.measure).lines.length;
  };
  const perLanguage = (name: string) => Object.fromEntries(languages.map((each) => [each, linesOf(`${name}-${each}`)]));
  const own = [award.learner.fullName, ...[...texts.values()].map(({ text }) => text)];
  const lacks = (text: string): boolean =>
    [faces.chains.heading, faces.chains.text].some(({ primary }) =>
      Array.from(text).some((character) => primary.metrics.glyphOf(character.codePointAt(0) as number) === 0),
    );
  return {
    details: perLanguage('details'),
    grade: perLanguage('grade'),
    awardedOn: award.awardedOn !== undefined,
    validUntil: award.validUntil !== undefined,
    number: linesOf('number'),
    address: linesOf('address'),
    qrModules: qrModules(award.verification),
    tier: tierOf(own),
    fallback: own.some(lacks),
  };
}

/** The drawings of an award on its form. */
export function drawAwardTexts(
  award: Award,
  texts: ReadonlyMap<SlotId, AwardText>,
  faces: Faces,
  places: ReadonlyMap<SlotId, SlotPlace>,
  rows: readonly (readonly boolean[])[],
): Record<SlotId, readonly Drawing[]> {
  const drawings: Record<SlotId, readonly Drawing[]> = {};
  for (const [slot, place] of places) {
    if (slot === 'qr') {
      drawings[slot] = [
        {
          kind: 'qr',
          x: rounded(place.x),
          y: rounded(place.y),
          module: rounded(place.leading),
          color: [0, 0, 0],
          rows,
        },
      ];
    } else if (slot === 'name') {
      const { lines, size, baselines } = setName(faces, award.learner.fullName, place.measure);
      drawings[slot] = lines.flatMap((line, index) =>
        placed(line, size, place.x, place.y + (baselines[index] as number), place.style.color),
      );
    } else if (slot === 'running') drawings[slot] = drawRunningHead(award, place);
    else drawings[slot] = drawLines(texts.get(slot), place);
  }
  return drawings;
}

function drawLines(own: AwardText | undefined, { style, x, y, leading, measure }: SlotPlace): Drawing[] {
  if (own === undefined) return [];
  const set = own.single ? setSingle : setParagraph;
  const { lines, size } = set(style.chain, own.text, style.size, measure);
  return lines.flatMap((line, index) => placed(line, size, x, y + index * leading, style.color));
}

/** Name and number at the right edge; the number alone where the name is long. It is on every sheet for who finds it. */
function drawRunningHead({ learner, number }: Award, { style, x, y, measure }: SlotPlace): Drawing[] {
  const both = setText(style.chain, `${learner.fullName} · ${number}`, 'set');
  const limit = (measure * 1000) / style.size;
  const line = both.width <= limit ? both : setText(style.chain, number, 'set');
  const size = Math.min(style.size, Math.floor((measure * 20_000) / line.width) / 20);
  return placed(line, size, x + measure - (line.width * size) / 1000, y, style.color);
}
