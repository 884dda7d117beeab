import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Localized, Problem } from '@afsprakenkader/diagnostics';
import { referencePredicate, STATUSES, type Status } from '@afsprakenkader/rule-language';
import { type Bundle, exampleOffering, ruleSet } from '../bundle.js';
import { checkExample } from './examples.js';
import { didYouMean, Faults } from './faults.js';
import { besideForm } from './forms.js';
import { readForm } from './read-form.js';
import { SourceFile } from './source-file.js';

/** An example kept beside a rule's file: it guards the meaning, and stands in no bundle and on no page. */
export interface BesideExample {
  readonly rule: string;
  readonly name: Localized;
  /** The whole offering, with its model put in. */
  readonly offering: Readonly<Record<string, unknown>>;
  /** Codes of units to which the catalogue around it gives two credit values. */
  readonly disputedUnits?: readonly string[];
  readonly expect: Status;
}

export interface BesideResult {
  /** Every example that could be read, in the order of the version's rules. */
  readonly examples: readonly BesideExample[];
  readonly problems: readonly Problem[];
}

const FOLDER = 'examples';

/**
 * Reads the examples that stand beside the agreement (`examples/<rule>.yaml`), and holds each against the rules: the
 * rule exists, the offering is one, and the rule says of it what the example says. No such folder: no examples.
 *
 * @param folder a folder like `packages/rules`
 * @param named how messages name that folder
 */
export function readBeside(folder: string, bundle: Bundle, named = folder): BesideResult {
  const faults = new Faults();
  const examples: BesideExample[] = [];
  const read = statusesIn(bundle);
  for (const name of filesIn(join(folder, FOLDER))) {
    const source = new SourceFile(`${FOLDER}/${name}`, readFileSync(join(folder, FOLDER, name), 'utf8'), named);
    const rule = basename(name, '.yaml');
    const ids = bundle.rules.map(({ id }) => id);
    if (!ids.includes(rule)) {
      const slots = { kind: { nl: 'regel', en: 'rule' }, name: rule, hint: didYouMean(rule, ids) };
      faults.report('AFK-506', source.at([]), slots);
      continue;
    }
    for (const [index, each] of (readForm(source, besideForm, faults) ?? []).entries()) {
      const before = faults.all.length;
      checkExample(source, [index, 'offering'], each.offering, bundle.models, faults);
      if (faults.all.length > before) continue;
      const { name: title, expect, disputedUnits } = each;
      const offering = exampleOffering(bundle.models, each);
      const found = read(offering, disputedUnits).get(rule)!;
      if (found === expect) {
        const around = disputedUnits === undefined ? {} : { disputedUnits };
        examples.push({ rule, name: title, offering, ...around, expect });
      } else faults.report('AFK-534', source.at([index]), { rule, number: index + 1, found, expected: expect });
    }
  }
  const order = new Map(bundle.rules.map(({ id }, index) => [id, index]));
  examples.sort((a, b) => order.get(a.rule)! - order.get(b.rule)!);
  return { examples, problems: faults.all };
}

function filesIn(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function statusesIn(bundle: Bundle) {
  const predicate = referencePredicate(ruleSet(bundle));
  const codes = new Uint8Array(predicate.rules.length);
  return (offering: object, disputedUnits: readonly string[] = []): ReadonlyMap<string, Status> => {
    predicate.evaluate(offering, codes, { disputedUnits: new Set(disputedUnits) });
    return new Map(predicate.rules.map((id, index) => [id, STATUSES[codes[index]!]!]));
  };
}
