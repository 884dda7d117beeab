import { randomInt } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import type { Options, Run } from '../context.js';
import { writeTextToFile } from '../output.js';

const STEPS = ['open', 'assign', 'revoke', 'suspend', 'reinstate', 'publish'] as const;
type StatusStep = (typeof STEPS)[number];

/** A verifier keeps a list as long as this; a certificate that was revoked is known everywhere after it. */
const VALID_DAYS = 31;
const DAY = 86_400_000;

/** `status`: the journal of what an institution took back, and the lists that it publishes of it. */
export async function status(
  { io, language }: Run,
  step: string,
  certificates: readonly string[],
  options: Options,
): Promise<void> {
  if (!isStep(step))
    throw new AfkError(problem(CLI_CODES, 'AFK-604', { value: step, option: 'step', hint: '', choices: [...STEPS] }));
  const folder = resolve(io.cwd, needed(options, 'journal'));
  const [{ addStep, readJournal }, sign] = await Promise.all([
    import('../status/journal-folder.js'),
    import('@afsprakenkader/credential/sign'),
  ]);
  const now = new Date();
  const at = now.toISOString();
  if (step === 'publish') {
    const until = new Date(now.getTime() + VALID_DAYS * DAY).toISOString();
    const key = await readFile(resolve(io.cwd, needed(options, 'key')), 'utf8');
    const passphrase = io.env.AFK_KEY_PASSPHRASE;
    const signer = sign.signerFromPem({ key, ...(passphrase === undefined ? {} : { passphrase }) });
    const output = needed(options, 'output');
    await mkdir(resolve(io.cwd, output), { recursive: true });
    for (const { purpose, list } of sign.statusLists(sign.statusesOf(await readJournal(folder)), at, until)) {
      const signed = await sign.addProof(list, { signer, verificationMethod: needed(options, 'method'), created: at });
      await writeTextToFile(`${JSON.stringify(signed, null, 2)}\n`, join(output, `${purpose}.json`), io.cwd);
    }
  } else if (step === 'open') {
    const [issuer, address] = [needed(options, 'issuer'), needed(options, 'address')];
    sign.didWebUrl(issuer);
    await addStep(
      folder,
      (steps) => (steps.length > 0 ? undefined : { kind: 'open', issuer, address, size: sign.LEAST_ENTRIES }),
      at,
    );
  } else if (step === 'assign') {
    await addStep(folder, (steps) => sign.assignPlaces(sign.statusesOf(steps), certificates, randomInt), at);
  } else {
    for (const certificate of certificates)
      await addStep(folder, (steps) => sign.changeStatus(sign.statusesOf(steps), step, certificate), at);
  }
  io.stderr.write(`${DONE[language]}\n`);
}

const DONE = { nl: 'Klaar.', en: 'Done.' } as const;

function isStep(step: string): step is StatusStep {
  return (STEPS as readonly string[]).includes(step);
}

function needed(options: Options, name: string): string {
  const value = options[name];
  if (typeof value === 'string') return value;
  throw new AfkError(problem(CLI_CODES, 'AFK-603', { word: `--${name}`, help: 'afsprakenkader status --help' }));
}
