import type { DisplayList, LearnerFill } from '../display-list.js';
import type { Engine } from '../engine.js';
import { compileHead } from './compile.js';
import { join } from './objects.js';
import { writeTail } from './tail.js';

/** One whole file in one call, for previews and single certificates. For many, compile once and write tails. */
export function writePdf(engine: Engine, list: DisplayList, fill: LearnerFill): Uint8Array {
  const { head, plan } = compileHead(engine, list);
  return join([head, writeTail(plan, fill).bytes]);
}
