// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.
import type { ProgrammeKind } from "../model.js";

export const PROGRAMME_KINDS: readonly ProgrammeKind[] = [
      {
        "key": "graduaat",
        "label": {
          "nl": "graduaat",
          "en": "associate degree"
        },
        "level": 5,
        "load": {
          "min": 90,
          "max": 120
        },
        "note": {
          "nl": "Minstens een derde is werkplekleren.",
          "en": "At least a third is workplace learning."
        }
      },
      {
        "key": "bachelor",
        "label": {
          "nl": "bachelor",
          "en": "bachelor's programme"
        },
        "level": 6,
        "load": {
          "min": 180,
          "max": null
        },
        "note": {
          "nl": "Professioneel of academisch; verpleegkunde telt 240 studiepunten.",
          "en": "Professional or academic; nursing has 240 credits."
        }
      },
      {
        "key": "bachelor-na-bachelor",
        "label": {
          "nl": "bachelor-na-bachelor",
          "en": "advanced bachelor's programme"
        },
        "level": 6,
        "load": {
          "min": 60,
          "max": null
        },
        "note": {
          "nl": "Bronnen verschillen: 60, of minstens 60.",
          "en": "Sources differ: 60, or at least 60."
        }
      },
      {
        "key": "master",
        "label": {
          "nl": "master",
          "en": "master's programme"
        },
        "level": 7,
        "load": {
          "min": 60,
          "max": 120
        },
        "note": {
          "nl": "Enkele opleidingen tellen meer.",
          "en": "Some programmes have more."
        }
      },
      {
        "key": "master-na-master",
        "label": {
          "nl": "master-na-master",
          "en": "advanced master's programme"
        },
        "level": 7,
        "load": {
          "min": 60,
          "max": 120
        },
        "note": {
          "nl": "Enkele opleidingen tellen meer.",
          "en": "Some programmes have more."
        }
      },
      {
        "key": "postgraduaat",
        "label": {
          "nl": "postgraduaat",
          "en": "postgraduate certificate"
        },
        "level": null,
        "load": {
          "min": 20,
          "max": null
        },
        "note": {
          "nl": "Na een bachelor of master; geen niveau vermeld.",
          "en": "After a bachelor's or master's programme; no level is told."
        }
      },
      {
        "key": "doctoraat",
        "label": {
          "nl": "doctoraat",
          "en": "doctorate"
        },
        "level": 8,
        "load": null,
        "note": null
      },
      {
        "key": "other",
        "label": {
          "nl": "andere opleiding",
          "en": "other programme"
        },
        "level": null,
        "load": null,
        "note": null
      }
    ];
