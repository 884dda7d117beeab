import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { type Catalogue, openCatalogue, openCatalogueBytes } from '@afsprakenkader/catalogue';
import type { Config } from '@afsprakenkader/checker';
import { AfkError, type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import type { Settings } from '../config/settings.js';

type Mapping = Exclude<NonNullable<Config['catalogues']>[number], string>['mapping'];

/** A file to check, with the mapping that reads it. */
export interface Source {
  readonly path: string;
  readonly mapping: Mapping;
}

/** Files to check, and what could not be found. */
export interface Sources {
  readonly files: readonly Source[];
  readonly problems: readonly Problem[];
}

/**
 * The files that a person named, as paths or patterns. A file that the configuration reads through a mapping is read
 * through that mapping here too.
 */
export async function namedSources(
  words: readonly string[],
  cwd: string,
  settings: Settings | undefined,
): Promise<Sources> {
  const configured = settings === undefined ? [] : (await configuredSources(settings, cwd)).files;
  const known = new Map(configured.map((source) => [source.path, source.mapping]));
  return gather(
    words.map((word) => ({ pattern: word, folder: cwd, location: undefined, mapping: undefined })),
    (path) => known.get(path),
  );
}

/** The files under `catalogues` of the configuration. */
export async function configuredSources(settings: Settings, cwd: string): Promise<Sources> {
  const entries = settings.config.catalogues ?? [];
  return gather(
    entries.map((entry, index) => ({
      pattern: typeof entry === 'string' ? entry : entry.file,
      folder: settings.folder,
      location: settings.locate(typeof entry === 'string' ? `/catalogues/${index}` : `/catalogues/${index}/file`),
      mapping: typeof entry === 'string' ? undefined : entry.mapping,
    })),
    () => undefined,
    (pattern, location) =>
      problem(CLI_CODES, 'AFK-615', { pattern, folder: relative(cwd, settings.folder) || '.' }, location),
  );
}

interface Wanted {
  readonly pattern: string;
  readonly folder: string;
  readonly location: Location | undefined;
  readonly mapping: Mapping;
}

async function gather(
  wanted: readonly Wanted[],
  mappingOf: (path: string) => Mapping,
  nothing: (pattern: string, location: Location | undefined) => Problem = (pattern) =>
    problem(CLI_CODES, 'AFK-608', { pattern }),
): Promise<Sources> {
  const files = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const { pattern, folder, location, mapping } of wanted) {
    const paths = isPattern(pattern, folder) ? await expand(pattern, folder) : [resolve(folder, pattern)];
    if (paths.length === 0) problems.push(nothing(pattern, location));
    for (const path of paths) if (!files.has(path)) files.set(path, { path, mapping: mapping ?? mappingOf(path) });
  }
  return { files: [...files.values()], problems };
}

/**
 * Opens each file; one that cannot be opened stands in the report with its problem, and stops nothing else.
 * @param texts what files would hold, by their paths, where that is not what they hold now
 */
export async function openSources(
  sources: readonly Source[],
  cwd: string,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<Catalogue[]> {
  return Promise.all(sources.map((source) => open(source, cwd, texts.get(source.path))));
}

async function open({ path, mapping }: Source, cwd: string, text: string | undefined): Promise<Catalogue> {
  const displayName = shownPath(path, cwd);
  const options = { displayName, ...(mapping === undefined ? {} : { mapping }) };
  try {
    if (text !== undefined) return await openCatalogueBytes(path, new TextEncoder().encode(text), options);
    return await openCatalogue(path, options);
  } catch (error) {
    if (error instanceof AfkError) return unread(displayName, [error.problem]);
    throw error;
  }
}

/** A catalogue of which nothing could be read but what is wrong with it. */
export function unread(file: string, problems: readonly Problem[]): Catalogue {
  return { file, format: 'yaml', header: {}, bytes: 0, problems, notes: [], async *read() {} };
}

async function expand(pattern: string, folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern.replaceAll('\\', '/'), {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  return found.map((path) => resolve(path)).sort();
}

/** A file whose name happens to hold brackets is a file. */
function isPattern(word: string, folder: string): boolean {
  return /[*?[\]{}]/.test(word) && !existsSync(resolve(folder, word));
}

/** A path as a person would type it from here; outside this folder and its parents the whole path. */
function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path).replaceAll('\\', '/');
  return isAbsolute(short) || short.startsWith('../../../') ? path : short;
}
