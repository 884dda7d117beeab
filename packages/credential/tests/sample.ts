import type { Certificate } from '../src/model.js';

const ID = '5f0a8a1c-2b1e-4a34-9d0a-6a4f0e2b7c11';

/** A complete certificate of an invented institution, with every optional element. */
export function sampleCertificate(): Certificate {
  return {
    format: 1,
    id: ID,
    number: 'HV-2026-000123',
    verification: `https://bewijs.hogeschoolvoorbeeld.be/${ID}`,
    framework: { version: '0.2.0', digest: 'sha256-n7kmUSiI7zb9e2zWgYh5eErGs3s0ZFD/PgrQXWLDCZo=' },
    languages: ['nl', 'en'],
    issuedOn: '2026-11-20',
    awardedOn: '2026-11-19',
    issuer: {
      name: { nl: 'Hogeschool Voorbeeld', en: 'Example University of Applied Sciences' },
      awardingBody: 'Hogeschool Voorbeeld vzw',
      country: 'BE',
      region: 'BEL_CGG_VLA',
      city: 'Brussel',
      homepage: 'https://www.hogeschoolvoorbeeld.be',
      identifiers: { did: 'did:web:hogeschoolvoorbeeld.be', eidas: 'VATBE-0123456789' },
    },
    learner: {
      fullName: 'Şükran Đặng-Łukasiewicz',
      givenName: 'Şükran',
      familyName: 'Đặng-Łukasiewicz',
      birthDate: '1994-02-28',
      id: '0d9c9c9e-94b8-4bb0-9b1c-0c9b5e1b8a10',
    },
    achievement: {
      offering: 'hv-mc-data-ethiek',
      academicYear: '2026-27',
      title: { nl: 'Data-ethiek in de zorg', en: 'Data ethics in healthcare' },
      type: 1,
      learningOutcomes: [
        {
          nl: 'De lerende analyseert een ethisch vraagstuk over zorgdata.',
          en: 'The learner analyses an ethical question on healthcare data.',
        },
        {
          nl: 'De lerende ontwerpt een afwegingskader voor een zorgteam.',
          en: 'The learner designs a decision framework for a care team.',
        },
      ],
      workload: { credits: 6, hours: 165 },
      level: { vks: 7, basis: 'derived' },
      assessment: ['written-exam', 'portfolio'],
      participation: ['hybrid'],
      qualityAssurance: { kind: 'institutional-review', agency: 'NVAO', year: 2023 },
      languages: ['nl'],
      iscedF: '0914',
      prerequisites: [{ nl: 'Een bachelordiploma', en: "A bachelor's degree" }],
      supervision: 'supervised-verified',
      stackability: { kind: 'stackable' },
      furtherInformation: { address: 'https://www.hogeschoolvoorbeeld.be/microcredentials/data-ethiek' },
      units: [
        { code: 'OD1234', title: { nl: 'Ethiek van data', en: 'Ethics of data' }, credits: 3 },
        { code: 'OD1235', title: { nl: 'Zorgdata in de praktijk', en: 'Healthcare data in practice' }, credits: 3 },
      ],
      exceptions: [
        {
          rule: 'load-maximum',
          reason: { nl: 'Stage van zes weken', en: 'Internship of six weeks' },
          decidedBy: 'Onderwijsraad',
          decidedOn: '2025-05-12',
        },
      ],
    },
    result: { grade: '15/20' },
    status: [{ purpose: 'revocation', list: 'https://bewijs.hogeschoolvoorbeeld.be/status/2026', index: 94567 }],
  };
}
