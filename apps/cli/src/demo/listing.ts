import type { CheckResult, OfferingResult } from '@afsprakenkader/checker';
import type { Status, Verdict } from '@afsprakenkader/rule-language';

/** What the demo keeps of one offering of a check. */
export interface Listing {
  readonly id: string;
  readonly title: string;
  readonly institution: string;
  readonly credits: number | null;
  readonly verdict: Verdict;
  readonly statuses: Readonly<Record<string, Status>>;
  readonly result: OfferingResult;
}

/** All offerings of a check; the demo's catalogues are small. */
export async function listingsOf(result: CheckResult): Promise<Listing[]> {
  const listings: Listing[] = [];
  for await (const offering of result.offerings('all')) {
    listings.push({
      id: offering.id,
      title: offering.title?.nl ?? offering.title?.en ?? offering.id,
      institution: offering.institution ?? '?',
      credits: offering.credits,
      verdict: offering.verdict,
      statuses: offering.statuses,
      result: offering,
    });
  }
  return listings;
}

/** How many listings fall in each group, the largest first. */
export function countBy<Item>(items: readonly Item[], key: (item: Item) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
