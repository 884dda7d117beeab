import type { Problem } from '@afsprakenkader/diagnostics';
import type { ReportContext } from '../context.js';
import { placeOf } from '../names.js';
import { markup } from '../xml.js';

/** Problems or notes as a section; nothing where there are none. */
export function messages(
  context: ReportContext,
  name: string,
  list: readonly Problem[],
  level: 2 | 3,
  hint = '',
): string {
  if (list.length === 0) return '';
  const items = list.map(({ code, what, todo, location }) => {
    const place = location ? ` <code>${markup(placeOf(location))}</code>` : '';
    return `<li><strong>${markup(code)}</strong>${place}<br>${markup(what[context.language])} ${markup(todo[context.language])}</li>`;
  });
  const intro = hint === '' ? '' : `<p>${markup(hint)}</p>`;
  return `<h${level}>${markup(name)} (${context.number(list.length)})</h${level}>${intro}<ul class="tells">${items.join('\n')}</ul>\n`;
}
