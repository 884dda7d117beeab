import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AfkError, problem, suggest } from '@afsprakenkader/diagnostics';
import type { Predicate } from '@afsprakenkader/rule-language';
import { type Bundle, type LoadedFramework, ruleSet } from './bundle.js';
import { hasSoundRules, isBundle } from './bundle-shape.js';
import { digestOf } from './canonical.js';
import { FRAMEWORK_CODES } from './codes.js';

/** One released version as the archive lists it. */
export interface Release {
  readonly version: string;
  readonly digest: string;
  /** Day of the release, where it was recorded. */
  readonly date: string | null;
  /** Digest of the template of its certificate, which stands in a file of its own. */
  readonly certificate?: string;
}

/**
 * The archive of the framework package as it is installed, found by name: a program that carries this code in a
 * file of its own still sees every version that an institution has installed since.
 */
export const RELEASES_FOLDER = `${dirname(createRequire(import.meta.url).resolve('@afsprakenkader/framework/releases/index.json'))}/`;

/** Every released version, oldest first. */
export async function listReleases(): Promise<readonly Release[]> {
  const index: unknown = JSON.parse(readFileSync(`${RELEASES_FOLDER}index.json`, 'utf8'));
  return (index as { readonly releases: readonly Release[] }).releases;
}

/** What the archive lists of a version, or AFK-520. */
export async function releaseOf(version: string): Promise<Release> {
  const releases = await listReleases();
  const release = releases.find((each) => each.version === version);
  if (release !== undefined) return release;
  const known = releases.map((each) => each.version);
  const nearest = suggest(version, known);
  throw new AfkError(
    problem(FRAMEWORK_CODES, 'AFK-520', {
      version,
      known: nearest ? [nearest, ...known.filter((each) => each !== nearest)] : known,
    }),
  );
}

/**
 * A released version by its exact number, with the predicate that was generated for it.
 *
 * @throws AfkError AFK-520 where no such version is released, AFK-521 where the file is not the one that was released
 */
export async function loadRelease(version: string): Promise<LoadedFramework> {
  const release = await releaseOf(version);
  const { bundle, digest } = readBundle(`${RELEASES_FOLDER}${version}.json`);
  if (digest !== release.digest)
    throw new AfkError(problem(FRAMEWORK_CODES, 'AFK-521', { version, found: digest, expected: release.digest }));
  const { predicate } = (await import(/* @vite-ignore */ pathToFileURL(`${RELEASES_FOLDER}${version}.js`).href)) as {
    predicate: Predicate;
  };
  return { bundle, digest, ruleSet: ruleSet(bundle), predicate };
}

/**
 * A version from a file of one's own, e.g. a draft that a proposal has made.
 *
 * @throws AfkError AFK-522 where the file is no bundle, AFK-523 where it needs a newer tool
 */
export async function loadBundleFile(path: string): Promise<LoadedFramework> {
  const { bundle, digest } = readBundle(path);
  if (!hasSoundRules(bundle))
    throw unreadable(path, 'de regels erin zijn niet te volgen', 'its rules cannot be followed');
  // Loaded only here: who checks against a released version does without the compilers.
  const { fromBundle } = await import('./compile/from-bundle.js');
  try {
    return fromBundle(bundle, digest);
  } catch (cause) {
    throw unreadable(path, 'de regels erin zijn niet te volgen', 'its rules cannot be followed', cause);
  }
}

function readBundle(file: string): { readonly bundle: Bundle; readonly digest: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw unreadable(file, 'het bestand kan niet geopend worden', 'the file cannot be opened', cause);
  }
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw unreadable(file, 'het is geen JSON', 'it is not JSON', cause);
  }
  if (!isBundle(value)) throw unreadable(file, 'het is geen kaderbestand', 'it is not a framework file');
  if (value.format !== 1) {
    const slots = { file, format: String(value.format), tool: value.minimumTool };
    throw new AfkError(problem(FRAMEWORK_CODES, 'AFK-523', slots, { file }));
  }
  return { bundle: value, digest: digestOf(bytes) };
}

function unreadable(file: string, nl: string, en: string, cause?: unknown): AfkError {
  return new AfkError(problem(FRAMEWORK_CODES, 'AFK-522', { file, reason: { nl, en } }, { file }), { cause });
}
