import { CERTIFICATE_NUMBER } from '@afsprakenkader/credential/model';
import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import type { Lane, Portion, RefusedItem } from './model.js';
import { inOrder } from './portions.js';

/**
 * Sees whether every certificate can be made and has a number of its own, before the first one is written.
 *
 * @throws AfkError AFK-869, which tells the first of those that cannot be made, and how many there are
 */
export async function lookAtAll(
  lanes: readonly Lane[],
  portions: AsyncIterable<Portion>,
  onDone: (count: number) => void,
): Promise<void> {
  const seen = new Map<string, number>();
  let first: RefusedItem | undefined;
  let count = 0;
  const refuse = (item: RefusedItem): void => {
    first ??= item;
    count += 1;
  };
  await inOrder(
    lanes,
    portions,
    (lane, portion) => lane.look(portion),
    (refused, portion) => {
      for (const [index, { award }] of portion.items.entries()) {
        const row = portion.first + index;
        const { number } = award;
        const wrong = numberProblem(number, seen.get(number));
        if (wrong) refuse({ row, number, problem: wrong });
        seen.set(number, row);
      }
      refused.forEach(refuse);
      onDone(portion.first + portion.items.length);
    },
  );
  if (first === undefined) return;
  const { number, row, problem: why } = first;
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-869', { count, number, place: row + 1, first: why.what }));
}

function numberProblem(number: string, before: number | undefined): Problem | undefined {
  if (!CERTIFICATE_NUMBER.test(number)) {
    const label = { nl: 'certificaatnummer', en: 'certificate number' };
    const reason = { nl: `“${number}” is geen certificaatnummer`, en: `“${number}” is no certificate number` };
    return problem(CERTIFICATE_CODES, 'AFK-842', { label, reason });
  }
  if (before === undefined) return undefined;
  const first = { nl: `plaats ${before + 1} van de lijst`, en: `place ${before + 1} of the list` };
  return problem(CERTIFICATE_CODES, 'AFK-847', { number, first });
}
