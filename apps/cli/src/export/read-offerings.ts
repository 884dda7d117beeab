import type { Catalogue } from '@afsprakenkader/catalogue';
import type { Location, Problem } from '@afsprakenkader/diagnostics';
import { applyDefaults, type Common, isOffering, type Offering } from '@afsprakenkader/offering';
import { issueProblem, parseDefaults, parseHeader, parseOffering } from '@afsprakenkader/offering/parse';

/** An offering with all that its catalogue and the configuration say for it, and where it stands. */
export interface ReadOffering {
  readonly offering: Offering;
  readonly location: Location;
}

/**
 * The offerings of a catalogue, complete with its defaults and those of the configuration. What cannot be used is told and left
 * out; the rest is read.
 */
export async function* readOfferings(
  catalogue: Catalogue,
  configured: Readonly<Record<string, unknown>>,
  tell: (problem: Problem) => void,
): AsyncIterable<ReadOffering> {
  const common = commonOf(catalogue, configured, tell);
  for await (const batch of catalogue.read()) {
    for (const record of batch) {
      if (record.value === undefined) continue;
      // The schema library is slow, and needed only where the form is not good.
      const { offering, issues } = isOffering(record.value)
        ? { offering: record.value, issues: [] }
        : parseOffering(record.value);
      for (const issue of issues) tell(issueProblem(issue, record.locate(issue.pointer)));
      if (offering !== undefined) yield { offering: applyDefaults(offering, common), location: record.locate('') };
    }
  }
  for (const problem of catalogue.problems) tell(problem);
}

/** What holds for every offering: the word of the catalogue first, the configuration's after it. */
function commonOf(
  { file, header }: Catalogue,
  { institution, academicYear, ...rest }: Readonly<Record<string, unknown>>,
  tell: (problem: Problem) => void,
): Common {
  const own = parseHeader({ format: 1, ...header });
  for (const issue of own.issues) tell(issueProblem(issue, { file, pointer: issue.pointer }));
  const theirs = parseHeader({ format: 1, ...told({ institution, academicYear }) }).header;
  const kept = parseDefaults(rest).defaults;
  const first = { ...own.header?.defaults, ...told(own.header ?? {}, ['institution', 'academicYear']) };
  const { id: _, ...common } = applyDefaults(
    { ...first, id: 'defaults' },
    { ...kept, ...told(theirs ?? {}, ['institution', 'academicYear']) },
  );
  return common;
}

function told(facts: object, keys: readonly string[] = Object.keys(facts)): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => keys.includes(key) && value !== undefined && value !== null),
  );
}
