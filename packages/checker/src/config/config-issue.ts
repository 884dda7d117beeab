import { type Localized, type Location, type Problem, problem, suggest } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { CHECKER_CODES } from '../codes.js';
import { pointerOf } from '../findings/values.js';
import { wantedOf } from './wanted.js';

type Issue = z.core.$ZodIssue;
type Locate = ((pointer: string) => Location) | undefined;

const DUTCH = z.locales.nl().localeError;
const ENGLISH = z.locales.en().localeError;

export const NO_DIGEST = {
  nl: 'een digest is sha256- en 44 tekens; laat `afsprakenkader pin` hem schrijven',
  en: 'a digest is sha256- and 44 characters; let `afsprakenkader pin` write it',
};

/** The problems that a zod issue of the configuration stands for: one for each unknown key, else one. */
export function configProblems(
  schema: z.ZodType,
  issue: Issue,
  locate: Locate,
  at: readonly PropertyKey[] = [],
): Problem[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, path, key, locate));
  if (issue.code === 'invalid_union') {
    return likeliest(issue.errors).flatMap((inner) => configProblems(schema, inner, locate, path));
  }
  const pointer = pointerOf(path.map(String));
  const isUnpinned = issue.code === 'invalid_type' && issue.input === undefined && path.at(-1) === 'digest';
  const reason = isBare(issue) ? keysWanted(keysAt(schema, path)) : isUnpinned ? NO_DIGEST : reasonOf(issue);
  return [problem(CHECKER_CODES, 'AFK-402', { place: shown(pointer), reason }, place(locate, pointer))];
}

/** Whether one value stands where a set of keys belongs, as in `reason: Internship`. */
function isBare(issue: Issue): boolean {
  return (
    issue.code === 'invalid_type' &&
    issue.expected === 'object' &&
    issue.input != null &&
    typeof issue.input !== 'object'
  );
}

function keysWanted(keys: readonly string[]): Localized {
  const shape = `{ ${keys.map((key) => `${key}: …`).join(', ')} }`;
  return { nl: `schrijf hier ${shape}`, en: `write ${shape} here` };
}

function unknownKey(schema: z.ZodType, path: readonly PropertyKey[], key: string, locate: Locate): Problem {
  const parent = pointerOf(path.map(String));
  const pointer = `${parent}${pointerOf([key])}`;
  const known = keysAt(schema, path);
  const near = suggest(key, known);
  const suggestion =
    near !== undefined
      ? { nl: `Bedoelde u "${near}"?`, en: `Did you mean "${near}"?` }
      : { nl: `Mogelijke sleutels: ${known.join(', ')}.`, en: `Possible keys: ${known.join(', ')}.` };
  return problem(CHECKER_CODES, 'AFK-401', { key, place: shown(parent), suggestion }, place(locate, pointer));
}

/** Of several alternatives, the one that the value came nearest to: its faults lie deepest. */
function likeliest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
  return [...alternatives].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

/** The reason that a check of our own gives to its zod issue, in both languages. */
export function because(reason: Localized): { params: { reason: Localized } } {
  return { params: { reason } };
}

/** What is wrong with a value, in words. The issue must carry its input (`reportInput`). */
export function reasonOf(issue: Issue): Localized {
  if (issue.code === 'custom' && issue.params?.reason !== undefined) return issue.params.reason as Localized;
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return {
      nl: 'deze datum bestaat niet (schrijf jaar-maand-dag)',
      en: 'this date does not exist (write year-month-day)',
    };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { nl: 'ze ontbreekt', en: 'it is missing' };
  }
  const wanted = wantedOf(issue);
  if (wanted !== undefined) return wanted;
  const raw = { ...issue, input: issue.input } as z.core.$ZodRawIssue;
  return { nl: text(DUTCH(raw)), en: text(ENGLISH(raw)) };
}

function text(message: ReturnType<typeof DUTCH>): string {
  const said = typeof message === 'string' ? message : (message?.message ?? '');
  return said.charAt(0).toLowerCase() + said.slice(1);
}

function shown(pointer: string): string {
  return pointer === '' ? '/' : pointer;
}

function place(locate: Locate, pointer: string): Location {
  return locate?.(pointer) ?? { file: 'afsprakenkader.yaml', pointer };
}

/** The keys that a schema knows at a path, over all alternatives. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.out, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape);
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const member = Object.hasOwn(shape, String(key)) ? shape[String(key)] : undefined;
    return member === undefined ? [] : keysAt(member, rest);
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? keysAt(schema.valueType, rest) : [];
}
