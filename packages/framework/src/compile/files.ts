import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the agreement by their path inside its folder. */
export type Files = ReadonlyMap<string, string>;

/** One file per name; `rules` and `models` hold one file per rule and per model offering. */
export const SINGLE_FILES = [
  'framework.yaml',
  'sources.yaml',
  'questions.yaml',
  'parameters.yaml',
  'definitions.yaml',
  'exemptions.yaml',
] as const;
const FOLDERS = ['rules', 'models'] as const;

/** Reads the YAML files of a folder like `packages/rules`. Files that are missing are left out: compiling says so. */
export function readFiles(folder: string): Files {
  const files = new Map<string, string>();
  const read = (name: string) => {
    if (statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
      files.set(name, readFileSync(join(folder, name), 'utf8'));
  };
  for (const name of SINGLE_FILES) read(name);
  for (const part of FOLDERS) {
    if (statSync(join(folder, part), { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    for (const name of readdirSync(join(folder, part)).sort()) if (name.endsWith('.yaml')) read(`${part}/${name}`);
  }
  return files;
}
