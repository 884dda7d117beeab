type Offering = Readonly<Record<string, unknown>>;

/** The model that an offering is nearest to, and what is different in it. */
export interface NearModel {
  readonly model: string;
  /** Keys that differ; `null` where the offering does not have the key. */
  readonly own: Offering;
}

/** An offering as a model and what differs from it, so that a person sees at once what matters. */
export function nearModel(offering: Offering, models: Readonly<Record<string, Offering>>): NearModel {
  const found = Object.entries(models).map(([model, base]) => ({ model, own: difference(offering, base) }));
  found.sort((a, b) => JSON.stringify(a.own).length - JSON.stringify(b.own).length);
  return found[0] ?? { model: '', own: offering };
}

function difference(offering: Offering, base: Offering): Offering {
  const keys = [...new Set([...Object.keys(offering), ...Object.keys(base)])];
  const differs = keys.filter((key) => JSON.stringify(offering[key]) !== JSON.stringify(base[key]));
  return Object.fromEntries(differs.map((key) => [key, offering[key] ?? null]));
}

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
