import { UNKNOWN } from '../runtime/masks.js';
import { ShareList } from '../runtime/share-list.js';
import type { Step } from './frame.js';
import { overItems } from './list-steps.js';
import type { Node } from './node.js';

interface Maker {
  step(node: Node): Step;
}

/** The closure of a question about the shares of groups in a list. */
export function sharesStep(
  node: Node & { op: 'tied' | 'leads' | 'dominant' },
  maker: Maker,
  list: Step<unknown>,
): Step {
  const { over, group, weight } = node.shares;
  const [groupOf, weightOf] = [maker.step(group), maker.step(weight)];
  const { index } = over.item;
  const whole = node.op === 'dominant' ? node.whole : UNKNOWN;
  const shares = new ShareList();
  const of = node.op === 'leads' ? maker.step(node.of) : undefined;
  return overItems(list, index, whole, (frame, items) => {
    const lead = of?.(frame);
    shares.clear();
    for (const item of items) {
      frame.set(index, item);
      shares.add(groupOf(frame), weightOf(frame));
    }
    if (lead !== undefined) return shares.leads(lead);
    return node.op === 'tied' ? shares.tied() : shares.dominant(whole);
  });
}
