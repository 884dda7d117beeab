import { visible } from '../visible.js';

/**
 * Text of unknown origin as plain text in Markdown (CommonMark and the table and mention extensions of GitHub
 * and GitLab). `<` becomes an entity, so that no raw HTML can begin.
 */
export function plain(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, (sign, offset: number, whole: string) =>
      needsEscape(sign, offset, whole) ? `\\${sign}` : sign,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/@(?=\w)/g, '@\u2060');
}

/** A text in backticks: the fence is longer than any run of backticks inside. */
export function code(text: string): string {
  const safe = visible(text).replaceAll('|', '¦');
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${safe}${fence}` : `${fence} ${safe} ${fence}`;
}

/** Signs that only mean something at the start of a line stay bare inside a sentence, for whoever reads the source. */
function needsEscape(sign: string, offset: number, whole: string): boolean {
  if ('+-#>'.includes(sign)) return offset === 0;
  if (sign === '.' || sign === ')')
    return /^\d+$/.test(whole.slice(0, offset)) && /^$|\s/.test(whole[offset + 1] ?? '');
  if (sign === '(' || sign === '{' || sign === '}') return false;
  return sign !== '!' || whole[offset + 1] === '[';
}
