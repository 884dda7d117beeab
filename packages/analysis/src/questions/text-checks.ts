import { readsOf } from '@afsprakenkader/rule-language';
import type { Findings } from './findings.js';
import type { Judged } from './workbench.js';

/** Values that no rule reads, with the reason that the version itself gives. */
export function checkParameters(findings: Findings): void {
  const { bundle } = findings.bench;
  const trees = [
    ...bundle.rules.flatMap(({ when, require, unless }) => [when, require, unless]),
    ...bundle.definitions.map(({ expression }) => expression),
  ];
  const read = new Set(
    trees.flatMap((tree) => (tree === undefined ? [] : readsOf(tree, bundle.definitions).parameters)),
  );
  for (const { id, value, title, documentary } of bundle.parameters) {
    if (read.has(id)) continue;
    const group = id.split('.')[0];
    const readers = bundle.rules.filter(({ parameters }) => parameters.some((each) => each.split('.')[0] === group));
    const near = value === null ? [...new Set(readers.flatMap(({ openQuestions }) => openQuestions))] : [];
    const none = { nl: 'niet ingevuld (de tekst zegt niets)', en: 'left empty (the text is silent)' };
    findings.ask('unread-parameter', [], {
      parameter: id,
      openQuestions: near,
      slots: {
        parameter: id,
        name: title,
        value: value === null ? none : JSON.stringify(value),
        why: documentary ?? { nl: '', en: '' },
      },
    });
  }
}

/** Rules that judge the value of a field which another rule leaves to the institution. */
export function checkAutonomy(findings: Findings): void {
  const { bench } = findings;
  const { bundle } = bench;
  const left = bundle.rules.flatMap(({ id, leaves = [] }) => leaves.map((field) => ({ field, owner: id })));
  for (const rule of bundle.rules) {
    const trees = [rule.when, rule.require, rule.unless].filter((tree) => tree !== undefined);
    const values = new Set(trees.flatMap((tree) => readsOf(tree, bundle.definitions).values));
    for (const { field, owner } of left) {
      if (![...values].some((path) => path === field || path.startsWith(`${field}.`))) continue;
      const rules = [...new Set([rule.id, owner])];
      const judged = decidedBy(rule.id, field.split('.')[0]!);
      const leaver = bundle.rules.find(({ id }) => id === owner)!;
      const itself = { nl: 'dezelfde regel', en: 'the same rule' };
      const other = owner === rule.id ? itself : { nl: `“${leaver.title.nl}”`, en: `“${leaver.title.en}”` };
      const slots = { field, other };
      if (judged === undefined) findings.leave('autonomy', [rule.id]);
      else findings.ask('autonomy', rules, { judged, slots, openQuestions: rule.openQuestions });
    }
  }

  /** The plainest offering on which the value of the field decides what the rule says, at its worst. */
  function decidedBy(rule: string, key: string): Judged | undefined {
    const texts = new Set(
      bench.pool.map(({ offering }) => JSON.stringify(offering[key])).filter((text) => text !== undefined),
    );
    const pairs = bench.pool.flatMap((judged) =>
      [...texts].map((text) => {
        const changed = bench.judge({
          ...judged,
          offering: { ...judged.offering, [key]: JSON.parse(text) as unknown },
        });
        return { judged, changed };
      }),
    );
    const decided = pairs.filter(({ judged, changed }) => judged.status(rule) !== changed.status(rule));
    const weight = ({ changed }: (typeof pairs)[number]) => bench.weight(rule, changed.status(rule));
    const [worst] = decided.sort((a, b) => weight(b) - weight(a));
    return worst?.changed;
  }
}
