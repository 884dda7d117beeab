import { expect, it } from 'vitest';
import { bachelor, catalogueOf } from './support/complete.js';
import { run } from './support/run.js';

it('tells of each offering what the agreement says, where, why and what to do', async () => {
  const text = catalogueOf({
    klein: `type: 1\ncredits: 6\nlevel: 6\ncomponents: [${bachelor('OD1', 6)}]`,
    groot: `type: 1\ncredits: 24\nlevel: 7\ncomponents: [${bachelor('OD2', 24)}]`,
  });
  const { result, offerings } = await run({ 'aanbod.yaml': text });
  expect(result.problems).toEqual([]);
  expect(result.summary.verdicts).toEqual({ conform: 1, 'not-conform': 1 });
  expect(result.summary.open).toMatchObject({ 'outside-normal-range': 1, 'not-conform': 1 });
  const [small, large] = offerings;
  expect(small?.findings.map(({ rule }) => rule)).toEqual(['training-leave-threshold']);
  expect(large).toMatchObject({ id: 'groot', institution: 'odisee', type: 1, credits: 24, units: ['OD2'] });
  expect(large?.source).toMatchObject({ file: 'aanbod.yaml' });
  expect(large?.findings.filter(({ status }) => status !== 'notice')).toMatchInlineSnapshot(`
    [
      {
        "certainty": "stated",
        "clause": "PoMiSA 2024, section 4.2, Characteristics, bullet 1",
        "fingerprint": "e3103b44bf9b0cb1038fab4d36d24985d88559db148aa10c0b2dd59162bb60b7",
        "location": {
          "column": 14,
          "endColumn": 16,
          "endLine": 30,
          "file": "aanbod.yaml",
          "line": 30,
          "pointer": "/offerings/1/credits",
        },
        "modality": "normal",
        "origin": "agreement",
        "related": [],
        "repair": {
          "set": {
            "credits": 20,
          },
        },
        "rule": "load-maximum",
        "status": "attention",
        "todo": {
          "en": "Bring the offering back to 20 credits, split it, or put the difference to the working group.",
          "nl": "Breng het aanbod terug tot 20 studiepunten, splits het, of leg het verschil voor aan de werkgroep.",
        },
        "what": {
          "en": "This offering has 24 credits; the usual range ends at 20.",
          "nl": "Dit aanbod telt 24 studiepunten; het gewone bereik eindigt bij 20.",
        },
        "why": {
          "en": "The framework says that a microcredential typically has between 3 and 20 credits. The top is linked to the smallest load of a postgraduate certificate and of a master's programme. The first draft tells of no exception.",
          "nl": "Het kader zegt dat een microcredential doorgaans tussen 3 en 20 studiepunten telt. De bovenkant hangt samen met de kleinste omvang van een postgraduaat en van een master. Het eerste ontwerp vermeldt geen uitzondering.",
        },
      },
      {
        "certainty": "stated",
        "clause": "PoMiSA 2024, section 4.2, Characteristics, bullet 4",
        "fingerprint": "fac81c1b2595f86a17f02eabe8331d120a823dcd22afb8be90c87ade1b89cc9c",
        "location": {
          "column": 12,
          "endColumn": 13,
          "endLine": 31,
          "file": "aanbod.yaml",
          "line": 31,
          "pointer": "/offerings/1/level",
        },
        "modality": "obligation",
        "origin": "agreement",
        "related": [
          {
            "column": 18,
            "endColumn": 120,
            "endLine": 32,
            "file": "aanbod.yaml",
            "line": 32,
            "pointer": "/offerings/1/components/0",
          },
          {
            "column": 11,
            "endColumn": 12,
            "endLine": 29,
            "file": "aanbod.yaml",
            "line": 29,
            "pointer": "/offerings/1/type",
          },
        ],
        "repair": {
          "set": {
            "level": 6,
          },
        },
        "rule": "level-type-1-inherits",
        "status": "unmet",
        "todo": {
          "en": "Take over the VKS level of the programme (6), and state for each unit which programme it comes from.",
          "nl": "Neem het VKS-niveau van de opleiding over (6), en vermeld van elk onderdeel uit welke opleiding het komt.",
        },
        "what": {
          "en": "The level of this offering is not that of the programme that its units come from.",
          "nl": "Het niveau van dit aanbod is niet dat van de opleiding waaruit de onderdelen komen.",
        },
        "why": {
          "en": "A microcredential of type 1 has the level of the programme that its units come from.",
          "nl": "Een microcredential van type 1 heeft het niveau van de oorspronkelijke opleiding.",
        },
      },
    ]
  `);
});
