import manifest from '../package.json' with { type: 'json' };

/** Name and version as every report prints them. */
export const TOOL = { name: 'afsprakenkader', version: manifest.version } as const;
