import type { Catalogue } from '@afsprakenkader/catalogue';
import type { Location, Problem } from '@afsprakenkader/diagnostics';
import { applyDefaults, isOffering, issueProblem, type Offering } from '@afsprakenkader/offering';
import type { CheckRequest } from '../request.js';
import { loadParser } from './parser.js';

/** What is said once for every offering of one catalogue. */
export type Common = Parameters<typeof applyDefaults>[1];

/** Facts for all take the form of an offering, so that one quick look can check them; this id is nobody's. */
const NOBODY = 'defaults';

type Facts = Readonly<Record<string, unknown>>;
type Tell = (problem: Problem) => void;

/**
 * What holds for every offering of a catalogue that does not tell otherwise: the word of the catalogue first, the
 * configuration's after it. Parts that cannot be used are told and left out.
 */
export async function defaultsFor(
  catalogue: Catalogue,
  request: Pick<CheckRequest, 'defaults' | 'locateConfig'>,
  tell: Tell,
): Promise<Common> {
  const { institution, academicYear, defaults } = catalogue.header;
  const own = await usable(
    { institution, academicYear },
    defaults,
    (pointer) => ({ file: catalogue.file, pointer }),
    tell,
  );
  const { institution: home, academicYear: year, ...rest } = request.defaults ?? {};
  const place = (pointer: string) => request.locateConfig?.(pointer) ?? { file: 'afsprakenkader.yaml', pointer };
  const theirs = await usable({ institution: home, academicYear: year }, rest, place, tell);
  return applyDefaults({ ...own, id: NOBODY }, theirs);
}

/** The part of the facts that has good form. The schema library is asked only where the quick look says no. */
async function usable(
  head: Facts,
  defaults: Facts | undefined,
  place: (pointer: string) => Location,
  tell: Tell,
): Promise<Common> {
  const facts = { ...defaults, ...onlyTold(head) };
  const offering = { ...facts, id: NOBODY };
  if (isOffering(offering)) return offering;
  const parse = await loadParser();
  const { header, issues } = parse.parseHeader({
    format: 1,
    ...onlyTold(head),
    ...(defaults === undefined ? {} : { defaults }),
  });
  for (const issue of issues) tell(issueProblem(issue, place(issue.pointer)));
  const { institution, academicYear, defaults: kept } = header ?? {};
  return { ...kept, ...onlyTold({ institution, academicYear }) };
}

/** {@link applyDefaults} without a copy, for records that nobody else holds: the copy costs more than the check. */
export class Filler {
  readonly #keys: readonly string[];
  readonly #values: readonly unknown[];

  constructor(common: Common) {
    const told = Object.entries(common).filter(([key, value]) => key !== 'id' && value !== undefined && value !== null);
    this.#keys = told.map(([key]) => key);
    this.#values = told.map(([, value]) => value);
  }

  /** Fills what the offering does not tell, whole keys at a time. Changes the offering. */
  fill(offering: Offering): Offering {
    const keys = this.#keys;
    if (keys.length === 0) return offering;
    const own = offering as Record<string, unknown>;
    const classified = offering.type != null || offering.category != null;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (own[key] != null || (classified && (key === 'type' || key === 'category'))) continue;
      own[key] = this.#values[i];
    }
    return offering;
  }
}

function onlyTold(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
}
