import type { Framework } from '@afsprakenkader/checker';
import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import type { Settings } from '../config/settings.js';
import { chooseRelease, type Release } from '../framework/choose-framework.js';

/** One version of the framework, and which academic years it judges. */
export interface Edition {
  readonly framework: Framework;
  /** Absent: every year. */
  readonly years?: (academicYear: string | null) => boolean;
}

export interface Editions {
  readonly editions: readonly Edition[];
  readonly notes: readonly Problem[];
}

/**
 * Which versions judge: the one asked for, else those pinned (one for all, others for single academic years), else
 * the latest release, with a note that nothing is pinned.
 * @param asked the value of `--framework`
 * @throws AFK-618 where a pinned digest is not that of the installed version
 */
export async function chooseEditions(
  asked: string | undefined,
  settings: Settings | undefined,
  cwd: string,
): Promise<Editions> {
  const pin = settings?.config.framework;
  if (asked !== undefined) {
    const release = await chooseRelease(asked, cwd);
    const other = pin !== undefined && pin.version !== release.bundle.version;
    const note = other ? [problem(CLI_CODES, 'AFK-617', { version: release.bundle.version, pinned: pin.version })] : [];
    return { editions: [{ framework: release }], notes: note };
  }
  const pins = Object.entries(settings?.config.editions ?? {});
  const special = await Promise.all(
    pins.map(async ([year, { version, digest }]) => ({
      year,
      release: await pinned(version, digest, settings, `/editions/${year}`),
    })),
  );
  const general = pin === undefined ? undefined : await pinned(pin.version, pin.digest, settings, '/framework');
  const rest = general ?? (await chooseRelease('latest', cwd));
  const notes = general === undefined ? [unpinned(rest.bundle.version)] : [];
  if (special.length === 0) return { editions: [{ framework: rest }], notes };
  return { editions: byVersion(rest, special), notes };
}

/** Years that are pinned to the same version are judged together. */
function byVersion(rest: Release, special: readonly { readonly year: string; readonly release: Release }[]): Edition[] {
  const versions = new Map<string, { release: Release; years: string[] }>();
  for (const { year, release } of special) {
    const entry = versions.get(release.digest) ?? { release, years: [] };
    entry.years.push(year);
    versions.set(release.digest, entry);
  }
  const elsewhere = special.filter(({ release }) => release.digest !== rest.digest).map(({ year }) => year);
  versions.delete(rest.digest);
  const general: Edition = { framework: rest, years: (year) => year === null || !elsewhere.includes(year) };
  const others = [...versions.values()].map(
    ({ release, years }): Edition => ({ framework: release, years: (year) => year !== null && years.includes(year) }),
  );
  return [general, ...others];
}

async function pinned(
  version: string,
  digest: string,
  settings: Settings | undefined,
  pointer: string,
): Promise<Release> {
  const release = await chooseRelease(version);
  if (release.digest === digest) return release;
  throw new AfkError(
    problem(
      CLI_CODES,
      'AFK-618',
      { version, pinned: digest, actual: release.digest },
      settings?.locate(`${pointer}/digest`),
    ),
  );
}

function unpinned(version: string): Problem {
  return problem(CLI_CODES, 'AFK-616', { version });
}
