import * as choice from '../runtime/choice.js';
import * as keys from '../runtime/keys.js';
import * as masks from '../runtime/masks.js';
import * as numbers from '../runtime/numbers.js';
import * as read from '../runtime/read.js';
import { remembered, type Step } from './frame.js';
import { partsOf } from './graph.js';
import { everyItem, extreme, someItem, total } from './list-steps.js';
import type { Node, Place } from './node.js';
import { sharesStep } from './share-steps.js';

type KeyStep = Step<keys.Key>;

/** Makes the closures of nodes; a node that several others use remembers its value. */
export class Closures {
  readonly #steps = new Map<Node, Step>();
  readonly #keySteps = new Map<Node, KeyStep>();
  readonly #uses = new Map<Node, number>();

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) for (const part of partsOf(node)) this.#uses.set(part, (this.#uses.get(part) ?? 0) + 1);
  }

  /** The closure of a mask or a number. */
  step(node: Node): Step {
    let step = this.#steps.get(node);
    if (step === undefined) {
      step = this.#make(node);
      if (!isConstant(node) && (this.#uses.get(node) ?? 0) > 1) step = remembered(step, node.needs);
      this.#steps.set(node, step);
    }
    return step;
  }

  keyStep(node: Node): KeyStep {
    const step = this.#keySteps.get(node);
    if (step !== undefined) return step;
    const made = this.#makeKey(node);
    this.#keySteps.set(node, made);
    return made;
  }

  #make(node: Node): Step {
    switch (node.op) {
      case 'mask':
      case 'number': {
        const { value } = node;
        return () => value;
      }
      case 'read':
        return node.as === 'bool'
          ? maskReader(node.of, read.boolean)
          : numberReader(node.of, node.as === 'date' ? numbers.day : numbers.decimal);
      case 'readMask': {
        const { domain, whole } = node;
        const bits = new Map(domain.map((value, bit) => [value as unknown, 1 << bit]));
        return maskReader(node.of, (value) => (bits.get(value) ?? whole) & whole || whole);
      }
      case 'given':
        return presence(node.of);
      case 'has': {
        const value = presence(node.of);
        return (frame) => choice.told(value(frame));
      }
      case 'size':
        return converted(reader(node.of), node.of.choice < 0 ? read.size : choice.choiceSize);
      case 'recorded': {
        const { rule } = node;
        return (frame) => read.recorded(frame.items[0], rule);
      }
      case 'disputed': {
        const { index } = node.on;
        return (frame) => read.disputed(frame.items[index], frame.disputed);
      }
      case 'not': {
        const arg = this.step(node.arg);
        return (frame) => masks.negate(arg(frame));
      }
      case 'and':
        return conjunction(node.args.map((arg) => this.step(arg)));
      case 'or':
        return disjunction(node.args.map((arg) => this.step(arg)));
      case 'if':
        return this.#choice(node);
      case 'order':
        return binary(
          node.sign === '<' ? numbers.belowNumber : numbers.atMostNumber,
          this.step(node.left),
          this.step(node.right),
        );
      case 'below':
        return binary(
          node.sign === '<' ? masks.belowMask : masks.atMostMask,
          this.step(node.left),
          this.step(node.right),
        );
      case 'same': {
        if (node.of !== 'key')
          return binary(
            node.of === 'mask' ? masks.sameMask : numbers.sameNumber,
            this.step(node.left),
            this.step(node.right),
          );
        const [left, right] = [this.keyStep(node.left), this.keyStep(node.right)];
        return (frame) => keys.sameKey(left(frame), right(frame));
      }
      case 'within': {
        const arg = this.step(node.arg);
        const { mask } = node;
        return (frame) => masks.withinMask(arg(frame), mask);
      }
      case 'oneOf': {
        const members: ReadonlySet<string | number> = new Set(node.values);
        if (node.of === 'key') {
          const arg = this.keyStep(node.arg);
          return (frame) => keys.keyWithin(arg(frame), members);
        }
        const arg = this.step(node.arg);
        return (frame) => numbers.numberWithin(arg(frame), members);
      }
      case '+':
        return binary((left, right) => numbers.safe(left + right), this.step(node.left), this.step(node.right));
      case '-':
        return binary((left, right) => numbers.safe(left - right), this.step(node.left), this.step(node.right));
      case 'times':
        return binary(numbers.times, this.step(node.left), this.step(node.right));
      case 'pickMask': {
        const key = this.step(node.key);
        return (frame) => masks.pickMask(key(frame), node.masks);
      }
      case 'pickKey': {
        const key = this.keyStep(node.key);
        return (frame) => keys.pickKey(key(frame), node.entries, node.whole);
      }
      case 'all':
        return everyItem(reader(node.over.list), node.over.item.index, this.step(node.body));
      case 'exists':
        return someItem(reader(node.over.list), node.over.item.index, this.step(node.body));
      case 'sum':
        return total(reader(node.over.list), node.over.item.index, this.step(node.body));
      case 'max':
      case 'min':
        return extreme(node, reader(node.over.list), this.step(node.body));
      case 'tied':
      case 'dominant':
      case 'leads':
        return sharesStep(node, this, reader(node.shares.over.list));
      case 'key':
        return () => Number.NaN;
    }
  }

  #makeKey(node: Node): KeyStep {
    if (node.op === 'key') {
      const { value } = node;
      return () => value;
    }
    if (node.op === 'read') return keyReader(node.of);
    if (node.op !== 'if') return () => undefined;
    const [test, yes, no] = [this.step(node.test), this.keyStep(node.then), this.keyStep(node.else)];
    return (frame) => {
      const truth = test(frame);
      if (truth === masks.UNKNOWN) return keys.joinKeys([yes(frame), no(frame)]);
      return truth === masks.TRUE ? yes(frame) : no(frame);
    };
  }

  #choice(node: Node & { op: 'if' }): Step {
    const [test, yes, no] = [this.step(node.test), this.step(node.then), this.step(node.else)];
    const join = node.as === 'mask' ? (left: number, right: number) => left | right : numbers.agreed;
    return (frame) => {
      const truth = test(frame);
      if (truth === masks.UNKNOWN) return join(yes(frame), no(frame));
      return truth === masks.TRUE ? yes(frame) : no(frame);
    };
  }
}

