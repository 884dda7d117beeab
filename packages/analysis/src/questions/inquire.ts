import type { Edition } from '../version.js';
import { checkConformity } from './conform.js';
import { Findings } from './findings.js';
import { workbenchOf } from './fitting-models.js';
import { type Inquiry, QUESTION_KINDS, type QuestionKind } from './model.js';
import { checkOutweighed } from './outweighed.js';
import { checkReach } from './reach.js';
import { checkSilence } from './silence.js';
import { checkAutonomy, checkParameters } from './text-checks.js';
import { checkTies } from './ties.js';
import { checkTypes } from './types.js';

/** The checks in the order in which one may use what another has found, with what each of them looks for. */
const CHECKS: readonly { readonly run: (findings: Findings) => void; readonly kinds: readonly QuestionKind[] }[] = [
  { run: checkReach, kinds: ['never-applies', 'never-holds', 'never-fails', 'exception-unreachable'] },
  { run: checkOutweighed, kinds: ['redundant', 'shadowed'] },
  { run: checkTypes, kinds: ['two-types', 'no-type'] },
  { run: checkConformity, kinds: ['cannot-conform', 'empty'] },
  { run: checkTies, kinds: ['tie'] },
  { run: checkSilence, kinds: ['undecidable'] },
  { run: checkAutonomy, kinds: ['autonomy'] },
  { run: checkParameters, kinds: ['unread-parameter'] },
];

export interface InquireOptions {
  /** Only these kinds are looked for; absent: all. */
  readonly only?: readonly QuestionKind[];
}

/**
 * Questions that one version puts to the working group: what its rules leave open, contradict or say twice, each with
 * the smallest offering that shows it, as the reference judges it. What is neither shown nor excluded is told. Pure.
 */
export function inquire({ bundle, digest }: Edition, { only = QUESTION_KINDS }: InquireOptions = {}): Inquiry {
  const findings = new Findings(workbenchOf(bundle));
  const wanted = CHECKS.filter(({ kinds }) => kinds.some((kind) => only.includes(kind)));
  for (const { run } of wanted) run(findings);
  return findings.result(only, digest);
}
