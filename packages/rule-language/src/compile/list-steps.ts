import { FALSE, greaterOf, lesserOf, TRUE, UNKNOWN } from '../runtime/masks.js';
import { safe } from '../runtime/numbers.js';
import type { Frame, Step } from './frame.js';
import type { Node } from './node.js';

/** Kleene conjunction over a list; a list that is not told is unknown, an empty one true. */
export function everyItem(list: Step<unknown>, index: number, body: Step): Step {
  return overItems(list, index, UNKNOWN, (frame, items) => {
    let truth = TRUE;
    for (const item of items) {
      frame.set(index, item);
      const next = body(frame);
      if (next === FALSE) return FALSE;
      truth |= next;
    }
    return truth;
  });
}

/** Kleene disjunction over a list; a list that is not told is unknown, an empty one false. */
export function someItem(list: Step<unknown>, index: number, body: Step): Step {
  return overItems(list, index, UNKNOWN, (frame, items) => {
    let truth = FALSE;
    for (const item of items) {
      frame.set(index, item);
      const next = body(frame);
      if (next === TRUE) return TRUE;
      truth |= next;
    }
    return truth;
  });
}

/** The sum over a list; of an empty one 0. */
export function total(list: Step<unknown>, index: number, body: Step): Step {
  return overItems(list, index, Number.NaN, (frame, items) => {
    let sum = 0;
    for (const item of items) {
      frame.set(index, item);
      sum = safe(sum + body(frame));
    }
    return sum;
  });
}

/** The greatest or least value of a list; of an empty one unknown. */
export function extreme(node: Node & { op: 'max' | 'min' }, list: Step<unknown>, body: Step): Step {
  const greatest = node.op === 'max';
  const [join, none] =
    node.as === 'number' ? [greatest ? Math.max : Math.min, Number.NaN] : [greatest ? greaterOf : lesserOf, node.whole];
  const { index } = node.over.item;
  return overItems(list, index, none, (frame, items) => {
    let result = none;
    for (let at = 0; at < items.length; at++) {
      frame.set(index, items[at]);
      const value = body(frame);
      result = at === 0 ? value : join(result, value);
    }
    return result;
  });
}

/**
 * Walks a list, or gives `none` where there is no list. The item at hand before is put back: a fact of the
 * offering may walk the same list in the middle of an outer walk.
 */
export function overItems(
  list: Step<unknown>,
  index: number,
  none: number,
  walk: (frame: Frame, items: readonly unknown[]) => number,
): Step {
  return (frame) => {
    const items = list(frame);
    if (!Array.isArray(items)) return none;
    const before = frame.items[index];
    const result = walk(frame, items);
    frame.set(index, before);
    return result;
  };
}
