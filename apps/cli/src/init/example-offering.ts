import type { Language } from '@afsprakenkader/diagnostics';

const HEAD: Readonly<Record<Language, string>> = {
  nl: `# Een verzonnen voorbeeld. Vervang het door uw eigen aanbod; elk veld behalve "id" mag ontbreken.
# Een veld dat er niet staat, is "niet vermeld": het verslag noemt dan het gegeven dat uitsluitsel zou geven.`,
  en: `# An invented example. Replace it with your own offerings; every field except "id" may be left out.
# A field that is not there is "not stated": the report then names the fact that would settle it.`,
};

const NOTES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    label: 'het woord dat u gebruikt: microcredential, microdegree of other',
    type: '1 tot 4; of category: existing of new',
    structure: 'fixed: vaste lijst; pool: de lerende kiest',
    kind: 'hoe het onderdeel tot stand kwam',
    origin: 'de opleiding waaruit het komt; het niveau volgt daaruit',
    advance: 'is dit vooraf aan de lerenden meegedeeld?',
    needs: 'wiens nood, en hoe u dat weet',
    restrictions: 'een lege lijst zegt: er zijn geen toelatingsvoorwaarden',
  },
  en: {
    label: 'the word you use: microcredential, microdegree or other',
    type: '1 to 4; or category: existing or new',
    structure: 'fixed: a fixed list; pool: the learner picks',
    kind: 'how the component came about',
    origin: 'the programme it comes from; the level follows from it',
    advance: 'were learners told this beforehand?',
    needs: 'whose need, and how you know',
    restrictions: 'an empty list says: there are no admission requirements',
  },
};

/**
 * A complete, invented offering that conforms, as a file with comments in one language.
 * @param schema where the editor finds the schema, relative to the file
 */
export function exampleOffering(institution: string, language: Language, schema: string): string {
  const note = NOTES[language];
  return `# yaml-language-server: $schema=${schema}
${HEAD[language]}
format: 1
institution: ${institution}
academicYear: 2025-26
offerings:
  - id: ${institution}-mc-verzonnen-voorbeeld
    label: microcredential          # ${note.label}
    title: { nl: Sterilisatie (verzonnen voorbeeld), en: Sterilisation (invented example) }
    type: 1                         # ${note.type}
    structure: fixed                # ${note.structure}
    credits: 12
    creditUnit: ECTS
    level: 6
    components:
      - code: VERZ101
        title: { nl: Microbiologie, en: Microbiology }
        kind: existing-unit         # ${note.kind}
        credits: 6
        origin: { programme: Verzonnen bacheloropleiding, kind: bachelor }   # ${note.origin}
      - code: VERZ102
        title: { nl: Steriele technieken, en: Sterile techniques }
        kind: existing-unit
        credits: 6
        origin: { programme: Verzonnen bacheloropleiding, kind: bachelor }
    learningOutcomes:
      - nl: De lerende past een sterilisatieprocedure toe en verantwoordt die keuze.
        en: The learner applies a sterilisation procedure and justifies that choice.
    needs:                          # ${note.needs}
      nl: Gevraagd door drie verzonnen ziekenhuizen, bevraagd in 2024.
      en: Asked for by three invented hospitals, surveyed in 2024.
    assessment: { methods: [written-exam] }
    advance: { learningOutcomes: true, assessmentMethod: true }   # ${note.advance}
    delivery: [in-person]
    targetGroup: { nl: Medewerkers van sterilisatieafdelingen, en: Staff of sterilisation departments }
    languages: [nl]
    place: { nl: Brussel, en: Brussels }
    support: { nl: Een vaste trajectbegeleider, en: A learning path counsellor }
    qualityAssurance: { kind: institutional-review, agency: NVAO, year: 2023 }
    admission: { restrictions: [] } # ${note.restrictions}
    field: { iscedF: "0913", authorised: true }
    status: running
    start: 2025-09-22
    awardingEntity: Verzonnen hogeschool vzw
`;
}
