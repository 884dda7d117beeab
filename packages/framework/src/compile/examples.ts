import { offeringSchema } from '@afsprakenkader/offering/parse';
import { exampleOffering } from '../bundle.js';
import type { Faults } from './faults.js';
import { didYouMean } from './faults.js';
import type { Path, SourceFile } from './source-file.js';

export type Offering = Readonly<Record<string, unknown>>;

/** Reports an example whose model is unknown, or which with its model is no offering in the offering format. */
export function checkExample(
  file: SourceFile,
  path: Path,
  offering: Offering,
  models: Readonly<Record<string, Offering>>,
  faults: Faults,
): void {
  const { extends: name } = offering;
  if (typeof name !== 'string' || Object.hasOwn(models, name)) {
    isValid(file, path, exampleOffering(models, { offering }), faults);
    return;
  }
  const hint = didYouMean(name, Object.keys(models));
  faults.report('AFK-506', file.at([...path, 'extends']), { kind: { nl: 'model', en: 'model' }, name, hint });
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
