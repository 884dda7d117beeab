import { STATUS_NAMES, STATUSES, type Status, statusOf, VERDICTS } from '@afsprakenkader/rule-language';
import { isGate } from '../version.js';
import type { Findings } from './findings.js';
import { judges } from './reach.js';
import { shrink } from './shrink.js';
import type { Found, Judged } from './workbench.js';

/** A rule of which one of these is asked has no say in any verdict, or always the same. */
const NEVER = ['never-applies', 'never-holds', 'never-fails'] as const;

const OUTSIDE = VERDICTS.indexOf('outside-framework');

/** Most rules that are taken together to outweigh another. */
const MOST_TOGETHER = 5;

/** Whether one weight is outweighed by another. */
type IsHeavier = (own: number, other: number) => boolean;

/**
 * Rules that never decide the verdict because others always weigh as much (redundant), and statuses that never decide
 * it because others always weigh more (shadowed). One offering on which the rule decides settles it; else every other
 * rule is tried as the one that outweighs it, then several of them together, and that is proven for every offering.
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
      const isAsHeavy: IsHeavier = (own, other) => other >= own;
      const heavier = outweighing(id, () => true, isAsHeavy, decides);
      if (heavier === undefined) findings.leave('redundant', [id]);
      if (heavier !== undefined && heavier !== 'none') {
        const isSo = (judged: Judged) =>
          weigh(judged, id) > 0 && heavier.some((other) => isAsHeavy(weigh(judged, id), weigh(judged, other)));
        ask('redundant', id, heavier, isSo);
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
      counts,
    );
    if (heavier === undefined) findings.leave('shadowed', [id]);
    else if (heavier !== 'none') ask('shadowed', id, heavier, has, STATUS_NAMES[status]);
  }

  /**
   * The rule, or the few rules together, that outweigh this one on every offering on which it has a wanted status.
   * `none`: an offering shows that it decides. Undefined: neither is known.
   */
  function outweighing(
    id: string,
    wanted: (status: number) => boolean,
    isHeavier: IsHeavier,
    decides: (judged: Judged) => boolean,
  ): readonly string[] | 'none' | undefined {
    const others = rules.filter((other) => other !== id);
    const alone = others.find((other) => search([other]).kind === 'never');
    if (alone !== undefined) return [alone];
    if (isShown(id, decides)) return 'none';
    return together();

    /** Adds a rule that outweighs this one on an offering on which those so far do not, until there is none. */
    function together(): readonly string[] | 'none' | undefined {
      let group: readonly string[] = [];
      while (group.length < MOST_TOGETHER) {
        const found = search(group);
        if (found.kind === 'never') return group.reduce(withoutNeedless, group);
        if (found.kind === 'undecided') return undefined;
        const { judged } = found;
        const heavier = others.filter((other) => isHeavier(weigh(judged, id), weigh(judged, other)));
        if (heavier.length === 0) return 'none';
        group = [...group, closest(id, heavier)];
      }
      return undefined;
    }

    function withoutNeedless(kept: readonly string[], each: string): readonly string[] {
      const fewer = kept.filter((other) => other !== each);
      return search(fewer).kind === 'never' ? fewer : kept;
    }

    /** An offering on which none of these rules outweighs this one. */
    function search(group: readonly string[]): Found {
      const refutes = (judged: Judged) => {
        const own = weigh(judged, id);
        const isOpen = own > 0 && wanted(STATUSES.indexOf(judged.status(id)));
        return isOpen && !group.some((other) => isHeavier(own, weigh(judged, other)));
      };
      const known = inside().find(refutes);
      if (known !== undefined) return { kind: 'shown', judged: known };
      const found = bench.find(
        bench.view([id, ...group]),
        ({ space, diagrams }) =>
          space.store.combine(
            [diagrams.outside, diagrams.status(id), ...group.map((other) => diagrams.status(other))],
            ([isOut, a, ...codes]) => {
              const own = bench.weight(id, STATUSES[a!]!);
              const weights = codes.map((code, index) => bench.weight(group[index]!, STATUSES[code]!));
              const isOpen = isOut !== 1 && own > 0 && wanted(a!);
              return isOpen && !weights.some((other) => isHeavier(own, other)) ? 1 : 0;
            },
          ),
        (code) => code === 1,
        refutes,
      );
      if (found.kind === 'shown') bench.pool.push(found.judged);
      return found;
    }
  }

  /** The rule that reads most of what this one reads. */
  function closest(id: string, among: readonly string[]): string {
    const reads = new Set(bench.rule(id).reads);
    const shared = (other: string) => bench.rule(other).reads.filter((path) => reads.has(path)).length;
    return [...among].sort((a, b) => shared(b) - shared(a))[0]!;
  }

  function isShown(id: string, holds: (judged: Judged) => boolean): boolean {
    for (const judged of bench.around(id)) if (holds(judged)) return true;
    const failing = (code: number) => bench.weight(id, STATUSES[code]!) > 0;
    return bench.find(bench.view([id]), ({ diagrams }) => diagrams.status(id), failing, holds).kind === 'shown';
  }

  function ask(
    kind: 'redundant' | 'shadowed',
    id: string,
    heavier: readonly string[],
    holds: (judged: Judged) => boolean,
    status?: { readonly nl: string; readonly en: string },
  ): void {
    const start = inside().find(holds);
    const shown = start === undefined ? {} : { judged: shrink(start, bench, holds) };
    findings.ask(kind, [id, ...heavier], { ...shown, ...(status === undefined ? {} : { slots: { status } }) });
  }
}
