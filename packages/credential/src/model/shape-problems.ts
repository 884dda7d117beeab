import { type Localized, type Location, type Problem, suggest } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { FIELD_NAMES } from './reasons.js';
import { reasonOf } from './shape-reasons.js';

export type Issue = z.core.$ZodIssue;

/** What a fault of shape becomes: the caller has the codes. */
export interface ShapeMessages {
  unknownKey(fault: { key: string; place: string; hint: Localized }, location: Location | undefined): Problem;
  badValue(
    fault: { place: string; label: Localized; reason: Localized },
    location: Location | undefined,
    issue: Issue,
    path: readonly PropertyKey[],
  ): Problem;
}

/**
 * The faults that a zod schema finds, in plain words: one problem for each unknown key, with a did-you-mean, and one for
 * each value that does not fit. The value must have been parsed with `reportInput`.
 *
 * @param locate where a JSON pointer stands in the user's file
 */
export function shapeProblems(
  schema: z.core.$ZodType,
  issues: readonly Issue[],
  messages: ShapeMessages,
  locate?: (pointer: string) => Location,
): Problem[] {
  const tell = (issue: Issue, at: readonly PropertyKey[]): Problem[] => {
    const path = [...at, ...issue.path];
    if (issue.code === 'invalid_union') return nearest(issue.errors).flatMap((inner) => tell(inner, path));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const hint = hintFor(key, keysAt(schema, path));
        return messages.unknownKey({ key, place: shown(path), hint }, locate?.(pointerOf([...path, key])));
      });
    }
    const label = nameAt(schema, path) ?? { nl: 'waarde', en: 'value' };
    const fault = { place: shown(path), label: capital(label), reason: reasonOf(issue) };
    return [messages.badValue(fault, locate?.(pointerOf(path)), issue, path)];
  };
  return issues.flatMap((issue) => tell(issue, []));
}

/** A path as a JSON pointer. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function shown(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`)).join('');
  return text === '' ? '.' : text.replace(/^\./, '');
}

function capital({ nl, en }: Localized): Localized {
  const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { nl: raise(nl), en: raise(en) };
}

function hintFor(key: string, known: readonly string[]): Localized {
  const near = suggest(key, known);
  if (near !== undefined) return { nl: `Bedoelde u \`${near}\`?`, en: `Did you mean \`${near}\`?` };
  const list = known.map((each) => `\`${each}\``).join(', ');
  return { nl: `Hier kunnen staan: ${list}.`, en: `Possible here: ${list}.` };
}

/** Of several alternatives, the one that the value came nearest to: its faults lie deepest. */
function nearest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  return [...alternatives].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function nameAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Localized | undefined {
  let name: Localized | undefined;
  for (let length = 0; length <= path.length; length++) {
    for (const found of schemasAt(schema, path.slice(0, length))) name = FIELD_NAMES.get(found) ?? name;
  }
  return name;
}

function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : []));
}

/** The schemas for what stands at a path, outer wrappers first, over all alternatives. */
function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  const inner = unwrapped(schema);
  if (inner.length > 0) {
    const found = inner.flatMap((each) => schemasAt(each, path));
    return path.length === 0 ? [schema, ...found] : found;
  }
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const member = Object.hasOwn(shape, String(key)) ? shape[String(key)] : undefined;
    return member === undefined ? [] : schemasAt(member, rest);
  }
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? schemasAt(schema.valueType, rest) : [];
}

function unwrapped(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return [schema.def.innerType];
  if (schema instanceof z.ZodPipe) return [schema.in];
  return schema instanceof z.ZodUnion ? schema.options : [];
}
