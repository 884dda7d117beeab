import { readFileSync } from 'node:fs';
import { formatLocation } from '@afsprakenkader/diagnostics';
import { describe, expect, it } from 'vitest';
import { RULES_FOLDER } from '../scripts/rules-folder.js';
import { canonicalJson, compileFiles, readFiles } from '../src/compile/index.js';

const RULE = 'rules/load-advised.yaml';
const LAST = 'training-leave-threshold]';

/** The agreement with a rule that is not part of it, so that these tests do not follow its wording. */
const FILES = new Map(readFiles(RULES_FOLDER))
  .set(RULE, readFileSync(new URL('fixtures/load-advised.yaml', import.meta.url), 'utf8'))
  .set('framework.yaml', readFileSync(`${RULES_FOLDER}/framework.yaml`, 'utf8').replace(LAST, `load-advised, ${LAST}`));

/** What compiling says after one replacement in one file, as `place code what todo`. */
function told(name: string, from: string | RegExp, to: string): string[] {
  const text = FILES.get(name)!;
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return toldOf(new Map([...FILES, [name, changed]]));
}

function toldOf(files: ReadonlyMap<string, string>): string[] {
  const { problems, bundle } = compileFiles(files, { version: 'next', taxonomy: {} });
  expect(bundle === undefined).toBe(problems.length > 0);
  return problems.map(({ code, what, location }) => `${location ? formatLocation(location) : ''} ${code} ${what.en}`);
}

