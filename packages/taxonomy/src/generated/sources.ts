// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.
export const SOURCES = {
      "levels": "flemish-higher-education",
      "programmeKinds": "flemish-higher-education",
      "elements": "eu-2022-c243-02#annex-1",
      "institutions": "pomisa-2024#ctx-1"
    } as const;
