import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { listReleases } from '@afsprakenkader/framework';
import { CLI_CODES } from '../codes.js';
import type { Options, Run } from '../context.js';
import { wantsColour, widthOf } from '../io.js';
import { paint } from '../paint.js';

/** `verify`: whether credentials that somebody shows are in order, each question by itself. Exit code 1 unless all are. */
export async function verify(
  { io, language, outcome }: Run,
  words: readonly string[],
  options: Options,
): Promise<void> {
  const [{ verifyFiles }, { readTrust }, { verificationText }] = await Promise.all([
    import('@afsprakenkader/credential/verify'),
    import('../verify/trust-folder.js'),
    import('../verify/text.js'),
  ]);
  const folder = typeof options.trust === 'string' ? resolve(io.cwd, options.trust) : undefined;
  const hosts = typeof options.allowHost === 'string' ? options.allowHost.split(',').map((host) => host.trim()) : [];
  const files = await Promise.all(
    words.map(async (name) => ({ name, bytes: await opening(name, () => readFile(resolve(io.cwd, name))) })),
  );
  const trust = await opening(options.trust, () => readTrust(folder, hosts));
  const frameworks = new Map((await listReleases()).map(({ version, digest }) => [version, digest]));
  const verification = await verifyFiles(files, { ...trust, frameworks, now: Date.now() });
  if (verification.verdict !== 'accepted') outcome.exitCode = 1;
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(verification, null, 2)}\n`);
  else {
    const style = paint(wantsColour(io.stdout, io.env));
    io.stdout.write(verificationText(verification, language, style, widthOf(io.stdout, io.env)));
  }
}

async function opening<Value>(name: unknown, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw cause;
    throw new AfkError(problem(CLI_CODES, 'AFK-634', { file: String(name), detail: code }), { cause });
  }
}
