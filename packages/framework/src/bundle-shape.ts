import type { Expr, Modality } from '@afsprakenkader/rule-language';
import type { Bundle } from './bundle.js';

const LISTS = ['sources', 'questions', 'parameters', 'definitions', 'rules', 'chapters'] as const;
const TEXTS = ['version', 'minimumTool', 'declaredType'] as const;

/** Enough of the form to tell a bundle from another JSON file; what a release holds, its digest vouches for. */
export function isBundle(value: unknown): value is Bundle {
  if (!isObject(value)) return false;
  return LISTS.every((key) => Array.isArray(value[key])) && TEXTS.every((key) => typeof value[key] === 'string');
}

const MODALITIES: Readonly<Record<Modality, true>> = {
  obligation: true,
  normal: true,
  recommendation: true,
  autonomy: true,
  constitutive: true,
  informative: true,
};

const OPERATIONS: Readonly<Record<Expr['op'], true>> = {
  const: true,
  list: true,
  param: true,
  field: true,
  fact: true,
  lookup: true,
  unknown: true,
  not: true,
  and: true,
  or: true,
  if: true,
  '==': true,
  '!=': true,
  '<': true,
  '<=': true,
  '>': true,
  '>=': true,
  in: true,
  '+': true,
  '-': true,
  times: true,
  given: true,
  has: true,
  recorded: true,
  disputed: true,
  size: true,
  all: true,
  exists: true,
  sum: true,
  max: true,
  min: true,
  tied: true,
  leads: true,
  dominant: true,
};

/** Whether every rule and definition of a bundle that nobody vouches for has the parts that evaluating needs. */
export function hasSoundRules({ rules, definitions, parameters }: Bundle): boolean {
  const named = [...rules, ...definitions, ...parameters].every(
    (item) => isObject(item) && typeof item.id === 'string',
  );
  return (
    named &&
    rules.every(({ modality }) => Object.hasOwn(MODALITIES, modality)) &&
    rules.every(({ when, require, unless }) =>
      [when, require, unless].every((each) => each === undefined || isSound(each)),
    ) &&
    definitions.every(({ expression }) => isSound(expression))
  );
}

/** Deeper than any expression that the rule language reads. */
const DEEPEST = 200;

function isSound(expr: unknown, depth = 0): boolean {
  if (!isObject(expr) || depth > DEEPEST) return false;
  if (typeof expr.op !== 'string' || !Object.hasOwn(OPERATIONS, expr.op)) return false;
  const parts = Object.values(expr).flat().filter(isObject);
  return parts.every((part) => isSound(part, depth + 1));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
