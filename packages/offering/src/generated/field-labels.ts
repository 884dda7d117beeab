// Generated from the zod schema by scripts/generate.ts: change src/schema and run `npm run generate`.
import type { Localized } from '@afsprakenkader/diagnostics';

/** What each field is called in a sentence, by its path as expressions write it. */
export const FIELD_LABELS: Readonly<Record<string, Localized>> = {
  "id": {
    "nl": "code van het aanbod",
    "en": "id of the offering"
  },
  "institution": {
    "nl": "instelling",
    "en": "institution"
  },
  "academicYear": {
    "nl": "academiejaar",
    "en": "academic year"
  },
  "label": {
    "nl": "label",
    "en": "label"
  },
  "title": {
    "nl": "titel",
    "en": "title"
  },
  "type": {
    "nl": "type",
    "en": "type"
  },
  "category": {
    "nl": "categorie",
    "en": "category"
  },
  "structure": {
    "nl": "opbouw",
    "en": "structure"
  },
  "credits": {
    "nl": "studieomvang in studiepunten",
    "en": "study load in credits"
  },
  "creditUnit": {
    "nl": "eenheid van de studieomvang",
    "en": "unit of the study load"
  },
  "level": {
    "nl": "VKS-niveau",
    "en": "VKS level"
  },
  "levelChoice": {
    "nl": "vastgelegde keuze van het niveau",
    "en": "recorded choice of level"
  },
  "levelChoice.level": {
    "nl": "gekozen niveau",
    "en": "level chosen"
  },
  "levelChoice.decidedBy": {
    "nl": "wie het niveau koos",
    "en": "who chose the level"
  },
  "levelChoice.decidedOn": {
    "nl": "datum van de keuze van het niveau",
    "en": "date of the choice of level"
  },
  "levelChoice.reason": {
    "nl": "motivering van de keuze van het niveau",
    "en": "reason for the choice of level"
  },
  "components": {
    "nl": "onderdelen",
    "en": "components"
  },
  "components.code": {
    "nl": "code van het onderdeel",
    "en": "code of the unit"
  },
  "components.title": {
    "nl": "titel van het onderdeel",
    "en": "title of the unit"
  },
  "components.kind": {
    "nl": "soort onderdeel",
    "en": "kind of component"
  },
  "components.credits": {
    "nl": "studiepunten van het onderdeel",
    "en": "credits of the unit"
  },
  "components.origin": {
    "nl": "opleiding van herkomst van het onderdeel",
    "en": "origin programme of the unit"
  },
  "components.origin.programme": {
    "nl": "naam van de opleiding van herkomst",
    "en": "name of the origin programme"
  },
  "components.origin.kind": {
    "nl": "soort opleiding van herkomst",
    "en": "kind of origin programme"
  },
  "learningOutcomes": {
    "nl": "leerresultaten",
    "en": "learning outcomes"
  },
  "needs": {
    "nl": "noden waaraan het aanbod beantwoordt",
    "en": "needs that the offering meets"
  },
  "assessment": {
    "nl": "evaluatie",
    "en": "assessment"
  },
  "assessment.methods": {
    "nl": "evaluatievormen",
    "en": "types of assessment"
  },
  "advance": {
    "nl": "wat lerenden vooraf vernemen",
    "en": "what learners are told beforehand"
  },
  "advance.learningOutcomes": {
    "nl": "leerresultaten vooraf bekend",
    "en": "learning outcomes known beforehand"
  },
  "advance.assessmentMethod": {
    "nl": "evaluatievorm vooraf bekend",
    "en": "type of assessment known beforehand"
  },
  "delivery": {
    "nl": "onderwijsvorm",
    "en": "mode of delivery"
  },
  "targetGroup": {
    "nl": "doelgroep",
    "en": "target group"
  },
  "languages": {
    "nl": "onderwijstaal",
    "en": "language of instruction"
  },
  "place": {
    "nl": "plaats",
    "en": "place"
  },
  "support": {
    "nl": "begeleiding van lerenden",
    "en": "learner support"
  },
  "admission": {
    "nl": "toelating",
    "en": "admission"
  },
  "admission.restrictions": {
    "nl": "toelatingsvoorwaarden",
    "en": "admission requirements"
  },
  "admission.restrictions.what": {
    "nl": "toelatingsvoorwaarde",
    "en": "admission requirement"
  },
  "admission.restrictions.reason": {
    "nl": "reden van de toelatingsvoorwaarde",
    "en": "reason for the admission requirement"
  },
  "field": {
    "nl": "studiegebied en onderwijsbevoegdheid",
    "en": "field of study and authority to offer it"
  },
  "field.iscedF": {
    "nl": "studiegebied (ISCED-F 2013)",
    "en": "field of study (ISCED-F 2013)"
  },
  "field.authorised": {
    "nl": "onderwijsbevoegdheid voor het studiegebied",
    "en": "authority to offer the field of study"
  },
  "status": {
    "nl": "status van het aanbod",
    "en": "status of the offering"
  },
  "start": {
    "nl": "startdatum",
    "en": "start date"
  },
  "stop": {
    "nl": "einddatum",
    "en": "end date"
  },
  "completionPlan": {
    "nl": "regeling om na stopzetting af te ronden",
    "en": "plan to finish after discontinuation"
  },
  "awardingEntity": {
    "nl": "toekennende rechtspersoon",
    "en": "awarding legal entity"
  },
  "enrolmentForm": {
    "nl": "vorm van inschrijving",
    "en": "form of enrolment"
  },
  "qualityAssurance": {
    "nl": "kwaliteitszorg",
    "en": "quality assurance"
  },
  "qualityAssurance.kind": {
    "nl": "soort kwaliteitszorg",
    "en": "kind of quality assurance"
  },
  "qualityAssurance.agency": {
    "nl": "agentschap voor kwaliteitszorg",
    "en": "quality assurance agency"
  },
  "qualityAssurance.year": {
    "nl": "jaar van de beoordeling",
    "en": "year of the review"
  },
  "variants": {
    "nl": "varianten",
    "en": "variants"
  },
  "variants.id": {
    "nl": "code van de variant",
    "en": "code of the variant"
  },
  "variants.title": {
    "nl": "titel van de variant",
    "en": "title of the variant"
  },
  "variants.place": {
    "nl": "plaats van de variant",
    "en": "place of the variant"
  },
  "variants.delivery": {
    "nl": "onderwijsvorm van de variant",
    "en": "mode of delivery of the variant"
  },
  "variants.languages": {
    "nl": "onderwijstaal van de variant",
    "en": "language of instruction of the variant"
  },
  "exceptions": {
    "nl": "vastgelegde uitzonderingen",
    "en": "recorded exceptions"
  },
  "exceptions.rule": {
    "nl": "regel waarvan wordt afgeweken",
    "en": "rule from which the offering departs"
  },
  "exceptions.reason": {
    "nl": "motivering van de uitzondering",
    "en": "reason for the exception"
  },
  "exceptions.decidedBy": {
    "nl": "wie over de uitzondering besliste",
    "en": "who decided on the exception"
  },
  "exceptions.decidedOn": {
    "nl": "datum van de beslissing over de uitzondering",
    "en": "date of the decision on the exception"
  },
  "exceptions.reviewOn": {
    "nl": "datum waarop de uitzondering herzien wordt",
    "en": "date on which the exception is reviewed"
  }
};
