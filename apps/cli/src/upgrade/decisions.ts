import type { Finding } from '@afsprakenkader/checker';
import type { Localized, Location } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import type { ImpactReport } from '../impact/model.js';

/** Something that only the institution can decide, with its place. */
export interface Decision {
  readonly location: Location;
  readonly what: Localized;
  readonly todo: Localized;
}

/** Choices that the newer version leaves to the institution and that an offering does not record. */
export function choicesToMake({ offerings = [] }: ImpactReport, { rules }: Bundle): readonly Decision[] {
  const leaves = new Map(rules.map((rule) => [rule.id, (rule.leaves ?? []).map(pointerOf)]));
  const asksFor = ({ rule, missing = [] }: Finding) =>
    missing.some((pointer) =>
      (leaves.get(rule) ?? []).some((left) => pointer === left || pointer.startsWith(`${left}/`)),
    );
  return offerings.flatMap(({ id, findings }) =>
    findings.filter(asksFor).map(({ location, what, todo }) => ({
      location,
      what: { nl: `${id}: ${what.nl}`, en: `${id}: ${what.en}` },
      todo,
    })),
  );
}

function pointerOf(path: string): string {
  return `/${path.replaceAll('.', '/')}`;
}
