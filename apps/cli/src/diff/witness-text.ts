type Offering = Readonly<Record<string, unknown>>;

/** The differences on one line, as `credits: 24, advance.learningOutcomes: –`. */
export function ownText(own: Offering): string {
  return Object.entries(own)
    .map(([key, value]) => `${key}: ${value === null ? '–' : inline(value)}`)
    .join(', ');
}

/** Words for people are left out: they decide nothing. */
const PROSE = new Set(['title', 'code', 'programme', 'reason', 'decidedBy', 'decidedOn']);

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([key]) => !PROSE.has(key));
  return `{ ${entries.map(([key, each]) => `${key}: ${inline(each)}`).join(', ')} }`;
}
