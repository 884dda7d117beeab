import { LEVELS } from '@afsprakenkader/offering';
import { europeanLevel, flemishLevel } from '../elm/vocabulary.js';

/** The European level that each Flemish level is, by the addresses that credentials carry. */
export const LEVEL_PAIRS: ReadonlyMap<string, string> = new Map(
  LEVELS.map((vks) => [flemishLevel(vks).id, europeanLevel(vks).id]),
);

export const EUROPEAN_LEVELS: ReadonlySet<string> = new Set(LEVEL_PAIRS.values());
