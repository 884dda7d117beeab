/** Everything about an offering that its type, load and level do not touch, complete and in order. */
const REST = `
    label: microcredential
    title: { nl: Verzonnen aanbod, en: Invented offering }
    learningOutcomes: [{ nl: De lerende bereidt een ingreep voor, en: The learner prepares an intervention }]
    needs: { nl: Bevraagd bij ziekenhuizen in 2024 }
    assessment: { methods: [written-exam] }
    advance: { learningOutcomes: true, assessmentMethod: true }
    delivery: [in-person]
    targetGroup: { nl: Verpleegkundigen }
    languages: [nl]
    place: { nl: Brussel }
    support: { nl: Een vaste begeleider }
    admission: { restrictions: [] }
    field: { iscedF: "0913", authorised: true }
    status: running
    start: 2025-09-22
    stop: 2026-01-30
    awardingEntity: Odisee vzw
    qualityAssurance: { kind: institutional-review, agency: NVAO, year: 2023 }`;

/** A catalogue of complete offerings: each is told by what is special about it. */
export function catalogueOf(offerings: Readonly<Record<string, string>>): string {
  const items = Object.entries(offerings).map(([id, own]) => {
    const keys = new Set(own.split('\n').flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []));
    const rest = REST.split('\n').filter((line) => !keys.has(/^ {4}(\w+):/.exec(line)?.[1] ?? ''));
    const mine = own
      .trim()
      .split('\n')
      .map((line) => `    ${line}`);
    return [`  - id: ${id}`, ...mine, ...rest].filter((line) => line.trim() !== '').join('\n');
  });
  return `format: 1\ninstitution: odisee\nacademicYear: 2025-26\nofferings:\n${items.join('\n')}\n`;
}

export const bachelor = (code: string, credits: number) =>
  `{ code: ${code}, kind: existing-unit, credits: ${credits}, origin: { programme: Verzonnen bachelor, kind: bachelor } }`;
export const master = (code: string, credits: number) =>
  `{ code: ${code}, kind: existing-unit, credits: ${credits}, origin: { programme: Verzonnen master, kind: master } }`;
