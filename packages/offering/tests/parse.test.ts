import { expect, test } from 'vitest';
import { issueProblem, parseDefaults, parseHeader, parseOffering } from '../src/parse.js';

/** An offering as read, and its issues as a person reads them: place, code, and the English sentences. */
function read(raw: unknown) {
  const { offering, issues } = parseOffering(raw);
  const told = issues.map((issue) => {
    const { what, todo } = issueProblem(issue);
    return `${issue.severity} ${issue.code} ${issue.pointer}: ${what.en} ${todo.en}`;
  });
  return { offering, told };
}

test('other spellings are read as meant, each with a note', () => {
  expect(
    read({
      id: 2024001,
      label: 'Micro Credential',
      type: '3a',
      delivery: 'on campus',
      languages: ['NL', 'Engels'],
      academicYear: '2025/2026',
      needs: 'geen',
      advance: { learningOutcomes: 'ja' },
      place: { nl: ' ' },
      support: { nl: null, en: null },
      stop: '',
    }),
  ).toMatchInlineSnapshot(`
    {
      "offering": {
        "academicYear": "2025-26",
        "advance": {
          "learningOutcomes": true,
        },
        "delivery": [
          "in-person",
        ],
        "id": "2024001",
        "label": "microcredential",
        "languages": [
          "nl",
          "en",
        ],
        "needs": "none",
        "type": 3,
      },
      "told": [
        "note AFK-222 /id: The number 2024001 at \`id\` (id of the offering) was read as text. Put it between quotes: that keeps zeros at the front.",
        "note AFK-216 /label: \`Micro Credential\` at \`label\` (label) was read as \`microcredential\`. You do not need to do anything; \`microcredential\` is the standard spelling.",
        "note AFK-216 /type: \`3a\` at \`type\` (type) was read as \`3\`. You do not need to do anything; \`3\` is the standard spelling.",
        "note AFK-223 /delivery: \`delivery\` (mode of delivery) is a list; the one value was read as a list of one. You do not need to do anything; \`[on campus]\` is the standard spelling.",
        "note AFK-216 /delivery: \`on campus\` at \`delivery\` (mode of delivery) was read as \`in-person\`. You do not need to do anything; \`in-person\` is the standard spelling.",
        "note AFK-216 /languages/0: \`NL\` at \`languages\` (language of instruction) was read as \`nl\`. You do not need to do anything; \`nl\` is the standard spelling.",
        "note AFK-216 /languages/1: \`Engels\` at \`languages\` (language of instruction) was read as \`en\`. You do not need to do anything; \`en\` is the standard spelling.",
        "note AFK-216 /academicYear: \`2025/2026\` at \`academicYear\` (academic year) was read as \`2025-26\`. You do not need to do anything; \`2025-26\` is the standard spelling.",
        "note AFK-216 /needs: \`geen\` at \`needs\` (needs that the offering meets) was read as \`none\`. You do not need to do anything; \`none\` is the standard spelling.",
        "note AFK-216 /advance/learningOutcomes: \`ja\` at \`learningOutcomes\` (learning outcomes known beforehand) was read as \`true\`. You do not need to do anything; \`true\` is the standard spelling.",
        "note AFK-215 /place/nl: \`place.nl\` (place) is blank; read as not stated. Fill the field in or leave it out.",
        "note AFK-211 /support: \`support\` (learner support) has no text in Dutch or in English; read as not stated. Write \`nl: …\` or \`en: …\`, or leave the field out.",
        "note AFK-215 /stop: \`stop\` (end date) is blank; read as not stated. Fill the field in or leave it out.",
      ],
    }
  `);
});

