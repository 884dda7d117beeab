import { ELEMENTS } from './generated/elements.js';
import { ASSOCIATIONS, INSTITUTIONS } from './generated/institutions.js';
import { CYCLES, LEVELS } from './generated/levels.js';
import { CREDIT, PRACTICE } from './generated/practice.js';
import { PROGRAMME_KINDS } from './generated/programme-kinds.js';
import { SOURCES } from './generated/sources.js';
import { CATEGORIES, TYPES } from './generated/types.js';
import { VOCABULARIES } from './generated/vocabularies.js';

/** All words as plain data: what a framework version keeps of them. */
export const TAXONOMY = {
  types: TYPES,
  categories: CATEGORIES,
  levels: LEVELS,
  cycles: CYCLES,
  credit: CREDIT,
  practice: PRACTICE,
  programmeKinds: PROGRAMME_KINDS,
  vocabularies: VOCABULARIES,
  elements: ELEMENTS,
  associations: ASSOCIATIONS,
  institutions: INSTITUTIONS,
  sources: SOURCES,
} as const;
