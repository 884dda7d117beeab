// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.
import type { TypeWord, Category } from "../model.js";

export const TYPES: readonly TypeWord[] = [
      {
        "key": 1,
        "category": "existing",
        "label": {
          "nl": "bestaande onderdelen",
          "en": "existing units"
        },
        "description": {
          "nl": "Alleen opgebouwd uit opleidingsonderdelen die al bestaan in bachelor- en/of masteropleidingen; één volstaat.",
          "en": "Built only from course units that already exist in bachelor's and/or master's programmes; one is enough."
        },
        "source": "pomisa-2024#type-1"
      },
      {
        "key": 2,
        "category": "new",
        "label": {
          "nl": "bestaande onderdelen met levenslang leren",
          "en": "existing units with lifelong learning"
        },
        "description": {
          "nl": "Minstens één bestaand opleidingsonderdeel, samen met toegevoegde initiatieven voor levenslang leren.",
          "en": "At least one existing course unit, together with added lifelong-learning initiatives."
        },
        "source": "pomisa-2024#type-2"
      },
      {
        "key": 3,
        "category": "new",
        "label": {
          "nl": "nieuwe onderdelen met leerstof uit opleidingen",
          "en": "new units with degree content"
        },
        "description": {
          "nl": "Nieuw gemaakte onderdelen met leerstof die al in bachelor- en/of masteropleidingen zit.",
          "en": "Units made anew, with subject matter that bachelor's and/or master's programmes already teach."
        },
        "source": "pomisa-2024#type-3"
      },
      {
        "key": 4,
        "category": "new",
        "label": {
          "nl": "nieuwe inhoud",
          "en": "new content"
        },
        "description": {
          "nl": "Inhoud die nieuw is, of komt uit levenslang leren dat al loopt.",
          "en": "Content that is new, or drawn from lifelong learning that already runs."
        },
        "source": "pomisa-2024#type-4"
      }
    ];
export const CATEGORIES: readonly Category[] = [
      {
        "key": "existing",
        "types": [
          1
        ],
        "label": {
          "nl": "bestaand aanbod",
          "en": "existing offer"
        },
        "source": "pomisa-2024#term-3"
      },
      {
        "key": "new",
        "types": [
          2,
          3,
          4
        ],
        "label": {
          "nl": "nieuw aanbod",
          "en": "new offer"
        },
        "source": "pomisa-2024#term-3"
      }
    ];
