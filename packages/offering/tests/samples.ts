/** An invented offering that tells everything the format can hold. */
export function complete(): Record<string, unknown> {
  return {
    id: 'voorbeeld-mc-sterilisatie',
    institution: 'odisee',
    academicYear: '2025-26',
    label: 'microcredential',
    title: { nl: 'Sterilisatie', en: 'Sterilisation' },
    type: 1,
    category: 'existing',
    structure: 'fixed',
    credits: 12,
    creditUnit: 'ECTS',
    level: 6,
    levelChoice: { level: 6, decidedBy: 'Onderwijsraad', decidedOn: '2025-05-12', reason: { nl: 'Gelijke aandelen.' } },
    components: [
      {
        code: 'OD1234',
        title: { nl: 'Microbiologie' },
        kind: 'existing-unit',
        credits: 6,
        origin: { programme: 'Bachelor in de verpleegkunde', kind: 'bachelor' },
      },
      {
        code: 'OD1235',
        title: { nl: 'Hygiëne' },
        kind: 'existing-unit',
        credits: 6,
        origin: {
          anyOf: [
            { programme: 'Verpleegkunde', kind: 'bachelor' },
            { programme: 'Vroedkunde', kind: 'bachelor' },
          ],
        },
      },
    ],
    learningOutcomes: [
      { nl: 'Kiest een sterilisatiemethode.', en: 'Chooses a method.' },
      { nl: 'Beoordeelt risico’s.' },
    ],
    needs: { nl: 'Ziekenhuizen vragen technisch medewerkers sterilisatie.' },
    assessment: { methods: ['written-exam', 'practical-assessment'] },
    advance: { learningOutcomes: true, assessmentMethod: true },
    delivery: ['in-person', 'hybrid'],
    targetGroup: { nl: 'Medewerkers van ziekenhuizen' },
    languages: ['nl'],
    place: { nl: 'Brussel' },
    support: { nl: 'Wekelijks spreekuur' },
    admission: {
      restrictions: [{ what: { nl: 'Een diploma hoger onderwijs' }, reason: { nl: 'Bouwt voort op fysiologie.' } }],
    },
    field: { iscedF: '0913', authorised: true },
    status: 'running',
    start: '2025-09-22',
    stop: '2026-01-30',
    completionPlan: 'none',
    awardingEntity: 'Odisee vzw',
    enrolmentForm: 'creditcontract',
    qualityAssurance: { kind: 'institutional-review', agency: 'NVAO', year: 2023 },
    variants: [
      { id: 'avond', title: { nl: 'Avondtraject' }, place: { nl: 'Gent' }, delivery: ['distance'], languages: ['en'] },
    ],
    exceptions: [
      {
        rule: 'load-maximum',
        reason: { nl: 'Wettelijk vereiste stage.' },
        decidedBy: 'Onderwijsraad',
        decidedOn: '2025-05-12',
        reviewOn: '2027-05-12',
      },
    ],
    'x-dossier': { nummer: 12 },
  };
}
