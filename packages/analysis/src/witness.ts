import { referencePredicate } from '@afsprakenkader/rule-language';
import type { Box } from './boxes.js';
import type { Cell } from './coordinate.js';
import type { Witness } from './model.js';
import { at, patched } from './place.js';
import { patchesOf, type Space } from './space.js';
import type { Side } from './version.js';

/** Codes of what the reference says of one offering on both sides. */
export interface Judged {
  readonly from: { readonly verdict: number; readonly status: (rule: string) => number };
  readonly to: { readonly verdict: number; readonly status: (rule: string) => number };
}

/** Judges offerings by the plain reference of both versions, which knows nothing of cells and diagrams. */
export function judge(from: Side, to: Side): (witness: Witness) => Judged {
  const sides = [from, to].map(({ set, rules, rule }) => {
    const predicate = referencePredicate(set);
    const place = new Map([...rules.keys()].map((id) => [id, predicate.rules.indexOf(rule(id)?.id ?? id)]));
    return ({ offering, disputedUnits }: Witness) => {
      const codes = new Uint8Array(predicate.rules.length);
      const verdict = predicate.evaluate(offering, codes, { disputedUnits: new Set(disputedUnits) });
      return { verdict, status: (rule: string) => (place.has(rule) ? codes[place.get(rule)!]! : 0) };
    };
  });
  return (witness) => ({ from: sides[0]!(witness), to: sides[1]!(witness) });
}

/** Other choices of cells that are tried for one box and one model. */
const TRIES = 24;

/** Makes offerings that stand in a box and are otherwise like a model, the nearest first. */
export class Witnesses {
  readonly #places: readonly (readonly number[])[];

  constructor(readonly space: Space) {
    this.#places = space.models.map((model) => space.place(model as object));
  }

  *near(box: Box): Generator<Witness> {
    if ([...box].some(([level, allowed]) => this.#isUnseen(level, allowed))) return;
    const starts = this.space.models
      .map((_, model) => model)
      .map((model) => ({ model, moves: this.#moves(box, model) }))
      .sort((a, b) => a.moves.length - b.moves.length);
    for (const { model, moves } of starts) {
      const most = Math.max(1, ...moves.map(({ cells }) => cells.length));
      for (let shift = 0; shift < Math.min(most, TRIES); shift++) {
        const cells = moves.map((move) => move.cells[shift % move.cells.length]!);
        const witness = this.#apply(model, cells);
        if (!this.space.isValid(witness.offering)) continue;
        yield* this.#withSum(witness, box);
        yield witness;
      }
    }
  }

  #isUnseen(level: number, allowed: ReadonlySet<number>): boolean {
    const { cells } = this.space.coordinates[level]!;
    return [...allowed].every((number) => cells[number]!.unseen);
  }

  /** The coordinates in which the model stands outside the box, with the cells to go to, ordinary ones first. */
  #moves(box: Box, model: number): readonly { readonly cells: readonly Cell[] }[] {
    const place = this.#places[model]!;
    return [...box].flatMap(([level, allowed]) => {
      const coordinate = this.space.coordinates[level]!;
      if (coordinate.kind === 'free' || allowed.has(place[level]!)) return [];
      const numbers = [...allowed].filter((number) => !coordinate.cells[number]!.unseen).sort((a, b) => a - b);
      const isTold = (number: number) => coordinate.kind !== 'list' || number > 1;
      const order = [...numbers.filter(isTold), ...numbers.filter((number) => !isTold(number))];
      return [{ cells: order.map((number) => coordinate.cells[number]!) }];
    });
  }

  #apply(model: number, cells: readonly Cell[]): Witness {
    const start = this.space.models[model] as Readonly<Record<string, unknown>>;
    const patches = patchesOf(cells);
    const offering = patched(start, patches) as Readonly<Record<string, unknown>>;
    const disputed = cells.flatMap((cell) => cell.disputed ?? []);
    return disputed.length === 0 ? { offering } : { offering, disputedUnits: disputed };
  }

  /** The same with the credits that its components add up to: an ordinary offering's do. */
  *#withSum(witness: Witness, box: Box): Generator<Witness> {
    const { components } = witness.offering;
    if (!Array.isArray(components) || components.length === 0) return;
    const credits = components.map((component) => at(component, ['credits']));
    if (!credits.every((each) => typeof each === 'number')) return;
    const sum = credits.reduce((total, each) => total + each, 0);
    if (sum === witness.offering.credits) return;
    const offering = { ...witness.offering, credits: sum };
    const level = this.space.coordinates.findIndex(({ key }) => key === 'credits');
    const allowed = box.get(level);
    if (allowed === undefined || allowed.has(this.space.coordinates[level]!.cellOf(offering)))
      yield { ...witness, offering };
  }
}
