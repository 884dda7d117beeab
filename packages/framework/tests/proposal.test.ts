import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatLocation } from '@afsprakenkader/diagnostics';
import { TAXONOMY } from '@afsprakenkader/taxonomy';
import { describe, expect, it } from 'vitest';
import { RULES_FOLDER } from '../scripts/rules-folder.js';
import { compileFiles, readFiles } from '../src/compile/index.js';
import {
  compileProposal,
  listProposals,
  type ProposalFiles,
  proposalJsonSchema,
  readProposal,
} from '../src/proposal/index.js';

const PROPOSALS = fileURLToPath(new URL('../../../proposals', import.meta.url));
const AGREEMENT = readFiles(RULES_FOLDER);
const OPTIONS = { taxonomy: TAXONOMY, folder: 'packages/rules' };
const HEAD = `scenario: false
title: { nl: Titel, en: Title }
motivation: { nl: Waarom, en: Why }
`;

function propose(body: string, rules: ReadonlyMap<string, string> = new Map(), head = HEAD) {
  const files: ProposalFiles = { name: 'invented', folder: 'proposals/invented', text: head + body, rules };
  return compileProposal(AGREEMENT, files, OPTIONS);
}

/** What a faulty proposal gets told, as `place code what` in one language. */
function told(body: string, language: 'nl' | 'en' = 'en', head = HEAD): string[] {
  const { problems, bundle } = propose(body, new Map(), head);
  expect(bundle).toBeUndefined();
  return problems.map(
    ({ code, what, location }) => `${location && formatLocation(location)} ${code} ${what[language]}`,
  );
}

describe('the shipped proposals', () => {
  it('are three scenarios, each marked as one', () => {
    const names = listProposals(PROPOSALS);
    expect(names).toEqual(['graduaat-units-in-type-1', 'higher-maximum-load', 'lower-minimum-load']);
    for (const name of names) {
      const { proposal, bundle, problems } = compileProposal(AGREEMENT, readProposal(`${PROPOSALS}/${name}`), OPTIONS);
      expect(problems).toEqual([]);
      expect([proposal?.scenario, bundle?.version]).toEqual([true, name]);
      expect(bundle?.title.nl).toContain('scenario');
    }
  });

  it('never pass a number of their own off as one of the text', () => {
    const { bundle } = compileProposal(AGREEMENT, readProposal(`${PROPOSALS}/lower-minimum-load`), OPTIONS);
    const certainty = (id: string) => bundle?.rules.find((rule) => rule.id === id)?.certainty;
    expect(bundle?.parameters.find(({ id }) => id === 'load.min')).toMatchObject({ value: 1, certainty: 'open' });
    expect([certainty('load-minimum'), certainty('load-maximum')]).toEqual(['open', 'stated']);
  });
});

