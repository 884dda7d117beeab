import { STATUS_NAMES, STATUSES, type Status, statusOf, VERDICTS } from '@afsprakenkader/rule-language';
import { isGate } from '../version.js';
import type { Findings } from './findings.js';
import { judges } from './reach.js';
import { shrink } from './shrink.js';
import type { Judged } from './workbench.js';

/** A rule of which one of these is asked has no say in any verdict, or always the same. */
const NEVER = ['never-applies', 'never-holds', 'never-fails'] as const;

const OUTSIDE = VERDICTS.indexOf('outside-framework');

/**
 * Rules that never decide the verdict because others always weigh as much (redundant), and statuses that never decide
 * it because others always weigh more (shadowed). One offering on which the rule decides settles it; else every other
 * rule is tried as the one that outweighs it, and that is proven for every offering.
 */
export function checkOutweighed(findings: Findings): void {
  const { bench } = findings;
  const rules = bench.bundle.rules.filter((rule) => !isGate(rule)).map(({ id }) => id);
  const weigh = (judged: Judged, rule: string) => bench.weight(rule, judged.status(rule));
  const othersOn = (judged: Judged, rule: string) =>
    Math.max(0, ...rules.filter((other) => other !== rule).map((other) => weigh(judged, other)));
  const inside = () => bench.pool.filter(({ verdict }) => VERDICTS.indexOf(verdict) !== OUTSIDE);

  for (const rule of bench.bundle.rules.filter(judges)) {
    const { id } = rule;
    if (findings.has(NEVER, id)) continue;
    const decides = (judged: Judged) => weigh(judged, id) > othersOn(judged, id);
    if (!inside().some(decides)) {
      const heavier = outweighing(
        id,
        () => true,
        (own, other) => other >= own,
      );
      if (heavier === undefined) {
        if (!isShown(id, decides)) findings.leave('redundant', [id]);
      } else {
        ask('redundant', id, heavier, (judged) => weigh(judged, id) > 0 && weigh(judged, heavier) >= weigh(judged, id));
        continue;
      }
    }
    const failing = [statusOf(rule.modality, true, false, false), ...(rule.unless ? (['exception'] as const) : [])];
    for (const status of failing) checkShadow(id, status);
  }

  function checkShadow(id: string, status: Status): void {
    const has = (judged: Judged) => judged.status(id) === status;
    const counts = (judged: Judged) => has(judged) && weigh(judged, id) >= othersOn(judged, id);
    if (!inside().some(has) || inside().some(counts)) return;
    const heavier = outweighing(
      id,
      (code) => STATUSES[code] === status,
      (own, other) => other > own,
    );
    if (heavier !== undefined) ask('shadowed', id, heavier, has, STATUS_NAMES[status]);
    else if (!isShown(id, counts)) findings.leave('shadowed', [id]);
  }

  /** The first rule that outweighs this one on every offering on which it has a wanted status. */
  function outweighing(
    id: string,
    wanted: (status: number) => boolean,
    isHeavier: (own: number, other: number) => boolean,
  ): string | undefined {
    const refutes = (judged: Judged, other: string) => {
      const own = weigh(judged, id);
      return own > 0 && wanted(STATUSES.indexOf(judged.status(id))) && !isHeavier(own, weigh(judged, other));
    };
    return rules.find((other) => {
      if (other === id || inside().some((judged) => refutes(judged, other))) return false;
      const found = bench.find(
        bench.view([id, other]),
        ({ space, diagrams }) =>
          space.store.combine([diagrams.outside, diagrams.status(id), diagrams.status(other)], ([isOut, a, b]) => {
            const own = bench.weight(id, STATUSES[a!]!);
            const open = isOut !== 1 && own > 0 && wanted(a!);
            return open && !isHeavier(own, bench.weight(other, STATUSES[b!]!)) ? 1 : 0;
          }),
        (code) => code === 1,
        (judged) => refutes(judged, other),
      );
      if (found.kind === 'shown') bench.pool.push(found.judged);
      return found.kind === 'never';
    });
  }

  function isShown(id: string, holds: (judged: Judged) => boolean): boolean {
    for (const judged of bench.around(id)) if (holds(judged)) return true;
    const failing = (code: number) => bench.weight(id, STATUSES[code]!) > 0;
    return bench.find(bench.view([id]), ({ diagrams }) => diagrams.status(id), failing, holds).kind === 'shown';
  }

  function ask(
    kind: 'redundant' | 'shadowed',
    id: string,
    heavier: string,
    holds: (judged: Judged) => boolean,
    status?: { readonly nl: string; readonly en: string },
  ): void {
    const start = inside().find(holds);
    const shown = start === undefined ? {} : { judged: shrink(start, bench, holds) };
    findings.ask(kind, [id, heavier], { ...shown, ...(status === undefined ? {} : { slots: { status } }) });
  }
}
