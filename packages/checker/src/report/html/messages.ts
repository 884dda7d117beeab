import type { Problem } from '@afsprakenkader/diagnostics';
import type { ReportContext } from '../context.js';
import { messagesOf } from '../messages.js';
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
  const items = messagesOf(context, list).map(({ code, text, places, snippet }) => {
    const place = places === '' ? '' : ` <code>${markup(places)}</code>`;
    const copied = snippet.length === 0 ? '' : `<pre>${snippet.map(markup).join('\n')}</pre>`;
    return `<li><strong>${markup(code)}</strong>${place}<br>${markup(text)}${copied}</li>`;
  });
  const intro = hint === '' ? '' : `<p>${markup(hint)}</p>`;
  return `<h${level}>${markup(name)} (${context.number(list.length)})</h${level}>${intro}<ul class="tells">${items.join('\n')}</ul>\n`;
}
