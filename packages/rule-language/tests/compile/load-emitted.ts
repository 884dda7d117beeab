import type { Predicate } from '../../src/index.js';
import * as runtime from '../../src/runtime/index.js';

const IMPORT = /^import \{ (.*) \} from '@afsprakenkader\/rule-language\/runtime';$/m;

/** Runs the text of a generated module here and now: hundreds of modules are too many for files. */
export function loadEmitted(source: string): Predicate {
  const body = source.replace(IMPORT, 'const { $1 } = runtime;').replace('export const predicate =', 'return');
  return new Function('runtime', `'use strict';${body}`)(runtime) as Predicate;
}
