import type { OfferingResult } from '@afsprakenkader/checker';
import type { Location, Problem } from '@afsprakenkader/diagnostics';
import { STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import * as z from 'zod';
import { enteredText, moment, ours, shortText, someText, statusCounts, verdictCounts, version } from './common.js';
import { defineRoutes } from './route.js';
import { institution } from './session.js';
import { sharing } from './sharing.js';

const at = '/api/institutions/:institution' as const;

/** One check of all catalogues of an institution. */
const checkInfo = z.object({
  id: z.string(),
  at: moment,
  framework: version,
  offerings: z.number(),
  verdicts: verdictCounts,
  problems: z.number(),
});
export type CheckInfo = z.output<typeof checkInfo>;

const overview = z.object({
  institution,
  /** Null: none is pinned yet; checks then use the latest release, and say so. */
  pin: version.nullable(),
  latest: version,
  check: checkInfo.extend({ rules: statusCounts, notes: z.number() }).nullable(),
  /** Fields whose telling would decide most offerings, most first. */
  wanted: z.array(
    z.object({ field: z.string(), label: z.object({ nl: z.string(), en: z.string() }), offerings: z.number() }),
  ),
  /** Exceptions whose review date has passed, or passes within three months. */
  reviews: z.array(z.object({ id: z.string(), offering: z.string(), rule: z.string(), reviewOn: z.string() })),
  /** Verdicts over time, oldest first: the last check of each day. */
  history: z.array(checkInfo),
  sharing,
});
export type Overview = z.output<typeof overview>;

const offeringRow = z.object({
  /** Place among all offerings of the check, from 0. */
  ordinal: z.number(),
  id: z.string(),
  title: someText.nullable(),
  type: z.number().nullable(),
  credits: z.number().nullable(),
  programmes: z.array(z.string()),
  verdict: z.enum(VERDICTS),
  /** One digit a rule, in the order of `rules`: the index in STATUSES. */
  statuses: z.string(),
});
export type OfferingRow = z.output<typeof offeringRow>;

export const offeringFilter = z.object({
  verdict: z.enum(VERDICTS).optional(),
  rule: shortText.optional(),
  /** Of `rule`; without it, every status that says something. */
  status: z.enum(STATUSES).optional(),
  programme: shortText.optional(),
  /** In id and title. */
  search: z.string().trim().max(200).optional(),
  sort: z.enum(['ordinal', 'id', 'title', 'credits', 'verdict']).default('ordinal'),
  descending: z.enum(['yes', 'no']).default('no'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(5000).default(200),
});

const exception = z.object({
  id: z.string(),
  offering: z.string(),
  rule: z.string(),
  reason: someText,
  decidedBy: z.string(),
  decidedOn: z.string(),
  reviewOn: z.string().nullable(),
  enteredBy: z.string(),
  enteredAt: moment,
});
export type ExceptionInfo = z.output<typeof exception>;

const exceptionEntry = z.object({
  offering: shortText,
  rule: shortText,
  reason: enteredText,
  decidedBy: shortText,
  decidedOn: z.iso.date(),
  reviewOn: z.iso.date().nullable(),
});

export const checkRoutes = defineRoutes({
  overview: { method: 'GET', path: `${at}/overview`, access: 'institution:viewer', response: overview },
  checkAgain: { method: 'POST', path: `${at}/check`, access: 'institution:editor', response: checkInfo },
  offerings: {
    method: 'GET',
    path: `${at}/offerings`,
    access: 'institution:viewer',
    query: offeringFilter,
    response: z.object({
      total: z.number(),
      /** Ids of the rules of the version, in order. */
      rules: z.array(z.string()),
      programmes: z.array(z.string()),
      rows: z.array(offeringRow),
    }),
  },
  /** By its id; of several with one id, the first, unless `ordinal` says which. */
  offering: {
    method: 'GET',
    path: `${at}/offerings/:offering`,
    access: 'institution:viewer',
    query: z.object({ ordinal: z.coerce.number().int().min(0).optional() }),
    response: z.object({
      framework: version,
      offering: ours<OfferingResult>(),
      /** What the institution's own file says of it, with the words that hold for all filled in. */
      told: z.record(z.string(), z.unknown()),
      exceptions: z.array(exception),
      source: ours<Location>(),
    }),
  },
  problems: {
    method: 'GET',
    path: `${at}/problems`,
    access: 'institution:viewer',
    response: z.object({ problems: z.array(ours<Problem>()), notes: z.array(ours<Problem>()) }),
  },
  /** `text`, `json`, `sarif`, `junit`, `github`, `gitlab`, `html`, `markdown` or `csv`. */
  report: {
    method: 'GET',
    path: `${at}/reports/:format`,
    access: 'institution:viewer',
    query: z.object({ lang: z.enum(['nl', 'en']).default('nl') }),
    response: 'file',
  },
  exceptions: {
    method: 'GET',
    path: `${at}/exceptions`,
    access: 'institution:viewer',
    response: z.object({ exceptions: z.array(exception) }),
  },
  addException: {
    method: 'POST',
    path: `${at}/exceptions`,
    access: 'institution:editor',
    body: exceptionEntry,
    response: exception,
  },
  changeException: {
    method: 'PUT',
    path: `${at}/exceptions/:exception`,
    access: 'institution:editor',
    body: exceptionEntry,
    response: exception,
  },
  removeException: {
    method: 'DELETE',
    path: `${at}/exceptions/:exception`,
    access: 'institution:editor',
    response: 'nothing',
  },
});
