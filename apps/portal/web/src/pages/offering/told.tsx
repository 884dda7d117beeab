/** What a file says of an offering, as it stands there: nested lists and keys, nothing left out. */
export function Told({ value }: { value: unknown }) {
  return <pre className="small">{lines(value, 0).join('\n')}</pre>;
}

const DEEPEST = 12;

function lines(value: unknown, depth: number): readonly string[] {
  const pad = '  '.repeat(depth);
  if (depth > DEEPEST) return [`${pad}…`];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      isBranch(item)
        ? lines(item, depth + 1).map((line, at) => (at === 0 ? `${pad}- ${line.trimStart()}` : line))
        : [`${pad}- ${String(item)}`],
    );
  if (!isBranch(value)) return [`${pad}${String(value)}`];
  return Object.entries(value).flatMap(([key, each]) => {
    if (!isBranch(each)) return [`${pad}${key}: ${String(each)}`];
    return Object.keys(each).length === 0 ? [`${pad}${key}: []`] : [`${pad}${key}:`, ...lines(each, depth + 1)];
  });
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
