/**
 * The first line where an output differs from what is expected, or null. In what is expected a line `…` stands for
 * any number of lines, `…` inside a line for any words, and `(nothing)` alone for no output at all.
 */
export function mismatch(actual: string, expected: string): string | null {
  const got = actual.replace(/\n+$/, '').split('\n');
  const want = expected.replace(/\n+$/, '').split('\n');
  if (want.length === 1 && want[0] === '(nothing)')
    return actual.trim() === '' ? null : `expected no output, got:\n${actual}`;
  let at = 0;
  let loose = false;
  for (const line of want) {
    if (line.trim() === '…') {
      loose = true;
      continue;
    }
    const pattern = lineAsPattern(line);
    const found = loose
      ? got.findIndex((candidate, index) => index >= at && pattern.test(candidate))
      : pattern.test(got[at] ?? '\u0000')
        ? at
        : -1;
    if (found < 0)
      return `expected line:\n  ${line}\n${loose ? 'nowhere after' : 'but got'}:\n  ${got[at] ?? '(end of output)'}\n\nwhole output:\n${actual}`;
    at = found + 1;
    loose = false;
  }
  return loose || at >= got.length ? null : `unexpected line:\n  ${got[at]}\n\nwhole output:\n${actual}`;
}

function lineAsPattern(line: string): RegExp {
  const escaped = line
    .trimEnd()
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}\\s*$`, 'u');
}
