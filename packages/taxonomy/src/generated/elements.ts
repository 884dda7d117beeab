// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.
import type { Element } from "../model.js";

export const ELEMENTS: readonly Element[] = [
      {
        "number": 1,
        "key": "learner",
        "mandatory": true,
        "knownAt": "award",
        "offering": [],
        "label": {
          "nl": "identiteit van de lerende",
          "en": "identity of the learner"
        },
        "cases": []
      },
      {
        "number": 2,
        "key": "title",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "title"
        ],
        "label": {
          "nl": "titel",
          "en": "title"
        },
        "cases": []
      },
      {
        "number": 3,
        "key": "issuer-country",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "institution"
        ],
        "label": {
          "nl": "land of regio van de uitreiker",
          "en": "country or region of the issuer"
        },
        "cases": []
      },
      {
        "number": 4,
        "key": "awarding-body",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "institution",
          "awardingEntity"
        ],
        "label": {
          "nl": "toekennende instantie",
          "en": "awarding body"
        },
        "cases": []
      },
      {
        "number": 5,
        "key": "issue-date",
        "mandatory": true,
        "knownAt": "award",
        "offering": [],
        "label": {
          "nl": "datum van uitreiking",
          "en": "date of issue"
        },
        "cases": []
      },
      {
        "number": 6,
        "key": "learning-outcomes",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "learningOutcomes"
        ],
        "label": {
          "nl": "leerresultaten",
          "en": "learning outcomes"
        },
        "cases": []
      },
      {
        "number": 7,
        "key": "workload",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "credits",
          "creditUnit"
        ],
        "label": {
          "nl": "studieomvang, zo mogelijk in ECTS",
          "en": "notional workload, in ECTS where possible"
        },
        "cases": []
      },
      {
        "number": 8,
        "key": "level",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "level"
        ],
        "label": {
          "nl": "niveau en cyclus, indien van toepassing",
          "en": "level (EQF, QF-EHEA) and cycle, if applicable"
        },
        "cases": []
      },
      {
        "number": 9,
        "key": "assessment-type",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "assessment.methods"
        ],
        "label": {
          "nl": "evaluatievorm",
          "en": "type of assessment"
        },
        "cases": []
      },
      {
        "number": 10,
        "key": "participation",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "delivery"
        ],
        "label": {
          "nl": "vorm van deelname",
          "en": "form of participation"
        },
        "cases": []
      },
      {
        "number": 11,
        "key": "quality-assurance",
        "mandatory": true,
        "knownAt": "offer",
        "offering": [
          "qualityAssurance"
        ],
        "label": {
          "nl": "soort kwaliteitszorg",
          "en": "type of quality assurance"
        },
        "cases": []
      },
      {
        "number": 12,
        "key": "prerequisites",
        "mandatory": false,
        "knownAt": "offer",
        "offering": [
          "admission.restrictions"
        ],
        "label": {
          "nl": "voorwaarden om in te schrijven",
          "en": "prerequisites to enrol"
        },
        "cases": []
      },
      {
        "number": 13,
        "key": "supervision",
        "mandatory": false,
        "knownAt": "both",
        "offering": [],
        "label": {
          "nl": "toezicht en identiteitscontrole bij de evaluatie",
          "en": "supervision and identity check at assessment"
        },
        "cases": [
          {
            "key": "unsupervised-unverified",
            "label": {
              "nl": "zonder toezicht en zonder identiteitscontrole",
              "en": "unsupervised without identity verification"
            }
          },
          {
            "key": "supervised-unverified",
            "label": {
              "nl": "met toezicht en zonder identiteitscontrole",
              "en": "supervised without identity verification"
            }
          },
          {
            "key": "supervised-verified",
            "label": {
              "nl": "met toezicht, online of ter plaatse, en met identiteitscontrole",
              "en": "supervised online or on site with identity verification"
            }
          }
        ]
      },
      {
        "number": 14,
        "key": "grade",
        "mandatory": false,
        "knownAt": "award",
        "offering": [],
        "label": {
          "nl": "behaald resultaat",
          "en": "grade"
        },
        "cases": []
      },
      {
        "number": 15,
        "key": "stackability",
        "mandatory": false,
        "knownAt": "offer",
        "offering": [],
        "label": {
          "nl": "inpasbaarheid in een groter geheel",
          "en": "how it fits into larger credentials"
        },
        "cases": [
          {
            "key": "stand-alone",
            "label": {
              "nl": "staat op zichzelf",
              "en": "stand-alone"
            }
          },
          {
            "key": "stackable",
            "label": {
              "nl": "geïntegreerd en stapelbaar naar een ander bewijs",
              "en": "integrated, stackable towards another credential"
            }
          }
        ]
      },
      {
        "number": 16,
        "key": "further-information",
        "mandatory": false,
        "knownAt": "both",
        "offering": [],
        "label": {
          "nl": "verdere informatie",
          "en": "further information"
        },
        "cases": []
      }
    ];
