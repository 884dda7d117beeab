import type { Reading } from '@afsprakenkader/framework';
import type { Expr } from '@afsprakenkader/rule-language';
import type { ListCoordinate } from '../list-coordinate.js';
import type { Witness } from '../model.js';
import { at, patched } from '../place.js';
import { isTypeRule } from '../version.js';
import type { Findings } from './findings.js';
import { shortLists } from './gaps.js';
import { mixtureOf, mixtureWords } from './mixture.js';
import { shrink } from './shrink.js';
import { type Judged, type View, Workbench } from './workbench.js';

/** Longer lists are sought this many times for cells of which no list is known yet. */
const ROUNDS = 4;

/** Offerings that fit two types, and the smallest lists of components that fit none. */
export function checkTypes(findings: Findings): void {
  const { bench } = findings;
  const types = bench.bundle.rules.filter(isTypeRule);
  if (types.length === 0) return;
  const view = bench.view(types.map(({ id }) => id));
  const fitting = (judged: Witness, on = bench) => types.filter((rule) => isOf(on, rule, judged) === true);
  const isGap = (judged: Witness, on = bench) => types.every((rule) => isOf(on, rule, judged) === false);

  const twice = bench.find(
    view,
    ({ space, diagrams }) => {
      const truths = types.map(({ id }) => {
        const { when = TRUE, require = TRUE } = diagrams.side.rules.get(id)!;
        return [space.truth(when), space.truth(require)];
      });
      return space.store.combine([diagrams.outside, ...truths.flat()], ([isOut, ...codes]) => {
        const fits = types.filter((_, index) => codes[index * 2] === 1 && codes[index * 2 + 1] === 1);
        return isOut === 1 ? 0 : fits.length;
      });
    },
    (count) => count > 1,
    (judged) => fitting(judged).length > 1,
  );
  if (twice.kind === 'undecided')
    findings.leave(
      'two-types',
      types.map(({ id }) => id),
    );
  if (twice.kind === 'shown') {
    const judged = shrink(twice.judged, bench, (each) => fitting(each).length > 1);
    findings.ask(
      'two-types',
      fitting(judged).map(({ id }) => id),
      { judged },
    );
  }

  if (view === undefined)
    findings.leave(
      'no-type',
      types.map(({ id }) => id),
    );
  else for (const gaps of gapsByKinds(view)) askGaps(gaps);

  /** Offerings that fit no type while no part of their list does the same, put together by the kinds in the list. */
  function gapsByKinds({ space }: View): readonly (readonly Judged[])[] {
    const list = space.coordinates.find((each): each is ListCoordinate => each.kind === 'list');
    const [model] = Object.values(bench.bundle.models);
    if (list === undefined || model === undefined) return [];
    const reads = [...new Set(types.flatMap((rule) => rule.reads))];
    const groups = new Map<string, Map<string, Judged>>();
    const short = shortLists(model, list.key, reads, (offering) => !isGap({ offering }));
    for (const offering of [...short, ...longerLists(list, model)]) {
      const group = groups.get(kindsOf({ offering })) ?? new Map<string, Judged>();
      // These kinds fit no type, wherever the components come from.
      if (group.has(kindsOf({ offering })) || !isSmallestGap(offering, list.key)) continue;
      const judged = plainest(bench.judge({ offering }));
      const mixture = [...mixtureOf(judged)].sort().join();
      if (!group.has(mixture)) groups.set(kindsOf(judged), group.set(mixture, judged));
    }
    return [...groups.values()].map((group) => [...group.values()]);
  }

  /** Lists of more items, one for each cell that the comparison tells apart. */
  function* longerLists(list: ListCoordinate, model: Offering): Generator<Offering> {
    for (let round = 0; round < ROUNDS && list.seek(); round++);
    for (const { patches, unseen } of list.cells) {
      const value = patches[0]?.value;
      if (unseen !== true && Array.isArray(value) && value.length > 2)
        yield patched(model, [{ path: list.key.split('.'), value }]) as Offering;
    }
  }

  function isSmallestGap(offering: Offering, key: string): boolean {
    const path = key.split('.');
    if (!isGap({ offering }) || mixtureOf({ offering }).some((sort) => sort.startsWith('?'))) return false;
    const items = at(offering, path) as readonly unknown[];
    return items.every((_, index) => {
      const value = items.filter((_item, other) => other !== index);
      return !isGap({ offering: patched(offering, [{ path, value }]) as Offering });
    });
  }

  /** The same kinds of components, with nothing told that does not matter. */
  function plainest(start: Judged): Judged {
    const same = kindsOf(start);
    return shrink(start, bench, (each) => kindsOf(each) === same && isGap(each));
  }

  function askGaps(gaps: readonly Judged[]): void {
    const ids = types.map(({ id }) => id);
    const answers = (parameters: Reading['parameters']) =>
      parameters !== undefined && gaps.some((gap) => !isGap(gap, withParameters(bench, parameters)));
    const readings = types.flatMap((rule) => rule.readings ?? []);
    const answered = readings.filter(({ parameters }) => answers(parameters)).map(({ question }) => question);
    const openQuestions = answered.length > 0 ? [...new Set(answered)] : findings.shared(ids);
    const mixture = { nl: mixtureWords(gaps, bench.bundle, 'nl'), en: mixtureWords(gaps, bench.bundle, 'en') };
    findings.ask('no-type', ids, { judged: gaps[0]!, openQuestions, slots: { mixture } });
  }
}

type Offering = Witness['offering'];

function kindsOf(judged: Witness): string {
  return mixtureOf(judged)
    .map((sort) => sort.split(' ')[0])
    .sort()
    .join();
}

const TRUE: Expr = { op: 'const', as: 'bool', value: true };

function isOf(bench: Workbench, { when = TRUE, require = TRUE }: { when?: Expr; require?: Expr }, judged: Witness) {
  const [applies, holds] = [bench.truth(when, judged), bench.truth(require, judged)];
  if (applies === false || holds === false) return false;
  return applies === undefined ? undefined : holds;
}

/** The version under another reading. */
function withParameters(bench: Workbench, changed: Readonly<Record<string, unknown>>): Workbench {
  const parameters = bench.bundle.parameters.map((each) =>
    Object.hasOwn(changed, each.id) ? { ...each, value: changed[each.id] as typeof each.value } : each,
  );
  return new Workbench({ ...bench.bundle, parameters });
}
