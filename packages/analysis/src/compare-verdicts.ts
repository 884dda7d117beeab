import { VERDICTS } from '@afsprakenkader/rule-language';
import type { Bench } from './compare-rules.js';
import type { Diagram } from './diagram.js';
import type { VerdictDifference } from './difference.js';
import type { Limit, VerdictChange, Witness } from './model.js';
import type { Step } from './relation.js';
import { SENTENCES } from './sentences.js';
import { faultsFor, mendsFor, reachable } from './variants.js';
import { isTypeRule, treesOf } from './version.js';

const SAME = -1;
const UNDETERMINED = VERDICTS.indexOf('undetermined');
const OUTSIDE = VERDICTS.indexOf('outside-framework');

/** Offerings that are tried for one step of the changed rules. */
const TRIES = 6;

/**
 * The verdicts that change. The changed rules are compared together with their companions, exactly; of all other rules
 * only their worst verdict counts, which both versions share. So every step there is, is among those considered, however many rules
 * there are; each is then shown by an offering, or reported as not shown.
 */
export function compareVerdicts(changed: readonly string[], bench: Bench): VerdictDifference {
  const { space, from, companions } = bench;
  const together = [...changed, ...companions.rules.map(({ id }) => id)];
  const others = [...from.side.rules.values()].filter(({ id }) => !together.includes(id));
  const masks = reachable(others);
  const joint = jointOf(changed, bench);

  const wanted = new Map<string, { step: Step; type: number | null }>();
  const shown = new Map<string, VerdictChange>();
  const [faults, mends] = [faultsFor(masks, bench, others), mendsFor(bench, others)];
  for (const code of space.store.values(joint)) {
    if (code === SAME) continue;
    const { type, a, b, open } = partsOf(code);
    /** Per verdict of the other rules the step that is then made. */
    const steps = new Map(
      masks
        .filter((mask) => !open || mask >= UNDETERMINED)
        .flatMap((mask) => {
          const step = crossing(a, b, mask);
          return step === undefined ? [] : [[mask, step] as const];
        }),
    );
    for (const step of steps.values()) wanted.set(keyOf(type, step), { step, type: typeName(type) });
    const missing = () => [...steps].filter(([, step]) => !shown.has(keyOf(type, step)));
    let tries = 0;
    for (const nearest of missing().length === 0
      ? []
      : bench.witnesses.nearest([{ diagram: joint, wanted: (value) => value === code }])) {
      const witness = mended(nearest, [a, b], type);
      for (const [mask] of missing()) {
        const fault = faults.get(mask);
        if (fault !== undefined) record({ ...witness, offering: fault(witness.offering) }, type);
      }
      if (++tries >= TRIES || missing().length === 0) break;
    }
  }
  const limits = [...wanted]
    .filter(([key]) => !shown.has(key))
    .map(([, { step, type }]) => notShown(changed, step, type));
  const verdicts = [...shown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
  return { verdicts, limits, steps: [...wanted.values()] };

  /** The offering, or one that differs in a field so that other rules hold as well. */
  function mended(witness: Witness, goal: Step, type: number): Witness {
    const isThere = (each: Witness) => record(each, type).join() === goal.join();
    if (isThere(witness)) return witness;
    const others = mends.map((mend) => ({ ...witness, offering: mend(witness.offering) }));
    return others.find((other) => space.isValid(other.offering) && isThere(other)) ?? witness;
  }

  /** Keeps the step that an offering shows, where it is sought. */
  function record(witness: Witness, type: number): Step {
    const { from: before, to: after } = bench.judge(witness);
    const step: Step = [before.verdict, after.verdict];
    const key = keyOf(type, step);
    if (shown.has(key) || !wanted.has(key) || !space.isValid(witness.offering)) return step;
    const { offering, disputedUnits } = witness;
    shown.set(key, {
      from: VERDICTS[before.verdict]!,
      to: VERDICTS[after.verdict]!,
      type: typeName(type),
      witness: offering,
      ...(disputedUnits === undefined ? {} : { disputedUnits }),
    });
    return step;
  }
}

const keyOf = (type: number, step: Step) => `${type}:${step.join()}`;

/**
 * Where changed rules and their companions give another verdict: what they give on both sides, the declared type, and
 * whether the type surely stays open, so that the verdict cannot be better than undetermined whatever they say.
 */
function jointOf(changed: readonly string[], { space, from, to, companions }: Bench): Diagram {
  const { store } = space;
  const moved = store.join(from.verdict(changed), to.verdict(changed), (a, b) => (a === b ? SAME : a * 8 + b));
  const others = to.verdict(companions.rules.map(({ id }) => id));
  const pair = store.join(moved, others, (steps, other) => {
    const step = steps === SAME ? undefined : crossing(Math.floor(steps / 8), steps % 8, other === OUTSIDE ? 0 : other);
    return step === undefined ? SAME : step[0] * 8 + step[1];
  });
  const declared = store.join(from.declared(), to.declared(), (before, after) => typeIn(before!, after!));
  const hasTypes = [from, to].every(({ side }) => [...side.rules.values()].some(isTypeRule));
  const typed = store.map(declared, (type) => (type === NONE && hasTypes ? type * 2 + 1 : type * 2));
  const closed = [...companions.types].reduce((before, [type, rule]) => {
    const fits = treesOf(rule).map((tree) => space.truth(tree));
    return store.combine([before, ...fits], ([code, ...truths]) =>
      code === type * 2 && truths.some((truth) => truth !== 1) ? code + 1 : code!,
    );
  }, typed);
  return store.join(closed, pair, (code, steps) => (steps === SAME ? SAME : code! * 64 + steps!));
}

function partsOf(code: number) {
  const typed = Math.floor(code / 64);
  return { type: typed >> 1, open: (typed & 1) === 1, a: Math.floor(code / 8) % 8, b: code % 8 };
}

/** The step of the verdict where other rules weigh this much. */
function crossing(a: number, b: number, mask: number): Step | undefined {
  const weigh = (verdict: number) => (verdict === OUTSIDE ? OUTSIDE : Math.max(verdict, mask));
  const step: Step = [weigh(a), weigh(b)];
  return step[0] === step[1] ? undefined : step;
}

/** The one type that both versions take the offering to be declared as. */
function typeIn(before: number, after: number): number {
  if (before !== after) return SEVERAL;
  if (before === 0) return NONE;
  return (before & (before - 1)) === 0 ? 31 - Math.clz32(before) : SEVERAL;
}

/** Where no type is declared, and where several are. Declared types stand between. */
const NONE = 0;
const SEVERAL = 31;

function typeName(type: number): number | null {
  return type === NONE || type === SEVERAL ? null : type;
}

function notShown(rules: readonly string[], [from, to]: Step, type: number | null): Limit {
  return { kind: 'verdict-not-shown', rules, what: SENTENCES.notShown(VERDICTS[from]!, VERDICTS[to]!, type) };
}
