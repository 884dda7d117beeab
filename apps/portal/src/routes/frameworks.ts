import { directionOfVerdicts } from '@afsprakenkader/analysis/impact';
import type { OfferingResult } from '@afsprakenkader/checker';
import { listReleases } from '@afsprakenkader/framework';
import type { Verdict } from '@afsprakenkader/rule-language';
import type { frameworkRoutes, UpgradePreview } from '../api/framework.js';
import { comparisonOf, frameworkOf } from '../check/frameworks.js';
import { fault } from '../http/fault.js';
import type { Handlers } from '../http/handler.js';
import { change } from '../store/institution.js';

export const frameworkHandlers: Handlers<typeof frameworkRoutes> = {
  frameworks: async () => ({
    frameworks: await Promise.all(
      (await listReleases()).map(async ({ version, digest, date }) => {
        const { bundle } = await frameworkOf(version);
        return { version, digest, date, title: bundle.title };
      }),
    ),
  }),

  framework: async ({ params: { version } }) => (await frameworkOf(version)).bundle,

  comparison: async ({ params: { from, to } }) => comparisonOf(await frameworkOf(from), await frameworkOf(to)),

  upgradePreview: async ({ portal, params: { institution, to } }): Promise<UpgradePreview> => {
    const newer = await frameworkOf(to);
    const [before, after] = [await portal.checks.current(institution), await portal.checks.under(institution, to)];
    const names = new Map(
      newer.bundle.rules.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)),
    );
    const counts = new Map<string, { from: Verdict; to: Verdict; count: number }>();
    const moves: UpgradePreview['moves'] = [];
    const old = before.offerings('outcomes')[Symbol.asyncIterator]();
    for await (const is of after.offerings('outcomes')) {
      const { value: was }: IteratorResult<OfferingResult, undefined> = await old.next();
      if (was === undefined) break;
      const key = `${was.verdict} ${is.verdict}`;
      const cell = counts.get(key) ?? { from: was.verdict, to: is.verdict, count: 0 };
      counts.set(key, { ...cell, count: cell.count + 1 });
      const said = new Map<string, string>(
        Object.entries(was.statuses).map(([rule, status]) => [
          Object.hasOwn(is.statuses, rule) ? rule : (names.get(rule) ?? rule),
          status,
        ]),
      );
      const rules = [...new Set([...Object.keys(is.statuses), ...said.keys()])]
        .map((rule) => ({ rule, from: said.get(rule) ?? 'absent', to: is.statuses[rule] ?? 'absent' }))
        .filter((step) => step.from !== step.to && !(isQuiet(step.from) && isQuiet(step.to)));
      if (was.verdict === is.verdict && rules.length === 0) continue;
      const direction = directionOfVerdicts(was.verdict, is.verdict);
      moves.push({ id: is.id, title: is.title, from: was.verdict, to: is.verdict, direction, rules });
    }
    const base = await frameworkOf(before.bundle.version);
    return {
      from: { version: before.bundle.version, digest: before.digest },
      to: { version: newer.bundle.version, digest: newer.digest },
      offerings: after.summary.offerings,
      touched: moves.length,
      verdicts: [...counts.values()],
      moves,
      comparison: comparisonOf(base, newer),
    };
  },

  movePin: async ({ portal, params: { institution }, body: { from, to }, session }) => {
    const framework = await frameworkOf(to.version);
    if (framework.digest !== to.digest) throw fault(422, 'AFK-670', { version: to.version });
    const doing = { institution, by: session.user.name, at: portal.now(), action: 'pin-moved' as const };
    await change(portal.store.db, { ...doing, detail: { from, to: to.version, digest: to.digest } }, async (tx) => {
      const row = await tx
        .selectFrom('institution')
        .select('pin_version')
        .where('key', '=', institution)
        .executeTakeFirst();
      if ((row?.pin_version ?? null) !== from)
        throw fault(409, 'AFK-666', { what: { nl: 'De vastgelegde versie', en: 'The pinned version' } });
      await tx
        .updateTable('institution')
        .set({ pin_version: to.version, pin_digest: to.digest })
        .where('key', '=', institution)
        .execute();
    });
    await portal.checks.run(institution);
    return { pin: to };
  },
};

const QUIET: ReadonlySet<string> = new Set(['absent', 'not-applicable', 'met', 'notice']);

function isQuiet(status: string): boolean {
  return QUIET.has(status);
}
