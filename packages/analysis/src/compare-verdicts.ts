import { type Modality, STATUSES, VERDICTS, verdictOf } from '@afsprakenkader/rule-language';
import type { Bench } from './compare-rules.js';
import type { Diagram } from './diagram.js';
import type { Limit, VerdictChange, Witness } from './model.js';
import { patched } from './place.js';
import type { Step } from './relation.js';
import { isTypeRule, keysRead, type Logic, treesOf } from './version.js';

export interface VerdictDifference {
  readonly verdicts: readonly VerdictChange[];
  readonly limits: readonly Limit[];
  /** Every step that is shown or not excluded, with its type. */
  readonly steps: readonly { readonly step: Step; readonly type: number | null }[];
}

const SAME = -1;
const UNDETERMINED = VERDICTS.indexOf('undetermined');
const OUTSIDE = VERDICTS.indexOf('outside-framework');

/** Offerings that are tried for one step of the changed rules. */
const TRIES = 60;

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
  const joint = jointOf(together, bench);

  const wanted = new Map<string, { step: Step; type: number | null }>();
  const shown = new Map<string, VerdictChange>();
  const blots = blotsFor(masks, bench, others);
  const keysOf = new Map<number, readonly string[]>();
  for (const code of [...space.store.values(joint)].filter((each) => each >= 0)) {
    const { type, a, b, open } = partsOf(code);
    const steps = masks
      .filter((mask) => !open || mask >= UNDETERMINED)
      .map((mask) => crossing(a, b, mask))
      .filter((step) => step !== undefined);
    for (const step of steps) wanted.set(`${type}:${step.join()}`, { step, type: typeName(type) });
    keysOf.set(
      code,
      steps.map((step) => `${type}:${step.join()}`),
    );
  }
  for (const [code, keys] of keysOf) {
    const isOpen = () => keys.some((key) => !shown.has(key));
    let tries = 0;
    for (const witness of isOpen()
      ? bench.witnesses.nearest([{ diagram: joint, wanted: (value) => value === code }])
      : []) {
      const { type } = partsOf(code);
      if (record(witness, type))
        for (const blot of blots) record({ ...witness, offering: blot(witness.offering) }, type);
      if (++tries >= TRIES || !isOpen()) break;
    }
  }
  const limits = [...wanted]
    .filter(([key]) => !shown.has(key))
    .map(([, { step, type }]) => notShown(changed, step, type));
  const steps = [...wanted.values()];
  return { verdicts: [...shown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change), limits, steps };

  /** Whether the verdict changes at all. */
  function record(witness: Witness, type: number): boolean {
    const { from: before, to: after } = bench.judge(witness);
    if (before.verdict === after.verdict) return false;
    const key = `${type}:${before.verdict},${after.verdict}`;
    if (shown.has(key) || !wanted.has(key) || !space.isValid(witness.offering)) return true;
    const { offering, disputedUnits } = witness;
    shown.set(key, {
      from: VERDICTS[before.verdict]!,
      to: VERDICTS[after.verdict]!,
      type: typeName(type),
      witness: offering,
      ...(disputedUnits === undefined ? {} : { disputedUnits }),
    });
    return true;
  }
}

/**
 * Where these rules give another verdict: what they give on both sides, the declared type, and whether the type
 * surely stays open, so that the verdict cannot be better than undetermined whatever these rules say.
 */
function jointOf(rules: readonly string[], { space, from, to, companions }: Bench): Diagram {
  const { store } = space;
  const pair = store.combine([from.verdict(rules), to.verdict(rules)], ([a, b]) => (a === b ? SAME : a! * 8 + b!));
  const declared = store.combine([from.declared(), to.declared()], ([before, after]) => typeIn(before!, after!));
  const hasTypes = [from, to].every(({ side }) => [...side.rules.values()].some(isTypeRule));
  const typed = store.map(declared, (type) => (type === NONE && hasTypes ? type * 2 + 1 : type * 2));
  const closed = [...companions.types].reduce((before, [type, rule]) => {
    const fits = treesOf(rule).map((tree) => space.truth(tree));
    return store.combine([before, ...fits], ([code, ...truths]) =>
      code === type * 2 && truths.some((truth) => truth !== 1) ? code + 1 : code!,
    );
  }, typed);
  return store.combine([closed, pair], ([code, steps]) => (steps === SAME ? SAME : code! * 64 + steps!));
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

/** The verdicts that rules of these modalities can give. */
function reachable(rules: readonly Logic[]): readonly number[] {
  const found = new Set([0]);
  for (const { modality, unless, judgedBy, require } of rules) {
    if (judgedBy === 'people' || require === undefined) continue;
    const statuses = STATUSES.filter((status) => status !== 'exception' || unless !== undefined);
    for (const status of statuses.filter((each) => canHave(modality, each)))
      found.add(VERDICTS.indexOf(verdictOf(modality, status)));
  }
  return [...found].sort((a, b) => a - b);
}

function canHave(modality: Modality, status: (typeof STATUSES)[number]): boolean {
  if (status === 'unmet') return modality === 'obligation' || modality === 'constitutive';
  if (status === 'attention') return modality === 'normal';
  return status !== 'advice' || modality === 'recommendation';
}

type Offering = Readonly<Record<string, unknown>>;

/** For each verdict of the other rules a small fault that gives it to a model, in what the changed rules do not read. */
function blotsFor(masks: readonly number[], bench: Bench, others: readonly Logic[]) {
  const model = bench.space.models[0] as Offering | undefined;
  if (model === undefined) return [];
  const base = bench.judge({ offering: model });
  const found = new Map<number, (offering: Offering) => Offering>();
  for (const blot of blotsOf(bench, others)) {
    if (masks.every((mask) => mask === 0 || found.has(mask))) break;
    const offering = blot(model);
    if (!bench.space.isValid(offering)) continue;
    const { from, to } = bench.judge({ offering });
    const moves = from.verdict !== base.from.verdict || to.verdict !== base.to.verdict;
    if (moves && from.verdict !== OUTSIDE && !found.has(from.verdict)) found.set(from.verdict, blot);
  }
  return [...found.values()];
}

/** Faults in single fields. */
function blotsOf({ space }: Bench, others: readonly Logic[]): readonly ((offering: Offering) => Offering)[] {
  const keys = keysRead(others.flatMap(treesOf));
  const open = [...keys].filter((key) => !space.coordinates.some((coordinate) => coordinate.key === key));
  return open.flatMap((key) =>
    [undefined, 'none', [], false].map(
      (value) => (offering: Offering) => patched(offering, [{ path: key.split('.'), value }]) as Offering,
    ),
  );
}

function notShown(rules: readonly string[], [from, to]: Step, type: number | null): Limit {
  const [before, after] = [VERDICTS[from]!, VERDICTS[to]!];
  const of = type === null ? { nl: 'zonder één aangegeven type', en: 'without one declared type' } : undefined;
  return {
    kind: 'verdict-not-shown',
    rules,
    what: {
      nl: `Niet uitgesloten en niet getoond: aanbod ${of?.nl ?? `van type ${type}`} gaat van ${before} naar ${after}.`,
      en: `Neither excluded nor shown: an offering ${of?.en ?? `of type ${type}`} goes from ${before} to ${after}.`,
    },
  };
}
