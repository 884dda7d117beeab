import { type Desk, paragraph, slotCell, tell } from './desk.js';
import { flow, type Row } from './flow.js';
import type { Branch } from './structure.js';

/** Height of the room for the name: one line in its largest size, or three in its smallest. */
export const NAME_ROOM = 46;

/** What the page is, to whom it goes and for what. Returns where it ends. */
export function drawAward(desk: Desk, tree: Branch, top: number): number {
  const { source, columns, look, canvas, frame, needs } = desk;
  const { template, edition } = source;
  const { measure, left } = frame;
  const above: Row[] = [];
  columns.forEach(({ language, lang }, index) => {
    const kicker = tree.add('P', lang);
    const style = index === 0 ? look.kicker : { ...look.second, size: 9.5 };
    const stacks = [{ x: left, cells: [paragraph(kicker, template.title[language], style, measure)] }];
    above.push({ stacks, before: 0, keepWithNext: true });
  });
  columns.forEach(({ language, say, lang }, index) => {
    const sentence = tree.add('P', lang);
    tell(desk, 'awarding-body', sentence.id, language);
    const words = say.sentence('award', { awardingBody: edition.issuer.awardingBody });
    const stacks = [{ x: left, cells: [paragraph(sentence, words, index === 0 ? look.text : look.second, measure)] }];
    above.push({ stacks, before: index === 0 ? 7 : 0 });
  });
  const room = { area: () => ({ top, bottom: frame.bottom }), left, measure, hairline: look.hairline };
  let { y } = flow(canvas, above, room, top);

  const name = tree.add('P');
  tell(desk, 'learner', name.id);
  y += 5;
  canvas.bare(0, name.id, 'name');
  canvas.places.set('name', { x: left, y, leading: NAME_ROOM, style: look.name, measure });
  canvas.occupied.push({
    page: 0,
    box: { x: left, y, width: measure, height: NAME_ROOM },
    what: '{name}',
    style: look.name,
  });
  y += NAME_ROOM + 3;
  canvas.fill(0, { x: left, y, width: 54, height: 2.5 }, look.accent);
  y += 10;

  const below: Row[] = [];
  columns.forEach(({ language, lang }, index) => {
    const lines = needs.details[language] ?? 0;
    if (lines === 0) return;
    const style = index === 0 ? look.text : look.second;
    const cell = slotCell(tree.add('P', lang), `details-${language}`, lines, style, measure);
    below.push({ stacks: [{ x: left, cells: [cell] }], before: 0 });
  });
  let titles = 0;
  for (const { language, lang } of columns) {
    const text = edition.achievement.title[language];
    if (text === undefined) continue;
    const style = titles === 0 ? look.title : look.secondTitle;
    const element = tree.add(titles === 0 ? 'H1' : 'P', lang);
    tell(desk, 'title', element.id, language);
    const stacks = [{ x: left, cells: [paragraph(element, text, style, measure)] }];
    below.push({ stacks, before: titles === 0 && below.length > 0 ? 9 : 1 });
    titles++;
  }
  y = flow(canvas, below, { ...room, area: () => ({ top: y, bottom: frame.bottom }) }, y).y;
  return y + 12;
}