describe('a proposal', () => {
  it('leaves everything as it is that it does not name', () => {
    const { bundle: now } = compileFiles(AGREEMENT, { version: 'next', ...OPTIONS });
    const { bundle } = propose('parameters: { load.min: { value: 2 } }');
    const changed = bundle?.rules.filter((rule, index) => JSON.stringify(rule) !== JSON.stringify(now?.rules[index]));
    expect(changed?.map(({ id }) => id)).toEqual(['load-minimum']);
    expect(bundle?.models).toEqual(now?.models);
  });

  it('takes a key away with null, and writes one where there was none', () => {
    const { bundle, problems } = propose(`rules:
  load-maximum: { unless: null, modality: obligation }
  load-minimum: { unless: "o.totalCredits < p.load.min && recorded('load-minimum')" }
`);
    expect(problems).toEqual([]);
    const rule = (id: string) => bundle?.rules.find((each) => each.id === id);
    expect(rule('load-maximum')).not.toHaveProperty('unless');
    expect(rule('load-maximum')).toMatchObject({ modality: 'obligation', certainty: 'open' });
    expect(rule('load-minimum')?.source.unless).toContain('recorded');
  });

  it('adds a rule from its own file and a parameter, and drops a rule', () => {
    const rule = readFileSync(new URL('fixtures/load-advised.yaml', import.meta.url), 'utf8').replaceAll(
      'load.min',
      'load.wish',
    );
    const { bundle, problems } = propose(
      `add:
  parameters: [{ id: load.wish, value: 4, unit: ECTS, certainty: open, clause: [], title: { nl: wens, en: wish } }]
  rules: [{ rule: load-advised, after: load-minimum }]
drop: { rules: [training-leave-threshold] }
`,
      new Map([['rules/load-advised.yaml', rule]]),
    );
    expect(problems.map(({ what }) => what.en)).toEqual([]);
    const ids = bundle?.rules.map(({ id }) => id) ?? [];
    expect(ids[ids.indexOf('load-minimum') + 1]).toBe('load-advised');
    expect(ids).not.toContain('training-leave-threshold');
  });

  it('has a published schema that is up to date', () => {
    const file = new URL('../schema/proposal.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(proposalJsonSchema())));
  });
});

describe('a faulty proposal is told at its line and column', () => {
  it('where it is no YAML', () => {
    expect(told('parameters: { load.min: [1 }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:28 AFK-501 The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].",
        "proposals/invented/proposal.yaml:4:28 AFK-501 The YAML cannot be read: Flow map in block collection must be sufficiently indented and end with a }.",
      ]
    `);
  });

  it('where it misspells a key', () => {
    expect(told('paramters: { load.min: { value: 1 } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:1 AFK-502 The key \`paramters\` does not exist here. Did you mean \`parameters\`?",
      ]
    `);
    expect(told('rules: { load-minimum: { requires: "true" } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:26 AFK-502 The key \`requires\` does not exist here. Did you mean \`require\`?",
      ]
    `);
  });

  it('where it names a rule or parameter that does not exist', () => {
    expect(told('rules: { load-minimun: { modality: obligation } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:10 AFK-700 The proposal changes the rule \`load-minimun\`, which does not exist. Did you mean \`load-minimum\`?",
      ]
    `);
    expect(told('parameters: { load.minimum: { value: 1 } }', 'nl')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:15 AFK-700 Het voorstel wijzigt de parameter \`load.minimum\`, maar die bestaat niet. Bedoelde u \`load.min\`?",
      ]
    `);
    expect(told('parameters: { __proto__: { value: 1 }, constructor: { value: 1 } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:15 AFK-700 The proposal changes the parameter \`__proto__\`, which does not exist.",
        "proposals/invented/proposal.yaml:4:40 AFK-700 The proposal changes the parameter \`constructor\`, which does not exist.",
      ]
    `);
    expect(told('drop: { rules: [load-minimun] }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:17 AFK-506 There is no rule \`load-minimun\`. Did you mean \`load-minimum\`?",
      ]
    `);
  });

  it('where an expression is ill-typed or cannot be decided, with its column', () => {
    expect(
      told(`rules:
  load-minimum:
    require: o.totalCredits >= 'drie'`),
    ).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:6:32 AFK-108 This place takes a number in ECTS, but this is a word.",
      ]
    `);
    expect(
      told(`rules:
  load-minimum:
    require: o.credits * o.credits >= 9`),
    ).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:6:14 AFK-103 This is outside the rule language: product of two fields.",
      ]
    `);
    expect(
      told(`rules:
  load-minimum:
    require: >-
      o.totalCredits >= p.load.min
      && o.totalCredit > 0`),
    ).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:8:12 AFK-104 \`totalCredit\` is not a field of \`o\`. Did you mean \`totalCredits\`?",
      ]
    `);
  });

  it('where a new value makes a rule elsewhere ill-typed', () => {
    expect(told('parameters: { load.min: { value: drie } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:15 AFK-704 With this change packages/rules/rules/load-minimum.yaml:8:28 no longer holds: AFK-108 This place takes a number in ECTS, but this is a word.",
      ]
    `);
    expect(
      told('drop: { rules: [load-maximum] }\nrules: { load-minimum: { unless: "recorded(\'load-maximum\')" } }'),
    ).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:5:44 AFK-106 There is no rule \`load-maximum\`. Did you mean \`load-minimum\`?",
      ]
    `);
  });

  it('where it empties a text or leaves a language out', () => {
    expect(told('rules: { load-minimum: { what: { nl: "", en: Something } } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:38 AFK-504 \`rules.load-minimum.what.nl\` does not have the right form.",
      ]
    `);
    expect(told('rules: { load-minimum: { title: null } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:33 AFK-504 \`title\` does not have the right form.",
      ]
    `);
    expect(told('rules: { load-minimum: { what: { en: Something } } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:32 AFK-505 \`rules.load-minimum.what\` has no text in language \`nl\`.",
      ]
    `);
    expect(
      told(
        'parameters: { load.min: { value: 1 } }',
        'nl',
        'scenario: true\ntitle: { nl: T, en: T }\nmotivation: { nl: "  ", en: W }\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:3:19 AFK-504 \`motivation.nl\` heeft niet de juiste vorm.",
      ]
    `);
  });

  it('where a file is missing', () => {
    expect(told('add: { rules: [{ rule: place-told, after: load-minimum }] }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:24 AFK-702 The file \`rules/place-told.yaml\` of this new rule is not beside the proposal.",
      ]
    `);
    const { problems } = compileProposal(
      AGREEMENT,
      { name: 'gone', folder: 'proposals/gone', rules: new Map() },
      OPTIONS,
    );
    expect(problems.map(({ code, location }) => [code, location?.file])).toEqual([
      ['AFK-701', 'proposals/gone/proposal.yaml'],
    ]);
  });

  it('where it changes nothing, or names a question that is not open', () => {
    expect(told('')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:1:1 AFK-703 The proposal names no change at all.",
      ]
    `);
    expect(told('questions: [q-below-minimun]\nparameters: { load.min: { value: 1 } }')).toMatchInlineSnapshot(`
      [
        "proposals/invented/proposal.yaml:4:13 AFK-506 There is no open question \`q-below-minimun\`. Did you mean \`q-below-minimum\`?",
      ]
    `);
  });

  it('where its YAML unfolds without end or nests without end', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nrules: { load-minimum: { openQuestions: *b } }`;
    expect(told(bomb)[0]).toMatch(/AFK-501/);
    expect(told(`rules: ${'['.repeat(5000)}`)[0]).toMatch(/AFK-50/);
  });
});
