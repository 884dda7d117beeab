// Generated from the zod schema by scripts/generate.ts: change src/schema and run `npm run generate`.
import type { FieldTypes } from '../field-type.js';

/** The offering format in the words of the type checker of expressions. */
export const FIELD_TYPES: FieldTypes = {
  "kind": "object",
  "fields": {
    "id": {
      "kind": "key"
    },
    "institution": {
      "kind": "key"
    },
    "academicYear": {
      "kind": "key"
    },
    "label": {
      "kind": "enum",
      "name": "label",
      "values": [
        "microcredential",
        "microdegree",
        "other"
      ]
    },
    "title": {
      "kind": "text"
    },
    "type": {
      "kind": "ordinal",
      "name": "type",
      "values": [
        1,
        2,
        3,
        4
      ]
    },
    "category": {
      "kind": "enum",
      "name": "category",
      "values": [
        "existing",
        "new"
      ]
    },
    "structure": {
      "kind": "enum",
      "name": "structure",
      "values": [
        "fixed",
        "pool"
      ]
    },
    "credits": {
      "kind": "decimal",
      "unit": "ECTS"
    },
    "creditUnit": {
      "kind": "enum",
      "name": "credit-unit",
      "values": [
        "ECTS",
        "hours",
        "other"
      ]
    },
    "level": {
      "kind": "choice",
      "of": {
        "kind": "ordinal",
        "name": "level",
        "values": [
          5,
          6,
          7,
          8
        ]
      }
    },
    "levelChoice": {
      "kind": "object",
      "fields": {
        "level": {
          "kind": "ordinal",
          "name": "level",
          "values": [
            5,
            6,
            7,
            8
          ]
        },
        "decidedBy": {
          "kind": "text"
        },
        "decidedOn": {
          "kind": "date"
        },
        "reason": {
          "kind": "text"
        }
      }
    },
    "components": {
      "kind": "list",
      "item": {
        "kind": "object",
        "fields": {
          "code": {
            "kind": "key"
          },
          "title": {
            "kind": "text"
          },
          "kind": {
            "kind": "enum",
            "name": "component-kind",
            "values": [
              "existing-unit",
              "lifelong-learning-initiative",
              "new-unit-degree-content",
              "new-content",
              "lifelong-learning-content"
            ]
          },
          "credits": {
            "kind": "decimal",
            "unit": "ECTS"
          },
          "origin": {
            "kind": "choice",
            "of": {
              "kind": "object",
              "fields": {
                "programme": {
                  "kind": "text"
                },
                "kind": {
                  "kind": "enum",
                  "name": "programme-kind",
                  "values": [
                    "graduaat",
                    "bachelor",
                    "bachelor-na-bachelor",
                    "master",
                    "master-na-master",
                    "postgraduaat",
                    "doctoraat",
                    "other"
                  ]
                }
              }
            }
          }
        }
      }
    },
    "learningOutcomes": {
      "kind": "list",
      "item": {
        "kind": "text"
      }
    },
    "needs": {
      "kind": "text"
    },
    "assessment": {
      "kind": "object",
      "fields": {
        "methods": {
          "kind": "list",
          "item": {
            "kind": "enum",
            "name": "assessment-method",
            "values": [
              "written-exam",
              "oral-exam",
              "quiz",
              "assignment",
              "project-work",
              "portfolio",
              "artefact",
              "practical-assessment",
              "problem-based-assessment",
              "continuous-assessment",
              "peer-assessment",
              "peer-review",
              "group-performance",
              "attendance",
              "other"
            ]
          }
        }
      }
    },
    "advance": {
      "kind": "object",
      "fields": {
        "learningOutcomes": {
          "kind": "bool"
        },
        "assessmentMethod": {
          "kind": "bool"
        }
      }
    },
    "delivery": {
      "kind": "list",
      "item": {
        "kind": "enum",
        "name": "delivery",
        "values": [
          "in-person",
          "hybrid",
          "distance"
        ]
      }
    },
    "targetGroup": {
      "kind": "text"
    },
    "languages": {
      "kind": "list",
      "item": {
        "kind": "key"
      }
    },
    "place": {
      "kind": "text"
    },
    "support": {
      "kind": "text"
    },
    "admission": {
      "kind": "object",
      "fields": {
        "restrictions": {
          "kind": "list",
          "item": {
            "kind": "object",
            "fields": {
              "what": {
                "kind": "text"
              },
              "reason": {
                "kind": "text"
              }
            }
          }
        }
      }
    },
    "field": {
      "kind": "object",
      "fields": {
        "iscedF": {
          "kind": "key"
        },
        "authorised": {
          "kind": "bool"
        }
      }
    },
    "status": {
      "kind": "enum",
      "name": "offering-status",
      "values": [
        "running",
        "discontinued"
      ]
    },
    "start": {
      "kind": "date"
    },
    "stop": {
      "kind": "date"
    },
    "completionPlan": {
      "kind": "text"
    },
    "awardingEntity": {
      "kind": "text"
    },
    "enrolmentForm": {
      "kind": "text"
    },
    "qualityAssurance": {
      "kind": "object",
      "fields": {
        "kind": {
          "kind": "enum",
          "name": "quality-assurance",
          "values": [
            "institutional-review",
            "programme-accreditation",
            "internal",
            "other"
          ]
        },
        "agency": {
          "kind": "text"
        },
        "year": {
          "kind": "decimal"
        }
      }
    },
    "variants": {
      "kind": "list",
      "item": {
        "kind": "object",
        "fields": {
          "id": {
            "kind": "key"
          },
          "title": {
            "kind": "text"
          },
          "place": {
            "kind": "text"
          },
          "delivery": {
            "kind": "list",
            "item": {
              "kind": "enum",
              "name": "delivery",
              "values": [
                "in-person",
                "hybrid",
                "distance"
              ]
            }
          },
          "languages": {
            "kind": "list",
            "item": {
              "kind": "key"
            }
          }
        }
      }
    },
    "exceptions": {
      "kind": "list",
      "item": {
        "kind": "object",
        "fields": {
          "rule": {
            "kind": "key"
          },
          "reason": {
            "kind": "text"
          },
          "decidedBy": {
            "kind": "text"
          },
          "decidedOn": {
            "kind": "date"
          },
          "reviewOn": {
            "kind": "date"
          }
        }
      }
    }
  }
};
