import { STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import { type Edition, prepare } from '../src/index.js';
import { numbersFrom, randomDisputes, randomOffering } from './random.js';

export interface Agreement {
  readonly checked: number;
  /** Offerings on which some rule has another status. */
  readonly changed: number;
  /** Longest list of components among them. */
  readonly longest: number;
  readonly disagreements: readonly unknown[];
}

/**
 * Holds what the diagrams predict against the reference: for each random offering its cells, and from them the status
 * of each changed rule on both sides, and that the verdict moves only where these rules move it.
 */
export function holdAgainstReference(from: Edition, to: Edition, count: number, seed: number): Agreement {
  const { bench, changed } = prepare(from, to);
  const { space, judge } = bench;
  const sides = [bench.from, bench.to] as const;
  const diagrams = sides.map((side) => new Map(changed.map((id) => [id, side.status(id)])));
  const weights = sides.map((side) => side.verdict(changed));
  const random = numbersFrom(seed);
  const disagreements: unknown[] = [];
  let [moved, longest] = [0, 0];
  for (let number = 0; number < count; number++) {
    const offering = randomOffering(random);
    const disputed = randomDisputes(random);
    const cells = space.place(offering, disputed);
    const judged = judge({ offering, disputedUnits: [...disputed] });
    if (Array.isArray(offering.components)) longest = Math.max(longest, offering.components.length);
    const lost = space.coordinates.filter(({ kind }, level) => kind !== 'free' && cells[level] === -1);
    if (lost.length > 0) {
      disagreements.push({ offering, lost: lost.map(({ key }) => key) });
      continue;
    }
    const predict = (diagram: number) => space.store.at(diagram, (level) => cells[level]!);
    for (const id of changed) {
      const predicted = diagrams.map((side) => predict(side.get(id)!));
      const found = [judged.from.status(id), judged.to.status(id)];
      if (predicted.join() !== found.join())
        disagreements.push({ id, offering, predicted: predicted.map(nameOf), found: found.map(nameOf) });
      if (found[0] !== found[1]) moved++;
    }
    const [a, b] = weights.map(predict);
    if (a === b && judged.from.verdict !== judged.to.verdict)
      disagreements.push({ offering, from: VERDICTS[judged.from.verdict], to: VERDICTS[judged.to.verdict] });
  }
  return { checked: count, changed: moved, longest, disagreements };
}

const nameOf = (status: number) => STATUSES[status];