test('what cannot be used is named and left out, and the rest is kept', () => {
  expect(
    read({
      id: 'a',
      titel: { nl: 'Sterilisatie' },
      credits: '12',
      level: [6, 9],
      components: [{ code: 'OD1', credits: '6,5', origin: { kind: 'bachelr' } }, 'OD2', { code: 'OD3', credits: 3 }],
      learningOutcomes: [{ nl: 'Kiest een methode.' }, 'Beoordeelt.', { fr: 'x' }],
      delivery: ['hybrid', 'remote-ish'],
      support: 'Wekelijks spreekuur',
      field: { iscedF: 913 },
      start: '2025-02-30',
      exceptions: [{ rule: 'load-maximum' }, { rule: 'load-maximum', reason: { nl: 'Stage.' } }],
    }),
  ).toMatchInlineSnapshot(`
    {
      "offering": {
        "components": [
          {
            "code": "OD1",
          },
          {},
          {
            "code": "OD3",
            "credits": 3,
          },
        ],
        "delivery": [
          "hybrid",
        ],
        "exceptions": [
          {
            "reason": {
              "nl": "Stage.",
            },
            "rule": "load-maximum",
          },
        ],
        "id": "a",
        "learningOutcomes": [
          {
            "nl": "Kiest een methode.",
          },
        ],
      },
      "told": [
        "problem AFK-203 /titel: \`titel\` is not a field of an offering; its content was not read. Did you mean \`title\`? A field of your own starts with \`x-\`.",
        "problem AFK-205 /credits: \`credits\` (study load in credits) is the text "12", not a number. Write the number without quotes: 12.",
        "problem AFK-204 /level/1: \`9\` is not a value for \`level\` (VKS level). Pick a value from the list. Possible values: 5, 6, 7, 8. A mapping can translate your word, under \`values\`.",
        "problem AFK-205 /components/0/credits: \`credits\` (credits of the unit) is the text "6,5", not a number. Write the number without quotes: 6.5.",
        "problem AFK-204 /components/0/origin/kind: \`bachelr\` is not a value for \`kind\` (kind of origin programme). Did you mean \`bachelor\`? Possible values: graduaat, bachelor, bachelor-na-bachelor, master, master-na-master, postgraduaat, doctoraat, other. A mapping can translate your word, under \`values\`.",
        "problem AFK-206 /components/1: \`components\` (components) should be a set of fields; it is a text. Write a set of fields, or leave the field out if you do not know.",
        "problem AFK-224 /learningOutcomes/1: \`learningOutcomes\` (learning outcomes) does not say in which language its text is; it was not read. Write \`{ nl: "Beoordeelt." }\`, or \`en\` if the text is English.",
        "problem AFK-203 /learningOutcomes/2/fr: \`fr\` is not a field of learning outcomes; its content was not read. Possible fields: nl, en. A field of your own starts with \`x-\`.",
        "problem AFK-204 /delivery/1: \`remote-ish\` is not a value for \`delivery\` (mode of delivery). Pick a value from the list. Possible values: in-person, hybrid, distance. A mapping can translate your word, under \`values\`.",
        "problem AFK-224 /support: \`support\` (learner support) does not say in which language its text is; it was not read. Write \`{ nl: "Wekelijks spreekuur" }\`, or \`en\` if the text is English.",
        "problem AFK-218 /field/iscedF: \`913\` is not an ISCED-F code. Write two to four digits between quotes, such as "0913".",
        "problem AFK-209 /start: \`2025-02-30\` at \`start\` (start date) is not a date that exists. Write year-month-day, such as 2025-09-22.",
        "problem AFK-212 /exceptions/0: This exception lacks the rule or the reason; it therefore has no effect. Fill in \`rule\` and \`reason\`.",
      ],
    }
  `);
});

test.each([
  ['credits', Number.NaN],
  ['credits', -3],
  ['credits', 0],
  ['credits', 0.1234567],
  ['credits', '6'],
  ['start', '2025-02-30'],
  ['start', '22/09/2025'],
  ['academicYear', '2025-27'],
  ['level', 4],
  ['level', []],
  ['type', 5],
  ['delivery', 'bogus'],
  ['exceptions', [{ rule: 'load-maximum' }]],
])('%s %s is a problem and not told', (key, value) => {
  const { offering, issues } = parseOffering({ id: 'a', [key]: value });
  expect(offering).toEqual({ id: 'a' });
  expect(issues.map(({ severity }) => severity)).toContain('problem');
});

test('a faulty item never leaves an empty list, an empty object or a certain choice behind', () => {
  const raw = {
    id: 'a',
    delivery: ['bogus'],
    learningOutcomes: [5],
    level: [6, 'x'],
    advance: { learningOutcomes: 'perhaps' },
    assessment: { methods: ['bogus'] },
    components: [{ origin: { anyOf: [{ kind: 'bachelor' }, 'master'] } }],
  };
  expect(parseOffering(raw).offering).toEqual({
    id: 'a',
    components: [{ origin: { anyOf: [{ kind: 'bachelor' }, {}] } }],
  });
});

