// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.
import type { Level, Cycle } from "../model.js";

export const LEVELS: readonly Level[] = [
      {
        "key": 5,
        "eqf": 5,
        "cycle": "short",
        "label": {
          "nl": "VKS-niveau 5",
          "en": "VKS level 5"
        },
        "uri": null
      },
      {
        "key": 6,
        "eqf": 6,
        "cycle": "first",
        "label": {
          "nl": "VKS-niveau 6",
          "en": "VKS level 6"
        },
        "uri": null
      },
      {
        "key": 7,
        "eqf": 7,
        "cycle": "second",
        "label": {
          "nl": "VKS-niveau 7",
          "en": "VKS level 7"
        },
        "uri": null
      },
      {
        "key": 8,
        "eqf": 8,
        "cycle": "third",
        "label": {
          "nl": "VKS-niveau 8",
          "en": "VKS level 8"
        },
        "uri": null
      }
    ];
export const CYCLES: readonly Cycle[] = [
      {
        "key": "short",
        "label": {
          "nl": "korte cyclus",
          "en": "short cycle"
        },
        "uri": null
      },
      {
        "key": "first",
        "label": {
          "nl": "eerste cyclus",
          "en": "first cycle"
        },
        "uri": null
      },
      {
        "key": "second",
        "label": {
          "nl": "tweede cyclus",
          "en": "second cycle"
        },
        "uri": null
      },
      {
        "key": "third",
        "label": {
          "nl": "derde cyclus",
          "en": "third cycle"
        },
        "uri": null
      }
    ];
