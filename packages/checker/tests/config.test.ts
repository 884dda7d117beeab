import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configDefaults, readConfig } from '../src/config.js';

const DIGEST = `sha256-${'A'.repeat(43)}=`;

/** A configuration file as an institution writes it. */
const WHOLE = `
institution: odisee
framework: { version: 0.1.0, digest: ${DIGEST} }
editions: { "2026-27": { version: 0.2.0, digest: ${DIGEST} } }
catalogues:
  - "offerings/**/*.yaml"
  - file: aanbod.xlsx
    mapping:
      records: { sheet: Aanbod }
      fields: { id: Code, title.nl: Titel, credits: Studiepunten, label: { value: microcredential } }
      values: { label: { "micro-credential": microcredential } }
      components: { groupBy: Code, fields: { code: OLOD, credits: SP } }
exceptions:
  - { offering: a, rule: load-maximum, reason: { nl: Ruime stage }, decidedBy: Onderwijsraad, decidedOn: "2025-05-12" }
suppressions:
  - { offering: a, rule: load-minimum, reason: Fout in de bron, issue: "https://example.org/1" }
baseline: afsprakenkader.baseline.json
defaults: { support: { nl: Een vaste begeleider } }
failOn: undetermined
language: nl
`;

const faults = (text: string) =>
  readConfig(parse(text)).problems.map(
    ({ code, what, todo, location }) => `${code} ${location?.pointer} ${what.en} ${todo.en}`,
  );

describe('a configuration', () => {
  it('is read whole', () => {
    const { config, problems } = readConfig(parse(WHOLE));
    expect(problems).toEqual([]);
    expect(config).toEqual(parse(WHOLE));
    expect(configDefaults(config!)).toEqual({ institution: 'odisee', support: { nl: 'Een vaste begeleider' } });
  });

  it('may be empty', () => {
    expect(readConfig(parse(''))).toEqual({ config: {}, problems: [] });
  });

  it('refuses unknown keys, with what was probably meant', () => {
    expect(faults('instelling: odisee')).toEqual([
      expect.stringContaining('AFK-401 /instelling The configuration has no key "instelling" at /.'),
    ]);
    expect(faults('sluitop: a\nfailon: unmet')[1]).toContain('Did you mean "failOn"?');
    expect(faults('exceptions: [{ offering: a, rule: b, reviewedOn: "2026-01-01" }]')).toEqual([
      'AFK-401 /exceptions/0/reviewedOn The configuration has no key "reviewedOn" at /exceptions/0. Did you mean "reviewOn"?',
    ]);
    expect(faults('catalogues: [{ file: a.csv, maping: {} }]')[0]).toContain('Did you mean "mapping"?');
  });

  it('shows the keys where one value stands in their place', () => {
    expect(faults('framework: 0.2.0\nexceptions: [{ offering: a, rule: b, reason: Internship }]')).toEqual([
      expect.stringContaining(
        'AFK-402 /framework The value at /framework cannot be used: write { version: …, digest: … } here.',
      ),
      expect.stringContaining('/exceptions/0/reason cannot be used: write { nl: …, en: … } here.'),
    ]);
  });

  it('says which command writes the digest that is not there', () => {
    expect(faults('framework: { version: 0.2.0 }')).toEqual([
      expect.stringContaining('let `afsprakenkader pin` write it'),
    ]);
  });

  it('tells every value that does not fit, with its place', () => {
    const text = `
framework: { version: ^0.1.0, digest: sha256-short }
editions: { "2026": { version: 0.1.0, digest: ${DIGEST} } }
exceptions: [{ offering: a, rule: b, decidedOn: "2025-02-30" }, { rule: c }]
failOn: never
`;
    expect(faults(text)).toMatchInlineSnapshot(`
      [
        "AFK-402 /framework/version The value at /framework/version cannot be used: pin one exact version, not a range of versions. Correct this value in afsprakenkader.yaml.",
        "AFK-402 /framework/digest The value at /framework/digest cannot be used: a digest is sha256- and 44 characters; let \`afsprakenkader pin\` write it. Correct this value in afsprakenkader.yaml.",
        "AFK-402 /editions/2026 The value at /editions/2026 cannot be used: write an academic year as 2026-27. Correct this value in afsprakenkader.yaml.",
        "AFK-402 /exceptions/0/decidedOn The value at /exceptions/0/decidedOn cannot be used: this date does not exist (write year-month-day). Correct this value in afsprakenkader.yaml.",
        "AFK-402 /exceptions/1/offering The value at /exceptions/1/offering cannot be used: it is missing. Correct this value in afsprakenkader.yaml.",
        "AFK-402 /failOn The value at /failOn cannot be used: choose from unmet, undetermined, attention. Correct this value in afsprakenkader.yaml.",
      ]
    `);
  });

  it('says where in the file, when told how', () => {
    const { problems } = readConfig({ failOn: 'x' }, (pointer) => ({
      file: 'afsprakenkader.yaml',
      line: 3,
      column: 9,
      pointer,
    }));
    expect(problems[0]?.location).toEqual({ file: 'afsprakenkader.yaml', line: 3, column: 9, pointer: '/failOn' });
  });

  it('is not fooled by the keys of the language itself', () => {
    const hostile = JSON.parse('{"__proto__": {"institution": "odisee"}, "constructor": 1}');
    expect(readConfig(hostile).config).toBeUndefined();
    expect(readConfig(hostile).problems.map(({ code }) => code)).toEqual(['AFK-401', 'AFK-401']);
    expect(readConfig([]).problems.map(({ code }) => code)).toEqual(['AFK-402']);
  });
});
