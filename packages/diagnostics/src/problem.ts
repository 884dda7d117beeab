import { fillBoth, type Localized, type Slots, type SlotValue } from './localized.js';
import { formatLocation, type Location } from './location.js';

/** `AFK-` and three digits: 1xx rules and expressions, 2xx offerings, 3xx files and catalogues, 4xx checking
 * (configuration, exceptions, baseline), 5xx framework versions, 6xx the command, 9xx a fault of ours. */
export type Code = `AFK-${number}`;

/** What a code means: one sentence of what is wrong and one of what to do next, with slots. */
export interface CodeText {
  readonly title: Localized;
  readonly what: Localized;
  readonly todo: Localized;
}

export type CodeTable = Readonly<Record<Code, CodeText>>;

/** Declares the codes of one package. `docs/errors.md` is generated from every package's table. */
export function defineCodes<const Table extends CodeTable>(table: Table): Table {
  return table;
}

/** A fault of the input that was seen and got around: the rest is still read. */
export interface Problem {
  readonly code: Code;
  readonly what: Localized;
  readonly todo: Localized;
  readonly location?: Location;
  /** Lines to copy into a file, as they are. */
  readonly snippet?: Localized;
}

/** A word of the input in a message: what is longer no longer helps to find it, and hides the sentence around it. */
const LONGEST_SLOT = 200;

/** Builds a problem from a code table. Slots are filled in both languages; what is very long is cut short. */
export function problem<Table extends CodeTable>(
  table: Table,
  code: keyof Table & Code,
  slots: Slots = {},
  location?: Location,
): Problem {
  const text = table[code] as CodeText;
  const said = Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, shortened(value)]));
  const base = { code, what: fillBoth(text.what, said), todo: fillBoth(text.todo, said) };
  return location ? { ...base, location } : base;
}

function shortened(value: SlotValue): SlotValue {
  if (Array.isArray(value)) return value.map((item: SlotValue) => shortened(item));
  if (typeof value !== 'string' || value.length <= LONGEST_SLOT) return value;
  const cut = value.slice(0, LONGEST_SLOT - 1);
  // Half a character is none.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A problem that ends the work at hand: nothing further can be read or done. */
export class AfkError extends Error {
  override readonly name = 'AfkError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    const place = problem.location ? `${formatLocation(problem.location)}: ` : '';
    const snippet = problem.snippet ? `\n${problem.snippet.en}` : '';
    super(`${problem.code} ${place}${problem.what.en} ${problem.todo.en}${snippet}`, options);
    this.problem = problem;
  }
}
