import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LearnerRow, readLearners } from '@afsprakenkader/certificate/learners';
import type { Award } from '@afsprakenkader/certificate/template';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import { ConfigError } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { sayProblem } from '../say.js';
import { CERTIFICATE_COMMAND_CODES } from './codes.js';
import type { Preparation } from './prepare.js';
import { takeNumbers } from './register.js';

/** What issuing asks of the command line beside the offering and the style. */
export interface Issuing {
  readonly learners: string;
  readonly issuedOn: string;
  /** `https://…/`, to which the random id is added. */
  readonly verify: string;
  readonly prefix: string;
  readonly register: string;
  readonly folder: string;
}

const NEEDED = {
  learners: { nl: 'het bestand met de lerenden', en: 'the file of learners' },
  issued: { nl: 'de datum van uitreiking', en: 'the date of issue' },
  verify: {
    nl: 'het adres waaronder certificaten te controleren zijn',
    en: 'the address under which certificates are verified',
  },
  prefix: {
    nl: 'het begin van de certificaatnummers, zoals HV-2026-',
    en: 'the start of the certificate numbers, such as HV-2026-',
  },
  output: { nl: 'de map voor de certificaten', en: 'the folder for the certificates' },
} as const;

/** @throws AFK-642 for the first option that is missing */
export function issuingOf(options: Options): Issuing {
  const need = (option: keyof typeof NEEDED): string => {
    const value = options[option];
    if (typeof value === 'string') return value;
    throw new AfkError(problem(CERTIFICATE_COMMAND_CODES, 'AFK-642', { option: `--${option}`, what: NEEDED[option] }));
  };
  return {
    learners: need('learners'),
    issuedOn: need('issued'),
    verify: need('verify').replace(/\/*$/, '/'),
    prefix: need('prefix'),
    folder: need('output'),
    register: typeof options.register === 'string' ? options.register : 'certificate-numbers.ndjson',
  };
}

export interface AwardList {
  readonly awards: readonly Award[];
  /** Digest of the list and of all that decides what is written on the page. */
  readonly batch: string;
}

/**
 * The awards of a list, all looked at before the first number is given.
 * @throws ConfigError with every fault of the list
 */
export async function awardsOf(run: Run, issuing: Issuing, preparation: Preparation): Promise<AwardList> {
  const { io, language } = run;
  const bytes = readBytes(issuing.learners, io.cwd);
  const { rows, problems, notes } = await readLearners(issuing.learners, bytes, { issuedOn: issuing.issuedOn });
  for (const note of notes) sayProblem(note, io, language, 'note');
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigError([first, ...others]);
  const { edition, branding, languages } = preparation;
  const { issuedOn, verify, prefix } = issuing;
  const decided = JSON.stringify([edition, branding.digest, languages, issuedOn, verify, prefix]);
  const batch = `sha256-${createHash('sha256').update(decided).update(bytes).digest('base64')}`;
  const given = rows.map(({ number }) => number);
  const numbers = takeNumbers({ register: issuing.register, batch, prefix, given }, io.cwd);
  return { batch, awards: rows.map((row, index) => awardOf(row, numbers[index] as (typeof numbers)[number], issuing)) };
}

function awardOf(
  { learner, result, awardedOn }: LearnerRow,
  { number, id }: { readonly number: string; readonly id: string },
  { issuedOn, verify }: Issuing,
): Award {
  return {
    id,
    number,
    verification: `${verify}${id}`,
    issuedOn,
    ...(awardedOn === undefined ? {} : { awardedOn }),
    learner,
    ...(result === undefined ? {} : { result }),
  };
}

function readBytes(file: string, cwd: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(resolve(cwd, file)));
  } catch (error) {
    throw new AfkError(problem(CLI_CODES, 'AFK-608', { pattern: file }), { cause: error });
  }
}
