/** The offering format with its zod schemas: for offerings that `isOffering` does not pass, and for whoever builds on the schemas. */

import { isOffering } from './generated/is-offering.js';
import type { Defaults, Header, Offering } from './generated/offering.js';
import { issue, type OfferingIssue, show } from './reading/issue.js';
import { type Reading, read } from './reading/read.js';
import { defaultsSchema, headerSchema } from './schema/catalogue.js';
import { open } from './schema/node.js';
import { offeringSchema } from './schema/offering.js';
import { FORMAT_VERSION } from './vocabulary.js';

export { issueProblem, type OfferingCode, type OfferingIssue } from './reading/issue.js';
export { catalogueSchema, defaultsSchema, headerSchema } from './schema/catalogue.js';
export { offeringSchema } from './schema/offering.js';

const OFFERING = { schema: offeringSchema, node: open(offeringSchema), label: { nl: 'een aanbod', en: 'an offering' } };
/** Fields that the format holds against each other. */
const TOGETHER = ['type', 'category'];
/** From so many faults on the reader counts instead of telling, which it does over the whole. */
const ENOUGH = 100;
const LONGEST_REMEMBERED = 200;
const MOST_REMEMBERED = 2_000;
const DEFAULTS = {
  schema: defaultsSchema,
  node: open(defaultsSchema),
  label: { nl: 'wat voor elk aanbod geldt (defaults)', en: 'what holds for every offering (defaults)' },
};
const HEADER = { schema: headerSchema, node: open(headerSchema), label: { nl: 'een catalogus', en: 'a catalogue' } };

export interface ParseOptions {
  /**
   * Id for an offering that has no usable one, so that the rest of it can still be read and shown. It is never
   * an identity: the missing id stays a problem.
   */
  readonly fallbackId?: string;
}

/**
 * Reads one offering of format version 1. What cannot be used is told and left out, and the rest is kept; other
 * spellings are read as meant, with a note. No offering comes out only where the value is not a set of fields,
 * or has no usable id and no fallback is given. The value given is not changed.
 */
export function parseOffering(
  raw: unknown,
  options: ParseOptions = {},
): { offering?: Offering; issues: OfferingIssue[] } {
  const id =
    typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'id') ? (raw as { id: unknown }).id : undefined;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return result(read(OFFERING, raw));
  if (usableId(id)) return result(readFaulty(raw));
  // The schema says that an id has to be there; the rest is read with a stand-in.
  const { value, issues } = read(OFFERING, withId(raw, options.fallbackId ?? '?'));
  const missing = issue('AFK-202', Object.hasOwn(raw, 'id') ? ['id'] : [], {});
  return value && options.fallbackId !== undefined
    ? { offering: value, issues: [missing, ...issues] }
    : { issues: [missing, ...issues] };
}

/** Reads what a catalogue (or an institution's configuration) says once for all offerings. */
export function parseDefaults(raw: unknown): { defaults?: Defaults; issues: OfferingIssue[] } {
  const { value, issues } = read(DEFAULTS, raw);
  return value ? { defaults: value, issues } : { issues };
}

/**
 * Reads the head of a catalogue: the first line of NDJSON, or a whole file, whose `offerings` are passed over.
 * A format version that is not told is read as the only one there is.
 */
export function parseHeader(raw: unknown): { header?: Header; issues: OfferingIssue[] } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { issues: read(HEADER, raw).issues };
  const { format, offerings: _, ...rest } = raw as Record<string, unknown>;
  const { value, issues } = read(HEADER, { ...rest, format: FORMAT_VERSION });
  const known = { known: FORMAT_VERSION };
  if (format == null) issues.unshift(issue('AFK-221', [], known));
  else if (format !== FORMAT_VERSION) issues.unshift(issue('AFK-220', ['format'], { ...known, value: show(format) }));
  return value ? { header: value, issues } : { issues };
}

/**
 * Reads only the fields that are not in good form: in bulk, the others have cost their quick look and no more. Gives
 * what reading the whole gives, because fields meet in nothing but their names and {@link TOGETHER}.
 */
function readFaulty(raw: object): Reading<Offering> {
  const whole = raw as Readonly<Record<string, unknown>>;
  const keys = Object.keys(whole);
  if (keys.includes('__proto__')) return read(OFFERING, whole);
  const offering: Record<string, unknown> = {};
  const issues: OfferingIssue[] = [];
  const apart = !isOffering({ id: '?', type: whole.type, category: whole.category });
  for (const key of keys) {
    const isPart = apart && TOGETHER.includes(key);
    if (!isPart && isOffering(key === 'id' ? { id: whole.id } : { id: '?', [key]: whole[key] })) {
      offering[key] = whole[key];
      continue;
    }
    const part = isPart ? TOGETHER.filter((name) => Object.hasOwn(whole, name)) : [key];
    const found = readPart(Object.fromEntries(part.map((name) => [name, whole[name]])));
    // What belongs together is told once, with the first of it.
    if (key === part[0]) issues.push(...found.issues);
    if (found.value !== undefined && Object.hasOwn(found.value, key)) {
      offering[key] = (found.value as Readonly<Record<string, unknown>>)[key];
    }
  }
  return issues.length < ENOUGH ? { value: offering as Offering, issues } : read(OFFERING, whole);
}

const remembered = new Map<string, Reading<Offering>>();

/** Reads one faulty field as if it stood alone. In an export the same slip stands in many records, and is understood once. */
function readPart(part: Readonly<Record<string, unknown>>): Reading<Offering> {
  const text = isShallow(part) ? JSON.stringify(part) : undefined;
  const known = text === undefined ? undefined : remembered.get(text);
  if (known !== undefined) return known;
  const reading = read(OFFERING, { id: '?', ...part });
  if (text === undefined || text.length > LONGEST_REMEMBERED) return reading;
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  remembered.set(text, reading);
  return reading;
}

/** Whether a field holds nothing but words and numbers, so that its text tells it apart and nothing of it can be changed. */
function isShallow(part: Readonly<Record<string, unknown>>): boolean {
  return Object.values(part).every(
    (value) => typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)),
  );
}

function usableId(id: unknown): boolean {
  return (typeof id === 'string' && id.trim() !== '') || Number.isSafeInteger(id);
}

function withId(raw: object, id: string): Record<string, unknown> {
  return { ...raw, id };
}

function result({ value, issues }: { value?: Offering; issues: OfferingIssue[] }): {
  offering?: Offering;
  issues: OfferingIssue[];
} {
  return value ? { offering: value, issues } : { issues };
}
