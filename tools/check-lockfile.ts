/**
 * A registry can hold a native package whose platform packages lag behind. npm then writes a lockfile without them,
 * and the next `npm ci` on another platform fails. Every optional dependency named in the lockfile has to be in it.
 */
import { readFileSync } from 'node:fs';

interface LockEntry {
  readonly optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const present = new Set(
  Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
);
const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !present.has(name))
    .map((name) => `${path} asks for ${name}`),
);
if (missing.length > 0) {
  process.stderr.write(
    `The lockfile lacks platform packages:\n${missing.join('\n')}\nPin the parent to a version that is complete, delete node_modules and package-lock.json, and install again.\n`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(`lockfile: ${present.size} packages, every optional dependency is there\n`);
}