describe('compiling the agreement', () => {
  it('has nothing to say of the working tree, and makes the same bundle twice', () => {
    const compile = () => compileFiles(FILES, { version: 'next', taxonomy: {} });
    expect(compile().problems).toEqual([]);
    expect(compile().bundle).toEqual(compile().bundle);
  });

  it('makes a bundle that reads like one from its file, key by key, so that a draft compares with a release', () => {
    const { bundle } = compileFiles(FILES, { version: 'next', taxonomy: {} });
    expect(`${JSON.stringify(bundle, null, 2)}\n`).toBe(canonicalJson(bundle));
  });

  it('takes less than a second', () => {
    const start = performance.now();
    compileFiles(FILES, { version: 'next', taxonomy: {} });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('names an unknown key and the one that was meant', () => {
    expect(told(RULE, 'modality: normal', 'modalitiy: normal')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:1:1 AFK-504 \`modality\` does not have the right form.",
        "rules/load-advised.yaml:3:1 AFK-502 The key \`modalitiy\` does not exist here. Did you mean \`modality\`?",
      ]
    `);
  });

  it('names a key that stands twice', () => {
    expect(told(RULE, 'origin: agreement', 'origin: agreement\norigin: agreement')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:5:1 AFK-503 The same key occurs twice in one object.",
      ]
    `);
  });

  it('names a text that is missing in a language', () => {
    expect(told(RULE, /\n {2}en: This offering has.*/, '')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:11:3 AFK-505 \`what\` has no text in language \`en\`.",
      ]
    `);
  });

  it('names anchors, questions, slots and models that do not exist', () => {
    expect(told(RULE, 'char-1]', 'char-10]')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:6:10 AFK-506 There is no anchor \`pomisa-2024#char-10\`. Did you mean \`pomisa-2024#char-1\`?",
      ]
    `);
    expect(told(RULE, 'openQuestions: [q-below-minimum', 'openQuestions: [q-below-minimun')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:33:17 AFK-506 There is no open question \`q-below-minimun\`. Did you mean \`q-below-minimum\`?",
      ]
    `);
    expect(told(RULE, 'has {credits} credits', 'has {credit} credits')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:12:7 AFK-507 The slot \`credit\` is neither a field of an offering nor a parameter. Did you mean \`credits\`?",
      ]
    `);
    expect(told(RULE, 'extends: type-3', 'extends: type-33')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:36:26 AFK-506 There is no model \`type-33\`. Did you mean \`type-3\`?",
      ]
    `);
  });

  it('points into the expression, whatever the style of its YAML', () => {
    const faulty = 'o.totalCredits >= p.load.minn';
    const place = (style: string) => told(RULE, 'require: o.totalCredits >= p.load.min', `require: ${style}`)[0];
    expect(place(faulty)).toMatchInlineSnapshot(
      `"rules/load-advised.yaml:8:28 AFK-105 There is no parameter \`load.minn\`. Did you mean \`load.min\`?"`,
    );
    expect(place(`"${faulty}"`)).toMatchInlineSnapshot(
      `"rules/load-advised.yaml:8:29 AFK-105 There is no parameter \`load.minn\`. Did you mean \`load.min\`?"`,
    );
    expect(place('|\n  o.totalCredits\n    >= p.load.minn')).toMatchInlineSnapshot(
      `"rules/load-advised.yaml:10:8 AFK-105 There is no parameter \`load.minn\`. Did you mean \`load.min\`?"`,
    );
    expect(place('>-\n  o.totalCredits >=\n  p.load.minn')).toMatchInlineSnapshot(
      `"rules/load-advised.yaml:10:3 AFK-105 There is no parameter \`load.minn\`. Did you mean \`load.min\`?"`,
    );
  });

  it('points into the expression of a definition', () => {
    expect(
      told('definitions.yaml', 'p.category.types', 'p.category.type').map((line) => line.replace(/:\d+/, '')),
    ).toMatchInlineSnapshot(`
      [
        "definitions.yaml:39 AFK-105 There is no parameter \`category.type\`. Did you mean \`category.types\`?",
      ]
    `);
  });

  it('refuses a comparison of unlike units', () => {
    expect(
      told(
        'parameters.yaml',
        'id: load.min\n  value: 3\n  unit: ECTS',
        'id: load.min\n  value: 3\n  unit: level',
      ).filter((line) => line.startsWith(RULE)),
    ).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:8:28 AFK-109 The units differ: a number in ECTS against a number in level.",
      ]
    `);
  });

  it('refuses an example that is no offering', () => {
    expect(told(RULE, 'credits: 2.5,', 'credits: -2.5,')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:39:43 AFK-510 The example offering is wrong at \`credits\`.",
      ]
    `);
    expect(
      told(RULE, 'offering: { extends: type-3, credits: 3,', 'offering: { extends: type-3, credit: 3,'),
    ).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:36:42 AFK-510 The example offering is wrong at \`credit\`.",
      ]
    `);
  });

  it('refuses a rule that stands in no chapter, and a file that has another name', () => {
    expect(
      told('framework.yaml', 'load-advised, ', '').map((line) => line.replace(/:\d+/g, '')),
    ).toMatchInlineSnapshot(`
      [
        "framework.yaml AFK-512 Rule load-advised is in no chapter of framework.yaml.",
      ]
    `);
    const moved = new Map(FILES).set('rules/other.yaml', FILES.get(RULE)!);
    moved.delete(RULE);
    expect(toldOf(moved)).toMatchInlineSnapshot(`
      [
        "rules/other.yaml:1:5 AFK-508 Rule \`load-advised\` is in the file \`rules/other.yaml\`.",
      ]
    `);
  });

  it('refuses parts of a rule that do not go together', () => {
    expect(
      told('rules/usable-for-evk.yaml', 'modality: informative', 'modality: obligation').map((line) =>
        line.replace(/:\d+/g, ''),
      ),
    ).toMatchInlineSnapshot(`
      [
        "rules/usable-for-evk.yaml AFK-512 A rule that judges has \`require\`.",
      ]
    `);
    expect(
      told('rules/load-reaches-master.yaml', /outside:\n.*\n.*\n/, '').map((line) => line.replace(/:\d+/g, '')),
    ).toMatchInlineSnapshot(`
      [
        "rules/load-reaches-master.yaml AFK-512 A rule with a condition says under \`outside\` when it does not apply.",
      ]
    `);
  });

  it('tells of a file that is missing, and reads on past YAML that is broken', () => {
    const without = new Map(FILES);
    without.delete('questions.yaml');
    expect(toldOf(without)).toMatchInlineSnapshot(`
      [
        "questions.yaml AFK-511 The file \`questions.yaml\` is missing.",
      ]
    `);
    expect(told(RULE, 'title: {', 'title: [')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:9:68 AFK-501 The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].",
      ]
    `);
  });

  it('does not resolve YAML anchors, so that no file can explode', () => {
    expect(told(RULE, 'about: [credits]', 'about: &a [credits]\nleaves: *a')).toMatchInlineSnapshot(`
      [
        "rules/load-advised.yaml:1:1 AFK-501 The YAML cannot be read: Alias resolution is disabled.",
      ]
    `);
  });

  it('keeps what `appliesTo` stands for in the expression that people read', () => {
    const rule = compileFiles(FILES, { version: 'next', taxonomy: {} }).bundle?.rules.find(
      ({ id }) => id === 'level-type-1-inherits',
    );
    expect(rule?.source.when).toMatchInlineSnapshot(
      `"o.declaredType in [1] && (o.components.min(c, c.vksLevel) == o.components.max(c, c.vksLevel))"`,
    );
    expect(rule?.types).toEqual([1]);
  });
});
