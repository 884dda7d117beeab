import type { Localized } from '@afsprakenkader/diagnostics';
import { INSTITUTIONS } from './generated/institutions.js';
import { LEVELS } from './generated/levels.js';
import { PROGRAMME_KINDS } from './generated/programme-kinds.js';
import { TYPES } from './generated/types.js';
import type { InstitutionKey, LevelKey } from './generated/unions.js';
import { VOCABULARIES, type Vocabularies } from './generated/vocabularies.js';
import type { Institution, Level, ProgrammeKind, TypeWord } from './model.js';

/** One of the eighteen institutions by its key, or undefined. */
export function institution(key: string): Institution | undefined {
  return INSTITUTIONS.find((each) => each.key === key);
}

/** Whether a key is that of one of the eighteen. */
export function isInstitutionKey(key: string): key is InstitutionKey {
  return institution(key) !== undefined;
}

/** The name of an institution in a language; the Dutch one where no English name is known. */
export function institutionName({ name }: Institution, language: keyof Localized): string {
  return name[language] ?? name.nl;
}

export function typeWord(key: number): TypeWord | undefined {
  return TYPES.find((each) => each.key === key);
}

export function level(key: number): Level | undefined {
  return LEVELS.find((each) => each.key === key);
}

export function programmeKind(key: string): ProgrammeKind | undefined {
  return PROGRAMME_KINDS.find((each) => each.key === key);
}

/** The level of a kind of programme, or null where none is told. */
export function levelOfProgrammeKind(key: string): LevelKey | null {
  return programmeKind(key)?.level ?? null;
}

/** What people call a word of a vocabulary, or undefined. */
export function wordLabel(vocabulary: keyof Vocabularies, key: string): Localized | undefined {
  return VOCABULARIES[vocabulary].values.find((each) => each.key === key)?.label;
}
