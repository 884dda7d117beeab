// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.
export const PRACTICE = {
      "mostly": [
        6,
        7
      ],
      "sometimes": [
        5
      ],
      "source": "pomisa-2024#lvl-1"
    } as const;
export const CREDIT = {
      "hours": {
        "min": 25,
        "max": 30
      },
      "label": {
        "nl": "studiepunt (ECTS)",
        "en": "ECTS credit"
      },
      "source": "flemish-higher-education"
    } as const;
