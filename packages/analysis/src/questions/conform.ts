import { isOffering } from '@afsprakenkader/offering';
import { STATUSES, typeOf, VERDICTS } from '@afsprakenkader/rule-language';
import { patched } from '../place.js';
import { isTypeRule } from '../version.js';
import type { Findings } from './findings.js';
import { judges } from './reach.js';
import type { Judged } from './workbench.js';

/** Types that no offering can have and conform, and types that conform with nothing in them. */
export function checkConformity(findings: Findings): void {
  const { bench } = findings;
  for (const rule of bench.bundle.rules.filter(isTypeRule)) {
    const type = String(typeOf(rule));
    const isOfType = ({ offering, status }: Judged) => offering.type === typeOf(rule) && status(rule.id) === 'met';
    const conform = bench.pool.find((judged) => judged.verdict === 'conform' && isOfType(judged));
    if (conform === undefined) {
      const pair = conflict(rule.id);
      if (pair === undefined) findings.leave('cannot-conform', [rule.id]);
      else findings.ask('cannot-conform', pair, { slots: { type } });
      continue;
    }
    const hollow = emptied(rule, conform).find((judged) => isFine(judged) && isOfType(judged));
    if (hollow !== undefined) findings.ask('empty', [rule.id], { judged: hollow, slots: { type } });
  }

  /** The offering without the lists that the type rule reads, told empty and not told. */
  function emptied({ reads }: { readonly reads: readonly string[] }, { offering }: Judged): readonly Judged[] {
    const lists = [...new Set(reads.map((path) => path.split('.')[0]!))].filter((key) => Array.isArray(offering[key]));
    return lists
      .flatMap((key) =>
        [[], undefined].map((value) => patched(offering, [{ path: [key], value }]) as Judged['offering']),
      )
      .filter((each) => isOffering(each))
      .map((each) => bench.judge({ offering: each }));
  }

  /** Two rules that no offering of the type can satisfy together; undefined where none are proven so. */
  function conflict(type: string): readonly string[] | undefined {
    const ids = bench.bundle.rules.filter(judges).map(({ id }) => id);
    const bad = (id: string, code: number) =>
      bench.weight(id, STATUSES[code]!) > VERDICTS.indexOf('exception-recorded');
    const pairs = ids.flatMap((a, index) => ids.slice(index).map((b) => (a === b ? [type, a] : [type, a, b])));
    return pairs.find((group) => {
      if (bench.pool.some((judged) => isTogether(group, judged))) return false;
      const found = bench.find(
        bench.view(group),
        ({ space, diagrams }) =>
          space.store.combine(
            [diagrams.outside, ...group.map((id) => diagrams.status(id))],
            ([isOut, own, ...codes]) =>
              isOut !== 1 && STATUSES[own!] === 'met' && !codes.some((code, index) => bad(group[index + 1]!, code))
                ? 1
                : 0,
          ),
        (code) => code === 1,
        (judged) => isTogether(group, judged),
      );
      if (found.kind === 'shown') bench.pool.push(found.judged);
      return found.kind === 'never';
    });

    function isTogether([own = '', ...others]: readonly string[], judged: Judged): boolean {
      return judged.status(own) === 'met' && !others.some((id) => bad(id, STATUSES.indexOf(judged.status(id))));
    }
  }
}

function isFine({ verdict }: Judged): boolean {
  return verdict === 'conform' || verdict === 'conform-with-advice';
}
