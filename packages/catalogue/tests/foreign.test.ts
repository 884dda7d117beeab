import { describe, expect, it } from 'vitest';
import { openText, places, read, refusal } from './helpers.js';

const lts = (nl: string, en?: string) => [
  { language: 'nl-BE', value: nl },
  ...(en ? [{ language: 'en-GB', value: en }] : []),
];

const program5 = {
  programId: '123e4567-e89b-12d3-a456-426614174000',
  primaryCode: { codeType: 'programCode', code: 'MC1' },
  programType: 'program',
  name: lts('Zorg', 'Care'),
  abbreviation: 'Z',
  teachingLanguage: 'nld',
  studyLoad: { studyLoadUnit: 'ects', value: 6 },
  modeOfDelivery: ['on campus', 'situated'],
  levelOfQualification: '6',
  fieldsOfStudy: '0913',
  learningOutcomes: [lts('Kan zorgen', 'Can care'), lts('Kan meten')],
  assessment: lts('Schriftelijk examen'),
};
const programme6 = {
  programmeId: '123e4567-e89b-12d3-a456-426614174001',
  primaryCode: { codeType: 'programme_code', code: 'MC2' },
  programmeType: 'x-microcredential',
  name: lts('Data'),
  teachingLanguages: ['nl-BE', 'en-GB', 'xxx'],
  studyLoad: [
    { studyLoadUnit: 'sbu', value: 84 },
    { studyLoadUnit: 'sp', value: 3 },
  ],
  modesOfDelivery: ['blended', 'online'],
  levelOfQualification: 'nlqf_4plus',
  learningOutcomes: [{ learningOutcomeId: 'x', primaryCode: { code: 'LO1' }, name: lts('Kan rekenen') }],
  courses: [
    {
      courseId: 'c1',
      primaryCode: { code: 'C1' },
      name: lts('Statistiek'),
      studyLoad: [{ studyLoadUnit: 'ects', value: 3 }],
    },
  ],
};

