import type { Localized } from '@afsprakenkader/diagnostics';

/** A stretch of numbers; a missing bound is open to that side. */
interface Stretch {
  readonly from?: { readonly value: number; readonly included: boolean };
  readonly to?: { readonly value: number; readonly included: boolean };
}

export interface Sample {
  /** A number that stands for the whole stretch. */
  readonly value: number;
  readonly stretch: Stretch;
}

/** One number above zero for each threshold and for each gap between thresholds, ascending. */
export function samplesAround(thresholds: readonly number[]): readonly Sample[] {
  const cuts = [...new Set(thresholds)].filter((value) => value > 0).sort((a, b) => a - b);
  return cuts.flatMap((cut, index): Sample[] => {
    const previous = cuts[index - 1];
    const below = { value: cut, included: false };
    const gap: Sample =
      previous === undefined
        ? { value: cut / 2, stretch: { to: below } }
        : { value: (previous + cut) / 2, stretch: { from: { value: previous, included: false }, to: below } };
    const at = { value: cut, included: true };
    const own: Sample = { value: cut, stretch: { from: at, to: at } };
    const last: Sample = { value: cut + 1, stretch: { from: { value: cut, included: false } } };
    return index === cuts.length - 1 ? [gap, own, last] : [gap, own];
  });
}

/** Neighbouring stretches as one. */
export function joined(first: Stretch, last: Stretch): Stretch {
  return {
    ...(first.from === undefined ? {} : { from: first.from }),
    ...(last.to === undefined ? {} : { to: last.to }),
  };
}

/** `3 to 20`, `at most 20`, `more than 20`. */
export function stretchWords({ from, to }: Stretch): Localized {
  if (from !== undefined && to !== undefined) {
    if (from.value === to.value) return words('precies', 'exactly', from.value);
    if (from.included && to.included) {
      const [low, high] = [number(from.value), number(to.value)];
      return { nl: `${low.nl} tot en met ${high.nl}`, en: `${low.en} to ${high.en}` };
    }
  }
  const low = from === undefined ? undefined : lowWords(from.value, from.included);
  const high = to === undefined ? undefined : highWords(to.value, to.included);
  if (low === undefined || high === undefined) return low ?? high ?? { nl: 'elk getal', en: 'any number' };
  return { nl: `${low.nl} en ${high.nl}`, en: `${low.en} and ${high.en}` };
}

function lowWords(value: number, included: boolean): Localized {
  return included ? words('minstens', 'at least', value) : words('meer dan', 'more than', value);
}

function highWords(value: number, included: boolean): Localized {
  return included ? words('hoogstens', 'at most', value) : words('minder dan', 'less than', value);
}

function words(nl: string, en: string, value: number): Localized {
  const said = number(value);
  return { nl: `${nl} ${said.nl}`, en: `${en} ${said.en}` };
}

function number(value: number): Localized {
  return { nl: String(value).replace('.', ','), en: String(value) };
}
