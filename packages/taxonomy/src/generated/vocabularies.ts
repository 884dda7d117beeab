// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.
import type { Vocabulary } from "../model.js";
import type { LabelWord, StructureWord, CreditUnitWord, ComponentKindWord, DeliveryWord, AssessmentMethodWord, OfferingStatusWord, QualityAssuranceWord, CategoryWord, ProgrammeKindWord } from "./unions.js";

export interface Vocabularies {
    readonly "label": Vocabulary<LabelWord>;
    readonly "structure": Vocabulary<StructureWord>;
    readonly "credit-unit": Vocabulary<CreditUnitWord>;
    readonly "component-kind": Vocabulary<ComponentKindWord>;
    readonly "delivery": Vocabulary<DeliveryWord>;
    readonly "assessment-method": Vocabulary<AssessmentMethodWord>;
    readonly "offering-status": Vocabulary<OfferingStatusWord>;
    readonly "quality-assurance": Vocabulary<QualityAssuranceWord>;
    readonly "category": Vocabulary<CategoryWord>;
    readonly "programme-kind": Vocabulary<ProgrammeKindWord>;
}

export const VOCABULARIES: Vocabularies = {
      "label": {
        "source": "pomisa-2024#term-1",
        "values": [
          {
            "key": "microcredential",
            "label": {
              "nl": "microcredential",
              "en": "microcredential"
            }
          },
          {
            "key": "microdegree",
            "label": {
              "nl": "micro degree",
              "en": "micro degree"
            }
          },
          {
            "key": "other",
            "label": {
              "nl": "een ander woord",
              "en": "another word"
            }
          }
        ]
      },
      "structure": {
        "source": "offering-format",
        "values": [
          {
            "key": "fixed",
            "label": {
              "nl": "vaste lijst van onderdelen",
              "en": "fixed list of components"
            }
          },
          {
            "key": "pool",
            "label": {
              "nl": "lijst waaruit de lerende kiest",
              "en": "list from which the learner picks"
            }
          }
        ]
      },
      "credit-unit": {
        "source": "pomisa-2024#char-1",
        "values": [
          {
            "key": "ECTS",
            "label": {
              "nl": "studiepunten (ECTS)",
              "en": "ECTS credits"
            }
          },
          {
            "key": "hours",
            "label": {
              "nl": "uren",
              "en": "hours"
            }
          },
          {
            "key": "other",
            "label": {
              "nl": "een andere eenheid",
              "en": "another unit"
            }
          }
        ]
      },
      "component-kind": {
        "source": "pomisa-2024#type-1",
        "values": [
          {
            "key": "existing-unit",
            "label": {
              "nl": "bestaand opleidingsonderdeel",
              "en": "existing course unit"
            }
          },
          {
            "key": "lifelong-learning-initiative",
            "label": {
              "nl": "initiatief voor levenslang leren",
              "en": "lifelong-learning initiative"
            }
          },
          {
            "key": "new-unit-degree-content",
            "label": {
              "nl": "nieuw onderdeel met leerstof uit een opleiding",
              "en": "new unit with degree content"
            }
          },
          {
            "key": "new-content",
            "label": {
              "nl": "nieuwe inhoud",
              "en": "new content"
            }
          },
          {
            "key": "lifelong-learning-content",
            "label": {
              "nl": "inhoud uit lopend levenslang leren",
              "en": "content of running lifelong learning"
            }
          }
        ]
      },
      "delivery": {
        "source": "pomisa-2024#char-2",
        "values": [
          {
            "key": "in-person",
            "label": {
              "nl": "fysiek",
              "en": "in person"
            }
          },
          {
            "key": "hybrid",
            "label": {
              "nl": "hybride",
              "en": "hybrid"
            }
          },
          {
            "key": "distance",
            "label": {
              "nl": "afstandsonderwijs",
              "en": "distance learning"
            }
          }
        ]
      },
      "assessment-method": {
        "source": "elm-assessment-type",
        "values": [
          {
            "key": "written-exam",
            "label": {
              "nl": "schriftelijk examen",
              "en": "written examination"
            }
          },
          {
            "key": "oral-exam",
            "label": {
              "nl": "mondeling examen",
              "en": "oral examination"
            }
          },
          {
            "key": "quiz",
            "label": {
              "nl": "quiz",
              "en": "quiz"
            }
          },
          {
            "key": "assignment",
            "label": {
              "nl": "beoordeelde opdracht",
              "en": "marked assignment"
            }
          },
          {
            "key": "project-work",
            "label": {
              "nl": "projectwerk",
              "en": "project work"
            }
          },
          {
            "key": "portfolio",
            "label": {
              "nl": "portfolio",
              "en": "portfolio"
            }
          },
          {
            "key": "artefact",
            "label": {
              "nl": "beoordeling van een werkstuk",
              "en": "artefact assessment"
            }
          },
          {
            "key": "practical-assessment",
            "label": {
              "nl": "praktijkproef",
              "en": "practical assessment"
            }
          },
          {
            "key": "problem-based-assessment",
            "label": {
              "nl": "beoordeling van probleemgestuurd leren",
              "en": "problem-based learning"
            }
          },
          {
            "key": "continuous-assessment",
            "label": {
              "nl": "permanente evaluatie",
              "en": "continuous evaluation"
            }
          },
          {
            "key": "peer-assessment",
            "label": {
              "nl": "peerassessment",
              "en": "peer assessment"
            }
          },
          {
            "key": "peer-review",
            "label": {
              "nl": "peerreview",
              "en": "peer review"
            }
          },
          {
            "key": "group-performance",
            "label": {
              "nl": "groepsprestatie",
              "en": "group performance"
            }
          },
          {
            "key": "attendance",
            "label": {
              "nl": "aanwezigheid",
              "en": "level of attendance"
            }
          },
          {
            "key": "other",
            "label": {
              "nl": "een andere evaluatievorm",
              "en": "another type of assessment"
            }
          }
        ]
      },
      "offering-status": {
        "source": "pomisa-2024#pos-2",
        "values": [
          {
            "key": "running",
            "label": {
              "nl": "lopend",
              "en": "running"
            }
          },
          {
            "key": "discontinued",
            "label": {
              "nl": "stopgezet",
              "en": "discontinued"
            }
          }
        ]
      },
      "quality-assurance": {
        "source": "pomisa-2024#qa-3",
        "values": [
          {
            "key": "institutional-review",
            "label": {
              "nl": "instellingsreview",
              "en": "institutional review"
            }
          },
          {
            "key": "programme-accreditation",
            "label": {
              "nl": "opleidingsaccreditatie",
              "en": "programme accreditation"
            }
          },
          {
            "key": "internal",
            "label": {
              "nl": "eigen kwaliteitszorg",
              "en": "internal quality assurance"
            }
          },
          {
            "key": "other",
            "label": {
              "nl": "een andere kwaliteitszorg",
              "en": "another quality assurance"
            }
          }
        ]
      },
      "category": {
        "source": "pomisa-2024#term-3",
        "values": [
          {
            "key": "existing",
            "label": {
              "nl": "bestaand aanbod",
              "en": "existing offer"
            }
          },
          {
            "key": "new",
            "label": {
              "nl": "nieuw aanbod",
              "en": "new offer"
            }
          }
        ]
      },
      "programme-kind": {
        "source": "flemish-higher-education",
        "values": [
          {
            "key": "graduaat",
            "label": {
              "nl": "graduaat",
              "en": "associate degree"
            }
          },
          {
            "key": "bachelor",
            "label": {
              "nl": "bachelor",
              "en": "bachelor's programme"
            }
          },
          {
            "key": "bachelor-na-bachelor",
            "label": {
              "nl": "bachelor-na-bachelor",
              "en": "advanced bachelor's programme"
            }
          },
          {
            "key": "master",
            "label": {
              "nl": "master",
              "en": "master's programme"
            }
          },
          {
            "key": "master-na-master",
            "label": {
              "nl": "master-na-master",
              "en": "advanced master's programme"
            }
          },
          {
            "key": "postgraduaat",
            "label": {
              "nl": "postgraduaat",
              "en": "postgraduate certificate"
            }
          },
          {
            "key": "doctoraat",
            "label": {
              "nl": "doctoraat",
              "en": "doctorate"
            }
          },
          {
            "key": "other",
            "label": {
              "nl": "andere opleiding",
              "en": "other programme"
            }
          }
        ]
      }
    };