describe('programmes of the Open Education API', () => {
  const page = JSON.stringify({ pageSize: 10, pageNumber: 1, items: [program5, programme6] });

  it('become offerings; what cannot be said exactly stays unknown and is noted', async () => {
    const catalogue = await openText('programmes.json', page);
    const values: unknown[] = [];
    for await (const batch of catalogue.read()) for (const { value } of batch) values.push(value);
    expect(values).toMatchInlineSnapshot(`
      [
        {
          "creditUnit": "ECTS",
          "credits": 6,
          "delivery": [
            "in-person",
          ],
          "field": {
            "iscedF": "0913",
          },
          "id": "MC1",
          "languages": [
            "nl",
          ],
          "learningOutcomes": [
            {
              "en": "Can care",
              "nl": "Kan zorgen",
            },
            {
              "nl": "Kan meten",
            },
          ],
          "level": 6,
          "title": {
            "en": "Care",
            "nl": "Zorg",
          },
        },
        {
          "components": [
            {
              "code": "C1",
              "credits": 3,
              "title": {
                "nl": "Statistiek",
              },
            },
          ],
          "creditUnit": "ECTS",
          "credits": 3,
          "delivery": [
            "hybrid",
            "distance",
          ],
          "id": "MC2",
          "label": "microcredential",
          "languages": [
            "nl",
            "en",
          ],
          "learningOutcomes": [
            {
              "nl": "Kan rekenen",
            },
          ],
          "title": {
            "nl": "Data",
          },
        },
      ]
    `);
    expect(catalogue.notes.map((note) => note.what.en)).toMatchInlineSnapshot(`
      [
        "The format has no field for these fields of the file; they have not been read: abbreviation, assessment.",
        "The format has no exact counterpart for these values; they have been read as not stated: levelOfQualification: nlqf_4plus, modeOfDelivery: situated, teachingLanguages: xxx.",
      ]
    `);
    expect([catalogue.format, catalogue.problems]).toEqual(['oeapi', []]);
  });

  it('keep the places of their values', async () => {
    expect(
      await places('programmes.json', page, [
        '/credits',
        '/title/nl',
        '/learningOutcomes/0/nl',
        '/components/0/credits',
        '/type',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "0/credits programmes.json:1:339-1:340 /items/0/studyLoad/value",
        "0/title/nl programmes.json:1:206-1:212 /items/0/name/0/value",
        "0/learningOutcomes/0/nl programmes.json:1:454-1:537 /items/0/learningOutcomes/0",
        "0/components/0/credits programmes.json:1:40-1:648 /items/0",
        "0/type programmes.json:1:40-1:648 /items/0",
        "1/credits programmes.json:1:963-1:964 /items/1/studyLoad/1/value",
        "1/title/nl programmes.json:1:832-1:838 /items/1/name/0/value",
        "1/learningOutcomes/0/nl programmes.json:1:1062-1:1168 /items/1/learningOutcomes/0",
        "1/components/0/credits programmes.json:1:1181-1:1326 /items/1/courses/0",
        "1/type programmes.json:1:649-1:1328 /items/1",
      ]
    `);
  });

  it('are known alone, in a list, and line by line; hours stay hours', async () => {
    const hours = { ...program5, studyLoad: { studyLoadUnit: 'hour', value: 20 } };
    for (const [name, text] of [
      ['a.json', JSON.stringify(hours)],
      ['a.json', JSON.stringify([hours])],
      ['a.ndjson', `${JSON.stringify(hours)}\n`],
    ] as const) {
      const { format, values } = await read(name, text);
      expect(format).toBe('oeapi');
      expect(values).toMatchObject([{ id: 'MC1', credits: 20, creditUnit: 'hours' }]);
    }
  });
});

describe('the European Learning Model', () => {
  const concept = (id: string) => ({ id: `http://data.europa.eu/snb/${id}`, type: 'Concept' });
  const specification = {
    id: 'urn:epass:qualification:1',
    type: 'Qualification',
    title: { nl: 'Microcredential maken', en: ['Micro-credential creation'] },
    creditPoint: { type: 'CreditPoint', framework: concept('education-credit/6fcec5c5af'), point: '2,5' },
    eqfLevel: concept('eqf/6'),
    nqfLevel: [concept('qdr/c_65235ec5'), concept('qdr/c_c392e7a2')],
    mode: concept('learning-assessment/e92d221e4d'),
    language: { id: 'http://publications.europa.eu/resource/authority/language/NLD' },
    thematicArea: [concept('isced-f/0688')],
    learningOutcome: [{ type: 'LearningOutcome', title: { en: 'Can create' } }, { type: 'LearningOutcome' }],
    provenBy: { type: 'LearningAssessmentSpecification', dcType: concept('assessment/6e6cb2cc78') },
    volumeOfLearning: 'PT60H',
  };
  const opportunity = {
    id: 'urn:lo:1',
    '@type': 'elm:LearningOpportunity',
    identifier: { type: 'Identifier', notation: 'MC-9' },
    'dcterms:title': { '@language': 'nl', '@value': 'Kans' },
    temporal: { startDate: '2025-09-22T00:00:00+02:00' },
    learningAchievementSpecification: specification,
    hasPart: [{ type: 'LearningOpportunity', identifier: { notation: 'D1' }, title: { nl: 'Deel' } }],
  };

  it('tells of an opportunity by its own facts and those of what can be achieved', async () => {
    const graph = JSON.stringify(
      {
        '@context': 'http://data.europa.eu/snb/model/context/edc-ap',
        '@graph': [{ id: 'urn:org', type: 'Organisation' }, opportunity, specification],
      },
      null,
      1,
    );
    expect(await read('kansen.jsonld', graph)).toMatchInlineSnapshot(`
      {
        "format": "elm",
        "header": {},
        "notes": [
          "AFK-372 kansen.jsonld",
        ],
        "problems": [],
        "values": [
          {
            "assessment": {
              "methods": [
                "written-exam",
              ],
            },
            "components": [
              {
                "code": "D1",
                "title": {
                  "nl": "Deel",
                },
              },
            ],
            "creditUnit": "ECTS",
            "credits": 2.5,
            "delivery": [
              "hybrid",
            ],
            "field": {
              "iscedF": "0688",
            },
            "id": "MC-9",
            "languages": [
              "nl",
            ],
            "learningOutcomes": [
              {
                "en": "Can create",
              },
            ],
            "level": 6,
            "start": "2025-09-22",
            "title": {
              "nl": "Kans",
            },
          },
        ],
      }
    `);
    expect(
      await places('kansen.jsonld', graph, ['/credits', '/title/nl', '/components/0/title', '/level']),
    ).toMatchInlineSnapshot(`
      [
        "0/credits kansen.jsonld:37:15-37:20 /@graph/1/learningAchievementSpecification/creditPoint/point",
        "0/title/nl kansen.jsonld:15:21-18:5 /@graph/1/dcterms:title",
        "0/components/0/title kansen.jsonld:87:5-95:6 /@graph/1/hasPart/0",
        "0/level kansen.jsonld:44:6-47:7 /@graph/1/learningAchievementSpecification/nqfLevel/0",
      ]
    `);
  });

  it('tells of specifications where there are no opportunities, and leaves other credit systems out', async () => {
    const other = { ...specification, creditPoint: { framework: concept('education-credit/60b314e826'), point: 3 } };
    const { format, values, notes } = await read('a.jsonld', JSON.stringify(other));
    expect([format, notes]).toEqual(['elm', ['AFK-371 a.jsonld', 'AFK-372 a.jsonld']]);
    expect(values).toMatchObject([{ id: 'urn:epass:qualification:1', level: 6 }]);
    expect(values[0]).not.toHaveProperty('credits');
  });

  it('is not seen in a document of something else', async () => {
    expect(await refusal(openText('a.jsonld', JSON.stringify({ '@graph': [{ type: 'Organisation' }] })))).toBe(
      'AFK-310 a.jsonld',
    );
  });
});
