import { offeringSchema } from '@afsprakenkader/offering/parse';
import type { Faults } from './faults.js';
import { didYouMean } from './faults.js';
import type { Path, SourceFile } from './source-file.js';

export type Offering = Readonly<Record<string, unknown>>;

/**
 * The offering of an example: its model with the keys of the example over it. A key with `null` is left out, which
 * means: not told. Undefined, with problems, where the model is unknown or the result is no valid offering.
 */
export function resolveOffering(
  file: SourceFile,
  path: Path,
  written: Offering,
  models: ReadonlyMap<string, Offering>,
  faults: Faults,
): Offering | undefined {
  const { extends: name, ...own } = written;
  const model = typeof name === 'string' ? models.get(name) : {};
  if (model === undefined) {
    const kind = { nl: 'model', en: 'model' };
    const slots = { kind, name: String(name), hint: didYouMean(String(name), models.keys()) };
    faults.report('AFK-506', file.at([...path, 'extends']), slots);
    return undefined;
  }
  const offering = Object.fromEntries(Object.entries({ ...model, ...own }).filter(([, value]) => value !== null));
  return isValid(file, path, offering, faults) ? offering : undefined;
}

/** Whether this is an offering in the offering format; what is wrong is reported at its place. */
export function isValid(file: SourceFile, path: Path, offering: Offering, faults: Faults): boolean {
  const result = offeringSchema.safeParse(offering);
  if (result.success) return true;
  for (const issue of result.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const places = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const place of places) faults.report('AFK-510', file.at([...path, ...place]), { path: place.join('.') });
  }
  return false;
}
