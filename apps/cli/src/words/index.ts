import { CERTIFICATE } from './certificate.js';
import { CHECK } from './check.js';
import { DEMO } from './demo.js';
import { DID } from './did.js';
import { DIFF } from './diff.js';
import { EXPLAIN } from './explain.js';
import { EXPORT } from './export.js';
import { IMPACT } from './impact.js';
import { INIT } from './init.js';
import type { CommandWords } from './model.js';
import { PIN } from './pin.js';
import { PROPOSE } from './propose.js';
import { QUESTIONS } from './questions.js';
import { STATUS } from './status.js';
import { UPGRADE } from './upgrade.js';
import { VERIFY } from './verify.js';

const ALL_WORDS: readonly CommandWords[] = [
  INIT,
  PIN,
  CHECK,
  EXPLAIN,
  DIFF,
  IMPACT,
  UPGRADE,
  PROPOSE,
  EXPORT,
  CERTIFICATE,
  DID,
  STATUS,
  VERIFY,
  QUESTIONS,
  DEMO,
];

/** The commands a mistyped word may stand for. */
export const COMMANDS: readonly string[] = ALL_WORDS.map(({ name }) => name);

/** Per command its long options, `--format`. */
export const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ALL_WORDS.map(({ name, options }) => [name, options.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0] ?? flags)]),
);
