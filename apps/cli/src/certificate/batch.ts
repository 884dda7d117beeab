import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type BatchSeal, issueBatch, type Progress } from '@afsprakenkader/certificate/batch';
import { openNodeFonts } from '@afsprakenkader/certificate/node';
import { openSealKey } from '@afsprakenkader/certificate/seal';
import type { Award } from '@afsprakenkader/certificate/template';
import { AfkError, type Language, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import type { Options, Run } from '../context.js';
import type { Io } from '../io.js';
import { awardsOf, issuingOf } from './awards.js';
import { prepare } from './prepare.js';
import { sampleOf } from './sample.js';

/** Below this, threads take longer to start than the work takes. */
const WORTH_THREADS = 500;
/** The password of the key never stands on a command line, where other users of the machine could read it. */
const PASSWORD = 'AFK_SEAL_PASSWORD';

const WORDS = {
  nl: {
    looking: 'nagekeken',
    writing: 'geschreven',
    rate: 'per seconde',
    left: (seconds: number) => `nog ongeveer ${seconds} s`,
    done: (count: number, folder: string, resumed: number) =>
      `${count} certificaten in ${folder}${resumed > 0 ? `, waarvan ${resumed} van een eerdere keer` : ''}. Het manifest noemt elk bestand met zijn digest.`,
  },
  en: {
    looking: 'looked at',
    writing: 'written',
    rate: 'a second',
    left: (seconds: number) => `about ${seconds} s left`,
    done: (count: number, folder: string, resumed: number) =>
      `${count} certificates in ${folder}${resumed > 0 ? `, ${resumed} of them of an earlier run` : ''}. The manifest names each file with its digest.`,
  },
} as const;

/** `certificate batch`: as many as a list has, on all cores, sealed where a key is given; goes on where it was stopped. */
export async function batchCertificates(run: Run, files: readonly string[], options: Options): Promise<void> {
  const { io, language } = run;
  const issuing = issuingOf(options);
  // A key that cannot seal is known before a number is taken.
  const seal = await sealFrom(options.seal, io);
  const template = await prepare(run, files, options, sampleOf(issuing));
  const fonts = await openNodeFonts();
  const { awards, batch } = await awardsOf(run, issuing, template);
  const { count, resumed } = await issueBatch({
    template: { ...template, fonts },
    batch,
    items: () => awards.map((award: Award) => ({ award })),
    count: awards.length,
    folder: resolve(io.cwd, issuing.folder),
    output: options.pack === true ? 'pack' : 'files',
    threads: awards.length < WORTH_THREADS ? 0 : availableParallelism(),
    ...(seal === undefined ? {} : { seal }),
    onProgress: (progress) => show(progress, io, language),
  });
  if (io.stderr.isTTY) io.stderr.write('\r\u001b[K');
  io.stderr.write(`${WORDS[language].done(count, issuing.folder, resumed)}\n`);
}

function show({ step, done, count, rate, left }: Progress, io: Io, language: Language): void {
  if (!io.stderr.isTTY) return;
  const words = WORDS[language];
  const speed = `${Math.round(rate)} ${words.rate}, ${words.left(Math.ceil(left))}`;
  io.stderr.write(`\r\u001b[K${done}/${count} ${words[step]}, ${speed}`);
}

async function sealFrom(option: unknown, io: Io): Promise<BatchSeal | undefined> {
  if (typeof option !== 'string') return undefined;
  const bytes = readKeyFile(option, io.cwd);
  const password = io.env[PASSWORD];
  const isPem = /\.(?:pem|key|crt)$/i.test(option);
  const key = await openSealKey(
    isPem
      ? { pem: new TextDecoder().decode(bytes), ...(password === undefined ? {} : { password }) }
      : { pkcs12: bytes, password: password ?? '' },
  );
  return { key, asOf: io.today() };
}

function readKeyFile(file: string, cwd: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(resolve(cwd, file)));
  } catch (error) {
    throw new AfkError(problem(CLI_CODES, 'AFK-608', { pattern: file }), { cause: error });
  }
}
