import { referencePredicate } from '@afsprakenkader/rule-language';
import { describe, expect, it } from 'vitest';
import { RULES_FOLDER } from '../scripts/rules-folder.js';
import { checkVersion } from '../src/check-rules/index.js';
import { compileFiles, readFiles } from '../src/compile/index.js';
import type { Bundle } from '../src/index.js';

const FILES = readFiles(RULES_FOLDER);

function compiled(edits: Readonly<Record<string, readonly [string | RegExp, string]>> = {}) {
  const files = new Map(FILES);
  for (const [name, [from, to]] of Object.entries(edits)) {
    const changed = files.get(name)!.replace(from, to);
    expect(changed).not.toBe(files.get(name));
    files.set(name, changed);
  }
  const { bundle, exemptions, problems } = compileFiles(files, { version: 'next', taxonomy: {} });
  expect(problems).toEqual([]);
  return { bundle: bundle!, exemptions };
}

/** What the checks say of the working tree after these edits. */
function told(edits: Parameters<typeof compiled>[0], released: readonly Bundle[] = []): string[] {
  const problems = checkVersion({ ...compiled(edits), released, evaluator: referencePredicate });
  return problems.map(({ code, what, location }) => `${location?.file} ${code} ${what.en}`);
}

describe('autonomy', () => {
  it('refuses a rule that judges what the agreement leaves to the institution', () => {
    expect(
      told({
        'rules/content-meets-needs.yaml': [
          'require: given(o.needs)',
          "require: given(o.needs) && o.start >= '2025-01-01'",
        ],
      })[0],
    ).toMatchInlineSnapshot(
      `"rules/content-meets-needs.yaml AFK-530 Rule \`content-meets-needs\` judges the value of \`start\`; \`offer-decided-by-institution\` leaves it to the institution."`,
    );
  });

  it('counts as judging: how many things a field names, and what an item says', () => {
    expect(
      told({ 'rules/content-meets-needs.yaml': ['given(o.needs)', 'given(o.needs) && size(o.languages) < 3'] })[0],
    ).toMatchInlineSnapshot(
      `"rules/content-meets-needs.yaml AFK-530 Rule \`content-meets-needs\` judges the value of \`languages\`; \`offer-decided-by-institution\` leaves it to the institution."`,
    );
    expect(
      told({
        'rules/content-meets-needs.yaml': ['given(o.needs)', "given(o.needs) && o.languages.all(l, l == 'nl')"],
      })[0],
    ).toMatchInlineSnapshot(
      `"rules/content-meets-needs.yaml AFK-530 Rule \`content-meets-needs\` judges the value of \`languages\`; \`offer-decided-by-institution\` leaves it to the institution."`,
    );
  });

  it('lets a rule ask whether such a field is told', () => {
    const asked = told({ 'rules/content-meets-needs.yaml': ['given(o.needs)', 'given(o.needs) && given(o.title)'] });
    expect(asked).toEqual([]);
  });

  it('refuses an exemption that nothing needs', () => {
    const rule = '  - { rule: load-minimum, field: start, reason: { nl: Verzonnen, en: Invented } }\nboundaries:';
    expect(told({ 'exemptions.yaml': [/boundaries:/, rule] })).toMatchInlineSnapshot(`
      [
        "exemptions.yaml AFK-536 The exemption for \`load-minimum, start\` is not needed.",
      ]
    `);
  });
});

describe('parameters', () => {
  it('refuses a value that nothing reads and nothing explains', () => {
    const stray =
      '- id: load.advised\n  value: 6\n  unit: ECTS\n  certainty: open\n  clause: []\n  title: { nl: Verzonnen, en: Invented }\n- id: load.min\n';
    expect(told({ 'parameters.yaml': ['- id: load.min\n', stray] })).toMatchInlineSnapshot(`
      [
        "parameters.yaml AFK-531 No rule reads the parameter \`load.advised\`.",
      ]
    `);
  });

  it('wants examples on both sides of every number', () => {
    expect(told({ 'rules/load-minimum.yaml': [/credits: 3\b/g, 'credits: 4'] })).toMatchInlineSnapshot(`
      [
        "rules/load-minimum.yaml AFK-535 No example of \`load-minimum\` notices when \`load.min\` becomes 3.5 in place of 3.",
      ]
    `);
    expect(told({ 'rules/load-reaches-master.yaml': ['59.5', '40'] })).toMatchInlineSnapshot(`
      [
        "rules/load-reaches-master.yaml AFK-535 No example of \`load-reaches-master\` notices when \`neighbour.master.min\` becomes 59.5 in place of 60.",
      ]
    `);
  });
});

describe('examples', () => {
  it('refuses an example that gives something else', () => {
    expect(told({ 'rules/load-minimum.yaml': ['expect: met', 'expect: attention'] })[0]).toMatchInlineSnapshot(
      `"rules/load-minimum.yaml AFK-534 Example 1 of \`load-minimum\` gives \`met\`, not \`attention\`."`,
    );
  });

  it('wants an example of every status that a rule can have', () => {
    expect(
      told({ 'rules/mode-of-delivery.yaml': [/ {2}- name: \{ nl: uitdrukkelijk geen[\s\S]*?expect: unmet\n/, ''] }),
    ).toMatchInlineSnapshot(`
      [
        "rules/mode-of-delivery.yaml AFK-533 Rule \`mode-of-delivery\` has no example that gives \`unmet\`.",
      ]
    `);
  });

  it('wants models that conform', () => {
    const sayings = told({ 'models/type-2.yaml': ['level: 7', 'level: [6, 7]'] });
    expect(sayings.at(-1)).toMatchInlineSnapshot(
      `"models/type-2.yaml AFK-537 The verdict on the model offering \`type-2\` is: not conform."`,
    );
  });
});

describe('ids', () => {
  const { bundle } = compiled();
  const first: Bundle = { ...bundle, version: '0.1.0', rules: bundle.rules.filter(({ since }) => since === '0.1.0') };
  const released = (...names: string[]): Bundle[] => [
    { ...first, rules: [...first.rules, ...names.map((id) => ({ ...first.rules[0]!, id }))] },
  ];

  it('refuses a rule that has gone without a successor', () => {
    expect(told({}, released('load-advised'))).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml AFK-532 Rule \`load-advised\`: the rule has gone without a successor.",
      ]
    `);
  });

  it('accepts a rule that names the id it had', () => {
    const renamed = { 'rules/load-minimum.yaml': ['since:', 'formerly: [load-advised]\nsince:'] as const };
    expect(told(renamed, released('load-advised'))).toEqual([]);
  });

  it('refuses a rule that is new and says that it is old, and one that comes back', () => {
    const without = (released: Bundle): Bundle => ({
      ...released,
      rules: released.rules.filter(({ id }) => id !== 'load-minimum'),
    });
    expect(told({}, [without(first)])).toMatchInlineSnapshot(`
      [
        "rules/load-minimum.yaml AFK-532 Rule \`load-minimum\`: is new, but says \`since: 0.1.0\`.",
      ]
    `);
    expect(told({}, [first, without({ ...bundle, version: '0.2.0' })])).toMatchInlineSnapshot(`
      [
        "rules/load-minimum.yaml AFK-532 Rule \`load-minimum\`: the id was dropped earlier.",
      ]
    `);
  });
});
