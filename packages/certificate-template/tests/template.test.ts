import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ELEMENT_KEYS, isCertificateTemplate } from '../src/index.js';
import { type Agreement, checkTemplate, readTemplate } from '../src/read.js';

const file = (name: string) => ({ name, text: readFileSync(new URL(`../${name}`, import.meta.url), 'utf8') });
const FILES = { certificate: file('certificate.yaml'), elements: file('elements.yaml') };
const FRAMEWORK = { version: 'next', digest: 'sha256-x' };

/** The template of the working tree, with a change in the text of one file. */
function read(change: (files: typeof FILES) => Partial<typeof FILES> = () => ({})) {
  return readTemplate({ ...FILES, ...change(FILES) }, FRAMEWORK);
}
const inElements = (from: string | RegExp, to: string) =>
  read(({ elements }) => {
    const text = elements.text.replace(from, to);
    expect(text).not.toBe(elements.text);
    return { elements: { ...elements, text } };
  });

/** The elements of Annex I, written down a second time: the taxonomy stands beside this package, not below it. */
const ANNEX = ELEMENT_KEYS.slice(0, 16).map((key, index) => ({ number: index + 1, key, mandatory: index < 11 }));
/** An agreement that has every source the template names. */
function agreement(): Agreement {
  const { template } = read();
  const standings = [...template!.elements, ...template!.forbiddenItems, ...template!.forbiddenClaims];
  const clauses = standings.flatMap(({ clause }) => clause.map((each) => each.split('#')));
  return {
    elements: ANNEX,
    sources: clauses.map(([id, anchor]) => ({ id: id!, anchors: { [anchor!]: {} } })),
    questions: standings.flatMap(({ openQuestions }) => openQuestions.map((id) => ({ id }))),
  };
}
const told = (problems: ReturnType<typeof checkTemplate>) =>
  problems.map(({ code, what, location }) => `${code}${location ? `:${location.line}` : ''} ${what.en}`);

describe('the template of the working tree', () => {
  it('is sound, and shows of the certificate what there is', () => {
    const { template, problems } = read();
    expect(problems).toEqual([]);
    expect(isCertificateTemplate(template)).toBe(true);
    expect(checkTemplate(template!, agreement())).toEqual([]);
    const keys = template!.elements.map(({ key }) => key);
    expect(ELEMENT_KEYS.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('says of every element where it comes from, how it binds and how sure we are', () => {
    for (const { clause, modality, certainty, id, key } of read().template!.elements) {
      expect(id).toBe(`certificate-${key}`);
      expect([clause.length > 0, modality, certainty]).not.toContain(undefined);
    }
  });
});

describe('a template that is written down wrongly', () => {
  it('is refused at the place of the fault', () => {
    expect(told(inElements('presence: mandatory', 'presence: sometimes').problems)[0]).toMatch(
      /^AFK-821:7 `0.presence`/,
    );
    expect(
      told(read(({ certificate }) => ({ certificate: { ...certificate, text: 'title: [' } })).problems)[0],
    ).toMatch(/^AFK-820:1/);
  });

  it('does not say different things in two languages, nor what the layout cannot fill in', () => {
    const { template } = inElements('en: "born on {date}"', 'en: "born on {day}"');
    expect(told(checkTemplate(template!, agreement()))).toEqual([
      'AFK-823 `learner.birthDate` has {date}, {day}; possible are: {date}.',
    ]);
  });

  it('has each element once, the mandatory ones of Annex I mandatory', () => {
    const { template } = inElements('presence: mandatory', 'presence: optional');
    expect(told(checkTemplate(template!, agreement()))).toEqual([
      'AFK-822 Element `learner`: it is mandatory in Annex I.',
    ]);
    const sound = read().template!;
    const twice = { ...sound, elements: [...sound.elements, sound.elements[1]!] };
    expect(told(checkTemplate(twice, agreement()))).toEqual(['AFK-822 Element `title`: it is described 2 times.']);
    const groups = sound.groups.filter(({ key }) => key !== 'units');
    expect(told(checkTemplate({ ...sound, groups }, agreement()))).toEqual([
      'AFK-822 Element `units`: it stands in 0 groups.',
    ]);
  });

  it('names only sources and questions that the version has', () => {
    const problems = checkTemplate(read().template!, { ...agreement(), questions: [{ id: 'q-certificate' }] });
    expect(new Set(told(problems))).toContain(
      'AFK-824 Element `recognition` refers to `q-recognition`, which this version does not have.',
    );
  });
});
