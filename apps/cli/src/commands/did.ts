import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { KeyHistory } from '@afsprakenkader/credential/sign';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import type { Options, Run } from '../context.js';
import { writeTextToFile } from '../output.js';

const STEPS = ['add', 'retire', 'compromise', 'document'] as const;

/** `did`: the keys with which an institution signs, and the document that publishes them on its own domain. */
export async function did(run: Run, step: string, key: string | undefined, options: Options): Promise<void> {
  const { io } = run;
  const sign = await import('@afsprakenkader/credential/sign');
  const file = needed(options.keys, '--keys');
  if (step === 'document') {
    const history = await readHistory(file, io.cwd);
    io.stderr.write(`${sign.didWebUrl(history.did)}\n`);
    io.stdout.write(`${JSON.stringify(sign.didDocument(history), null, 2)}\n`);
    return;
  }
  let history: KeyHistory;
  if (step === 'add') {
    const before = await historyOrNew(file, options.issuer, io.cwd);
    sign.didWebUrl(before.did);
    const pem = await opening(needed(key, 'key'), io.cwd);
    history = sign.addKey(before, await sign.publicKeyMultibase(publicPart(pem)), io.today());
  } else if (step === 'retire' || step === 'compromise') {
    const before = await readHistory(file, io.cwd);
    const known = before.keys.map(({ id }) => id);
    if (key === undefined || !known.includes(key)) throw notOneOf(key ?? '', 'key', known);
    history = sign.endKey(before, key, io.today(), step === 'retire' ? 'retired' : 'compromised');
  } else throw notOneOf(step, 'step', STEPS);
  await writeTextToFile(`${JSON.stringify(sign.keyHistorySchema.parse(history), null, 2)}\n`, file, io.cwd);
  io.stderr.write(`${file}\n`);
}

/** Only public keys are read: a private one has no business here. */
function publicPart(pem: string): KeyObject {
  if (!/-----BEGIN PUBLIC KEY-----/.test(pem)) throw notOneOf('PEM', 'key', ['-----BEGIN PUBLIC KEY-----']);
  return createPublicKey(pem);
}

/** A history that is there is never begun anew: its keys vouch for what was signed. */
async function historyOrNew(file: string, issuer: string | boolean | undefined, cwd: string): Promise<KeyHistory> {
  if (typeof issuer === 'string' && !existsSync(resolve(cwd, file))) return { format: 1, did: issuer, keys: [] };
  return readHistory(file, cwd);
}

async function readHistory(file: string, cwd: string): Promise<KeyHistory> {
  const [{ readStrictJson }, { keyHistorySchema }, text] = await Promise.all([
    import('@afsprakenkader/credential/verify'),
    import('@afsprakenkader/credential/sign'),
    opening(file, cwd),
  ]);
  const read = keyHistorySchema.safeParse(readStrictJson(new TextEncoder().encode(text)));
  if (!read.success) throw new AfkError(problem(CLI_CODES, 'AFK-634', { file, detail: 'format' }));
  return read.data;
}

async function opening(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new AfkError(problem(CLI_CODES, 'AFK-634', { file, detail: code ?? '?' }), { cause });
  }
}

function notOneOf(value: string, option: string, choices: readonly string[]): AfkError {
  return new AfkError(problem(CLI_CODES, 'AFK-604', { value, option, hint: '', choices: [...choices] }));
}

function needed(value: string | boolean | undefined, word: string): string {
  if (typeof value === 'string') return value;
  throw new AfkError(problem(CLI_CODES, 'AFK-603', { word, help: 'afsprakenkader did --help' }));
}
