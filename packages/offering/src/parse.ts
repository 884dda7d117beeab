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
  const faulty = new Set(keys.filter((key) => key !== 'id' && !isOffering({ id: '?', [key]: whole[key] })));
  const together = { id: '?', type: whole.type, category: whole.category };
  if (!isOffering(together)) for (const key of TOGETHER) faulty.add(key);
  const part = keys.filter((key) => key === 'id' || faulty.has(key));
  const { value, issues } = read(OFFERING, Object.fromEntries(part.map((key) => [key, whole[key]])));
  if (value === undefined) return { issues };
  const told: Readonly<Record<string, unknown>> = { ...whole, ...value };
  const kept = keys.filter((key) => !part.includes(key) || Object.hasOwn(value, key));
  return { value: Object.fromEntries(kept.map((key) => [key, told[key]])) as Offering, issues };
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
