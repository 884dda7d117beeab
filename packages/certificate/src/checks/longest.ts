import { AfkError } from '@afsprakenkader/diagnostics';
import { setName, setSingle } from '../layout/award-texts.js';
import { wordingOf } from '../layout/wording.js';
import type { TemplateCheck } from '../template/model.js';
import type { Checked } from './checked.js';
import { fail, points } from './fail.js';

/** Two words of sixty letters in all, wide ones among them, and one word of thirty. */
const LONGEST = ['Wilhelmina-Maximiliana Montgomery-Wasserstrom-Ommeganckmann', 'Wolfeschlegelsteinhausenberger'];

/** A legal name of sixty letters fits, and so does every day of the year. */
export function checkLongest({ source, faces, languages, arrangement }: Checked): TemplateCheck {
  const place = arrangement.places.get('name');
  let smallest = Number.POSITIVE_INFINITY;
  const measure = place?.measure ?? arrangement.frame.measure;
  for (const name of LONGEST) {
    const size = fitting(() => setName(faces, name, measure).size);
    if (size === undefined) return fail('longest-name', `“${name}” past niet`, `“${name}” does not fit`);
    smallest = Math.min(smallest, size);
  }
  for (const language of languages) {
    const day = arrangement.places.get(`issued-${language}`);
    const { date } = wordingOf(source.template, language);
    for (let month = 1; day !== undefined && month <= 12; month++) {
      const text = date(`2028-${String(month).padStart(2, '0')}-28`);
      const fits = fitting(() => setSingle(day.style.chain, text, day.style.size, day.measure).size);
      if (fits === undefined) fail('longest-name', `de datum “${text}” past niet`, `the date “${text}” does not fit`);
    }
  }
  return { id: 'longest-name', measured: `${points(smallest)} pt` };
}

function fitting(set: () => number): number | undefined {
  try {
    return set();
  } catch (error) {
    if (error instanceof AfkError) return undefined;
    throw error;
  }
}
