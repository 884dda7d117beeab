import type { Drawing } from '@afsprakenkader/pdf';
import type { TemplateCheck } from '../template/model.js';
import type { Checked } from './checked.js';
import { fail } from './fail.js';

/**
 * What an archive keeps for ever: embedded fonts that may be embedded (opening them refuses others), plain colours from 0
 * to 1 and finite places. The display list cannot say transparency, scripts or references to other files.
 */
export function checkArchive({ faces, arrangement }: Checked): TemplateCheck {
  const drawings = arrangement.pages.flatMap(({ items }) =>
    items.flatMap((item) => ('slot' in item ? [] : [item.drawing])),
  );
  for (const drawing of drawings) {
    if (isSound(drawing)) continue;
    fail(
      'archive',
      'een tekening heeft een kleur of plaats die niet bestaat',
      'a drawing has a colour or place that does not exist',
    );
  }
  if (faces.licences.some((licence) => licence.trim() === ''))
    fail('archive', 'een lettertype heeft geen licentietekst', 'a font has no text of its licence');
  return { id: 'archive', measured: `${faces.all.size} fonts, ${drawings.length} drawings` };
}

function isSound(drawing: Drawing): boolean {
  if (drawing.kind === 'image') return Object.values(drawing.box).every(Number.isFinite);
  if (drawing.kind === 'path') {
    const colors = [drawing.fill, drawing.stroke?.color].flatMap((color) => color ?? []);
    return (
      colors.every((part) => part >= 0 && part <= 1) &&
      drawing.commands.every(([, ...values]) => values.every(Number.isFinite)) &&
      (drawing.transform ?? []).every(Number.isFinite)
    );
  }
  return drawing.color.every((part) => part >= 0 && part <= 1) && [drawing.x, drawing.y].every(Number.isFinite);
}
