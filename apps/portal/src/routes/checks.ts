import { REPORTERS, type ReportFormat } from '@afsprakenkader/checker/report';
import { STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import { sql } from 'kysely';
import type { checkRoutes } from '../api/check.js';
import { missing } from '../http/fault.js';
import { FileAnswer } from '../http/file-answer.js';
import type { Handlers } from '../http/handler.js';
import { exceptionHandlers, exceptionsFor } from './exceptions.js';
import { latestCheck, overviewOf } from './overview.js';

const TYPES: Readonly<Record<ReportFormat, readonly [type: string, extension: string]>> = {
  text: ['text/plain; charset=utf-8', 'txt'],
  json: ['application/json', 'json'],
  sarif: ['application/sarif+json', 'sarif'],
  junit: ['application/xml', 'xml'],
  github: ['text/plain; charset=utf-8', 'txt'],
  gitlab: ['application/json', 'json'],
  html: ['text/html; charset=utf-8', 'html'],
  markdown: ['text/markdown; charset=utf-8', 'md'],
  csv: ['text/csv; charset=utf-8', 'csv'],
};

export const checkHandlers: Handlers<typeof checkRoutes> = {
  ...exceptionHandlers,

  overview: async ({ portal, params: { institution } }) => overviewOf(portal, institution),

  checkAgain: async ({ portal, params: { institution } }) => {
    await portal.checks.current(institution);
    return portal.checks.run(institution);
  },

  offerings: async ({ portal, params: { institution }, query }) => {
    const { db } = portal.store;
    const latest = await latestCheck(db, institution);
    const rules = latest === undefined ? [] : Object.keys(latest.rules);
    let rows = db.selectFrom('outcome').where('institution', '=', institution);
    if (query.verdict !== undefined) rows = rows.where('verdict', '=', VERDICTS.indexOf(query.verdict));
    if (query.rule !== undefined) {
      const place = rules.indexOf(query.rule) + 1;
      if (place === 0) throw missing(query.rule);
      const digit = sql<string>`substr(statuses, ${place}::int, 1)`;
      rows =
        query.status === undefined
          ? rows.where(digit, 'not in', QUIET)
          : rows.where(digit, '=', String(STATUSES.indexOf(query.status)));
    }
    if (query.programme !== undefined)
      rows = rows.where(sql<boolean>`programmes @> ${JSON.stringify([query.programme])}::jsonb`);
    if (query.search) {
      const like = `%${query.search.replaceAll(/[\\%_]/g, '\\$&')}%`;
      rows = rows.where(
        sql<boolean>`(offering ilike ${like} or title->>'nl' ilike ${like} or title->>'en' ilike ${like})`,
      );
    }
    const direction = query.descending === 'yes' ? 'desc' : 'asc';
    const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
    const page = await rows
      .select(['ordinal', 'offering as id', 'title', 'type', 'credits', 'programmes', 'verdict', 'statuses'])
      .orderBy(SORTS[query.sort], direction)
      .orderBy('ordinal')
      .offset(query.offset)
      .limit(query.limit)
      .execute();
    const programmes = await sql<{ name: string }>`select distinct jsonb_array_elements_text(programmes) as name
      from outcome where institution = ${institution} order by 1 limit 500`.execute(db);
    return {
      total,
      rules,
      programmes: programmes.rows.map(({ name }) => name),
      rows: page.map((row) => ({ ...row, programmes: [...row.programmes], verdict: VERDICTS[row.verdict]! })),
    };
  },

  offering: async ({ portal, params: { institution, offering }, query }) => {
    const { db } = portal.store;
    let find = db
      .selectFrom('outcome')
      .select(['ordinal', 'told'])
      .where('institution', '=', institution)
      .where('offering', '=', offering)
      .orderBy('ordinal');
    if (query.ordinal !== undefined) find = find.where('ordinal', '=', query.ordinal);
    const row = await find.executeTakeFirst();
    if (row === undefined) throw missing(offering);
    const result = await portal.checks.current(institution);
    let at = 0;
    for await (const found of result.offerings('all')) {
      if (at++ !== row.ordinal) continue;
      const { findings, source } = found;
      const framework = { version: result.bundle.version, digest: result.digest };
      const exceptions = await exceptionsFor(db, institution, offering);
      return { framework, offering: { ...found, findings, source }, told: { ...row.told }, exceptions, source };
    }
    throw missing(offering);
  },

  problems: async ({ portal, params: { institution } }) => {
    const latest = await latestCheck(portal.store.db, institution);
    return { problems: [...(latest?.problems ?? [])], notes: [...(latest?.notes ?? [])] };
  },

  report: async ({ portal, params: { institution, format }, query: { lang } }) => {
    if (!Object.hasOwn(REPORTERS, format)) throw missing(format);
    const known = format as ReportFormat;
    const result = await portal.checks.current(institution);
    const [type, extension] = TYPES[known];
    const text = REPORTERS[known](result, { language: lang, colour: false, width: 100 });
    return new FileAnswer(text, type, `${institution}-${result.bundle.version}-${result.asOf}.${extension}`);
  },
};

const SORTS = {
  ordinal: 'ordinal',
  id: 'offering',
  title: sql`title->>'nl'`,
  credits: 'credits',
  verdict: 'verdict',
} as const;
/** Statuses that say nothing to do. */
const QUIET = (['not-applicable', 'met'] as const).map((status) => String(STATUSES.indexOf(status)));
