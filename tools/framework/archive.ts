import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compareVersions } from '@afsprakenkader/analysis';
import { type Compat, compatOf } from '@afsprakenkader/analysis/release';
import {
  canonicalJson,
  type LoadedFramework,
  listReleases,
  loadRelease,
  RELEASES_FOLDER,
} from '@afsprakenkader/framework';
import { changelogSection, summaryOf } from './changelog.js';

/** A release beside the bundle: how compatible it is with the one before, and its section of the changelog. */
export interface ReleaseNotes {
  readonly compat: Compat;
  readonly section: string;
}

/** Computes the notes of a release from the archive alone; `previous` is absent for the first. */
export function notesOf(release: LoadedFramework, previous?: LoadedFramework): ReleaseNotes {
  const named = ({ bundle, digest }: LoadedFramework) => ({ version: bundle.version, digest });
  if (previous === undefined)
    return { compat: compatOf(named(release)), section: `## ${release.bundle.version}\n\n- ${FIRST}\n` };
  const comparison = compareVersions(previous, release);
  const summary = summaryOf(comparison, previous.bundle, release.bundle);
  return {
    compat: compatOf(named(release), named(previous), comparison),
    section: changelogSection(release.bundle.version, comparison.place, summary),
  };
}

const FIRST = 'Eerste vrijgave. First release.';

/** Every release with the one before it, oldest first. */
export async function archive(): Promise<readonly (readonly [LoadedFramework, LoadedFramework | undefined])[]> {
  const releases = await Promise.all((await listReleases()).map(({ version }) => loadRelease(version)));
  return releases.map((release, index) => [release, releases[index - 1]]);
}

/** Where the compatibility of a release is kept. The bundle beside it never changes. */
export function compatFile(version: string): string {
  return `${RELEASES_FOLDER}${version}.compat.json`;
}

const TITLE = '# @afsprakenkader/framework\n';

/** Writes what is missing of the notes of each release; what stands there is left as it is. */
export async function writeMissingNotes(changelog: string): Promise<void> {
  for (const [release, previous] of await archive()) {
    const { version } = release.bundle;
    const text = existsSync(changelog) ? readFileSync(changelog, 'utf8') : TITLE;
    const isTold = new RegExp(`^## ${version.replaceAll('.', '\\.')}$`, 'm').test(text);
    if (isTold && existsSync(compatFile(version))) continue;
    const { compat, section } = notesOf(release, previous);
    if (!existsSync(compatFile(version))) writeFileSync(compatFile(version), canonicalJson(compat));
    if (!isTold) writeFileSync(changelog, text.replace(TITLE, `${TITLE}\n${section}`));
  }
}
