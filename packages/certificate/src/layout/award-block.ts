import { breakLines } from './break-lines.js';
import { type Desk, paragraph, slotCell, spread, tell } from './desk.js';
import { flow, type Row } from './flow.js';
import { leadingOf, SIZES } from './page.js';
import type { Branch } from './structure.js';

/** Height of the room for the name: one line in its largest size, or three in its smallest. */
export const NAME_ROOM = 46;

/** What the page is, to whom it goes and for what. Returns where it ends. */
export function drawAward(desk: Desk, tree: Branch, top: number): number {
  const { source, columns, look, canvas, frame, needs } = desk;
  const { template, edition } = source;
  const { measure, left } = frame;
  const above: Row[] = [];
  const kickers = columns.map(({ language, lang }, index) => ({
    text: template.title[language],
    style: index === 0 ? look.kicker : { ...look.second, size: 9.5, leading: leadingOf(look.kicker.size) },
    branch: tree.add('P', lang),
  }));
  above.push({ stacks: spread(kickers, left), before: 0 });
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
  const titles = columns.flatMap((column) => {
    const text = edition.achievement.title[column.language];
    return text === undefined ? [] : [{ column, text }];
  });
  const sizes = titleSizes(desk, titles[0]?.text ?? '');
  titles.forEach(({ column: { language, lang }, text }, index) => {
    const isMain = index === 0;
    const style = isMain ? { ...look.title, size: sizes.main } : { ...look.secondTitle, size: sizes.second };
    const element = tree.add(isMain ? 'H1' : 'P', lang);
    tell(desk, 'title', element.id, language);
    const stacks = [{ x: left, cells: [paragraph(element, text, style, measure)] }];
    below.push({ stacks, before: isMain && below.length > 0 ? 9 : 1 });
  });
  y = flow(canvas, below, { ...room, area: () => ({ top: y, bottom: frame.bottom }) }, y).y;
  return y + 12;
}

/** The largest sizes in which the title takes three lines at most, two on a wide page. */
function titleSizes({ look, frame }: Desk, title: string): (typeof SIZES.titles)[number] {
  const most = frame.width > frame.height ? 2 : 3;
  const { chain } = look.title;
  const fits = ({ main }: { readonly main: number }): boolean =>
    breakLines(chain, title, main, frame.measure, 'shape').length <= most;
  return SIZES.titles.find(fits) ?? SIZES.titles[SIZES.titles.length - 1] ?? SIZES.titles[0];
}
