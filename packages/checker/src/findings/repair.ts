import type { Rule } from '@afsprakenkader/framework';
import { VERDICTS } from '@afsprakenkader/rule-language';
import type { Judge } from './judge.js';
import type { Subject } from './subject.js';
import type { Anatomy, ReadField } from './tree-walk.js';
import { pointerOf, valueAt, withValue } from './values.js';

export interface Repair {
  readonly set: Readonly<Record<string, unknown>>;
}

/** A rule, with what it reads and the numbers that decide it. */
export interface RepairableRule {
  readonly index: number;
  readonly rule: Rule;
  readonly anatomy: Anatomy;
  readonly numbers: readonly number[];
}

interface Candidate {
  readonly path: string;
  readonly value: string | number | boolean;
  readonly verdict: number;
  /** How far from what is told now; 0 where it is one of several told values, 1 where nothing can be measured. */
  readonly distance: number;
}

const OUTSIDE = VERDICTS.indexOf('outside-framework');

/**
 * The smallest change of one field with which the rule is met and the verdict gets no worse, or undefined where there
 * is none, or where two changes are equally small: then it is for people to choose.
 *
 * @param untold pointer of the one field that may be told anew; absent: only told fields are changed
 */
export function repairOf(
  { offering, outcome }: Pick<Subject, 'offering' | 'outcome'>,
  rule: RepairableRule,
  judge: Judge,
  untold?: string,
): Repair | undefined {
  const found: Candidate[] = [];
  for (const path of fieldOrder(rule.rule, rule.anatomy)) {
    const pointer = pointerOf(path.field.path);
    const told = valueAt(offering, pointer);
    const isTold = told !== undefined && told !== null;
    if (untold === undefined ? !isTold : pointer !== untold) continue;
    for (const value of valuesFor(path, rule.numbers, told)) {
      const answer = judge.ask(withValue(offering, pointer, value), rule.index);
      if (answer.status !== 'met' || answer.verdict > outcome.verdict || answer.verdict === OUTSIDE) continue;
      found.push({ path: path.field.path.join('.'), value, verdict: answer.verdict, distance: distance(told, value) });
    }
  }
  const best = smallest(found);
  return best === undefined ? undefined : { set: { [best.path]: best.value } };
}

/**
 * Values for a field. Nothing told is only proposed on an ordered scale (a level, a type): what follows there from
 * the other data. To fill in a told fact that is missing, such as an attestation, would be to invent it.
 */
function valuesFor(
  { field, viaDefinition }: ReadField,
  numbers: readonly number[],
  told: unknown,
): readonly (string | number | boolean)[] {
  const isTold = told !== undefined && told !== null;
  if (field.as === 'ordinal') return (field.values ?? []).filter((value) => value !== told);
  if (!isTold) return [];
  if (field.as === 'decimal') return numbers.filter((value) => value > 0 && value !== told);
  // Words that only a definition reads say how other fields are meant (unit, structure): another word there is no repair.
  if (viaDefinition) return [];
  if (field.as === 'enum') return (field.values ?? []).filter((value) => value !== told);
  return field.as === 'bool' && told === false ? [true] : [];
}

/** The field the rule points at first comes first. */
function fieldOrder(rule: Rule, anatomy: Anatomy): readonly ReadField[] {
  const place = ({ field }: ReadField) => {
    const index = rule.reads.indexOf(field.path.join('.'));
    return index < 0 ? rule.reads.length : index;
  };
  return [...anatomy.fields].sort((a, b) => place(a) - place(b));
}

function smallest(candidates: readonly Candidate[]): Candidate | undefined {
  const verdict = Math.min(...candidates.map((candidate) => candidate.verdict));
  const path = candidates.find((candidate) => candidate.verdict === verdict)?.path;
  const rivals = candidates.filter((candidate) => candidate.verdict === verdict && candidate.path === path);
  const least = Math.min(...rivals.map((candidate) => candidate.distance));
  const nearest = rivals.filter((candidate) => candidate.distance === least);
  return nearest.length === 1 ? nearest[0] : undefined;
}

function distance(told: unknown, value: string | number | boolean): number {
  if (Array.isArray(told)) return told.includes(value) ? 0 : 1;
  return typeof told === 'number' && typeof value === 'number' ? Math.abs(told - value) : 1;
}
