import type { Language } from '@afsprakenkader/diagnostics';
import type { Drawing, SlotId } from '@afsprakenkader/pdf';
import type { Award } from '../template/model.js';
import type { AwardNeeds } from './award-needs.js';
import { type AwardText, setName, setParagraph, setSingle } from './award-texts.js';
import { breakLines } from './break-lines.js';
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

/** Name at the left and number at the right, on every sheet: whoever finds one knows where it belongs. */
function drawRunningHead({ learner, number }: Award, { style, x, y, measure }: SlotPlace): Drawing[] {
  const right = setText(style.chain, ` ${number}`, 'set');
  const rightWidth = (right.width * style.size) / 1000;
  const room = measure - rightWidth - 12;
  const [name] = breakLines(style.chain, learner.fullName, style.size, room, 'set');
  return [
    ...(name === undefined ? [] : placed(name, style.size, x, y, style.color)),
    ...placed(right, style.size, x + measure - rightWidth, y, style.color),
  ];
}