test('type and category that contradict each other are both not used', () => {
  const { offering, issues } = parseOffering({ id: 'a', type: 1, category: 'new', credits: 3 });
  expect(offering).toEqual({ id: 'a', credits: 3 });
  expect(issues).toMatchObject([{ code: 'AFK-213', severity: 'problem', pointer: '' }]);
});

test('pointers are those of the value as given, also after parts were left out', () => {
  const raw = { id: 'a', learningOutcomes: [1, { nl: 'x' }, { nl: 2, en: {} }, { fr: 'y' }] };
  const { issues } = parseOffering(raw);
  expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['AFK-222', '/learningOutcomes/2/nl'],
    ['AFK-206', '/learningOutcomes/0'],
    ['AFK-206', '/learningOutcomes/2/en'],
    ['AFK-203', '/learningOutcomes/3/fr'],
  ]);
});

test('an offering without id is read when a stand-in is given, and the missing id stays a problem', () => {
  expect(parseOffering({ credits: 3 }).offering).toBeUndefined();
  for (const id of [undefined, null, '', {}, Number.NaN]) {
    const { offering, issues } = parseOffering({ id, credits: 3 }, { fallbackId: 'rij 7' });
    expect(offering).toEqual({ id: 'rij 7', credits: 3 });
    expect(issues).toMatchObject([{ code: 'AFK-202', severity: 'problem' }]);
  }
});

test('keys that would reach a prototype are unknown keys', () => {
  const raw: unknown = JSON.parse(
    '{"id":"a","__proto__":{"credits":3},"constructor":{"prototype":{"x":1}},"toString":1,"title":{"__proto__":{"nl":"x"},"en":"t"}}',
  );
  const { offering, issues } = parseOffering(raw);
  expect(offering).toEqual({ id: 'a', title: { en: 't' } });
  expect(Object.getPrototypeOf(offering)).toBe(Object.prototype);
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
    'AFK-203 /__proto__',
    'AFK-203 /constructor',
    'AFK-203 /title/__proto__',
    'AFK-203 /toString',
  ]);
  expect(({} as Record<string, unknown>).credits).toBeUndefined();
});

test('depth and length of the input do not matter', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 20_000; level++) deep = { nl: [deep] };
  const { offering, issues } = parseOffering({ id: 'a', title: deep, components: [deep], 'x-own': deep, foo: deep });
  expect(Object.keys(offering ?? {})).toEqual(['id', 'components', 'x-own']);
  expect(issues.length).toBeGreaterThan(2);

  const noise = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key${index}`, index]));
  const noisy = parseOffering({ ...noise, id: 'a', delivery: Array.from({ length: 300_000 }, () => 'x') });
  expect(noisy.offering).toEqual({ id: 'a' });
  expect(noisy.issues.at(-1)).toMatchObject({ code: 'AFK-226', slots: { more: 20_001 - 100 } });
});

test('the institution keeps its own keys, whatever they hold', () => {
  const own = { 'x-dossier': { a: [Number.NaN, { b: null }] }, id: 'a', components: [{ code: 'c', 'x-zaal': 3 }] };
  expect(parseOffering(own)).toEqual({ offering: own, issues: [] });
});

test('the head of a catalogue: unknown versions and versions not told', () => {
  const whole = {
    format: 1,
    institution: 'odisee',
    academicYear: '2025-26',
    defaults: { support: 'none' },
    offerings: ['passed over'],
  };
  const { offerings: _, ...header } = whole;
  expect(parseHeader(whole)).toEqual({ header, issues: [] });
  expect(parseHeader({}).issues).toMatchObject([{ code: 'AFK-221', severity: 'note' }]);
  expect(parseHeader({ format: '2', institution: 'odisee' })).toMatchObject({
    header: { format: 1, institution: 'odisee' },
    issues: [{ code: 'AFK-220', severity: 'problem', pointer: '/format' }],
  });
  expect(parseHeader({ format: 1, defualts: {} }).issues).toMatchObject([
    { code: 'AFK-203', pointer: '/defualts', slots: { hint: { en: 'Did you mean `defaults`?' } } },
  ]);
  expect(parseHeader([]).issues).toMatchObject([{ code: 'AFK-201' }]);
});

test('defaults are read as an offering is, and hold no identity', () => {
  expect(parseDefaults({ id: 'a', credits: '3', label: 'micro-degree' })).toMatchObject({
    defaults: { label: 'microdegree' },
    issues: [{ code: 'AFK-216' }, { code: 'AFK-203', pointer: '/id' }, { code: 'AFK-205', pointer: '/credits' }],
  });
});
