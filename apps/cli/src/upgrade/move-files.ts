import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { CatalogueFormat } from '@afsprakenkader/catalogue';
import { type Problem, problem } from '@afsprakenkader/diagnostics';
import { type Layout, type Moved, movesNames, moveText, type Plan } from '@afsprakenkader/migrate';
import { openSources, type Source } from '../check/sources.js';
import { UPGRADE_CODES } from './codes.js';

/** A file with what changes in it. */
export interface MovedFile extends Moved {
  readonly path: string;
  /** As a person would type it from here. */
  readonly file: string;
}

const LAYOUTS: Partial<Record<CatalogueFormat, Layout>> = { yaml: 'yaml', json: 'json', ndjson: 'ndjson', csv: 'csv' };

/** The configuration under the newer version, its pin left as it is. */
export async function moveConfiguration(path: string, cwd: string, plan: Plan): Promise<MovedFile> {
  const file = relative(cwd, path) || path;
  const text = await readFile(path, 'utf8');
  return { path, file, ...moveText(text, { file, layout: 'yaml', role: 'configuration' }, plan) };
}

/**
 * The catalogues under the newer version. Those in somebody else's words are read through a mapping, which moves with the
 * configuration; workbooks are left to a person.
 */
export async function moveCatalogues(
  sources: readonly Source[],
  cwd: string,
  plan: Plan,
): Promise<{ readonly files: readonly MovedFile[]; readonly left: readonly Problem[] }> {
  if (!movesNames(plan)) return { files: [], left: [] };
  const files: MovedFile[] = [];
  const left: Problem[] = [];
  const own = sources.filter(({ mapping }) => mapping === undefined);
  const opened = await openSources(own, cwd);
  for (const [index, { path }] of own.entries()) {
    const { format, file, problems } = opened[index]!;
    const layout = LAYOUTS[format];
    if (problems.length > 0 && layout === undefined) continue;
    if (layout !== undefined) {
      const text = await readFile(path, 'utf8');
      files.push({ path, file, ...moveText(text, { file, layout, role: 'catalogue' }, plan) });
    } else if (format === 'xlsx') {
      left.push(problem(UPGRADE_CODES, 'AFK-761', { file, names: namesOf(plan) }, { file }));
    }
  }
  return { files, left };
}

/** The institution's TypeScript and JavaScript that uses our packages, below the folder of the configuration. */
export async function moveSources(folder: string, cwd: string, plan: Plan): Promise<readonly MovedFile[]> {
  if (plan.rules.size + plan.removed.size + plan.exports.length === 0) return [];
  const { glob } = await import('tinyglobby');
  const paths = await glob('**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}', {
    cwd: folder,
    absolute: true,
    ignore: ['**/node_modules/**', '**/dist/**', '**/*.d.ts'],
  });
  const { moveCode, usesOurPackages } = await import('@afsprakenkader/migrate/code');
  const files: MovedFile[] = [];
  for (const path of [...paths].sort()) {
    const text = await readFile(path, 'utf8');
    if (!usesOurPackages(text)) continue;
    const file = relative(cwd, path) || path;
    files.push({ path, file, ...(await moveCode(text, file, plan)) });
  }
  return files;
}

function namesOf({ rules, values }: Plan): string[] {
  return [...[...rules].map(([from, to]) => `${from} → ${to}`), ...values.map(({ from, to }) => `${from} → ${to}`)];
}