function isConstant(node: Node): boolean {
  return node.op === 'mask' || node.op === 'number';
}

function binary(combine: (left: number, right: number) => number, left: Step, right: Step): Step {
  return (frame) => combine(left(frame), right(frame));
}

function conjunction(steps: readonly Step[]): Step {
  return (frame) => {
    let truth = masks.TRUE;
    for (const step of steps) {
      const next = step(frame);
      if (next === masks.FALSE) return masks.FALSE;
      truth |= next;
    }
    return truth;
  };
}

function disjunction(steps: readonly Step[]): Step {
  return (frame) => {
    let truth = masks.FALSE;
    for (const step of steps) {
      const next = step(frame);
      if (next === masks.TRUE) return masks.TRUE;
      truth |= next;
    }
    return truth;
  };
}

/** The raw value at a place. */
function reader({ on, path }: Place, length: number = path.length): Step<unknown> {
  const { index } = on;
  const [key] = path;
  if (length === 1 && key !== undefined) return (frame) => read.own(frame.items[index], key);
  const keys = path.slice(0, length);
  return (frame) => read.walk(frame.items[index], keys, 0);
}

/** The member with the candidates, and the path below it. */
function candidates(place: Place): [Step<unknown>, readonly string[]] {
  return [reader(place, place.choice + 1), place.path.slice(place.choice + 1)];
}

function maskReader(place: Place, convert: (value: unknown) => number): Step {
  if (place.choice < 0) return converted(reader(place), convert);
  const [value, path] = candidates(place);
  return (frame) => choice.choiceMask(value(frame), path, convert);
}

function numberReader(place: Place, convert: (value: unknown) => number): Step {
  if (place.choice < 0) return converted(reader(place), convert);
  const [value, path] = candidates(place);
  return (frame) => choice.choiceNumber(value(frame), path, convert);
}

function presence(place: Place): Step {
  if (place.choice < 0) return converted(reader(place), read.given);
  const [value, path] = candidates(place);
  return (frame) => choice.choiceGiven(value(frame), path);
}

function keyReader(place: Place): KeyStep {
  const [value, path] = candidates(place);
  if (place.choice < 0) return converted(reader(place), keys.key);
  return (frame) => choice.choiceKey(value(frame), path, keys.key);
}

function converted<Value>(value: Step<unknown>, convert: (value: unknown) => Value): Step<Value> {
  return (frame) => convert(value(frame));
}
