import type { Status } from '@afsprakenkader/rule-language';
import type { Finding, OfferingResult } from '../model.js';
import { type ReportContext, shortList } from './context.js';
import { componentIndex, fieldName, fieldPath } from './fields.js';
import { visible } from './visible.js';

/** Rules that the same missing fields would decide. */
export interface UndecidedGroup {
  /** Names of the missing fields, for people. */
  readonly fields: readonly string[];
  readonly findings: readonly Finding[];
  /** Types that fit or may fit, over all findings of the group. */
  readonly fits: readonly number[];
}

/** What one offering's findings come to for a person: the same order and grouping in every readable format. */
export interface OfferingView {
  readonly offering: OfferingResult;
  /** Said in full, worst first: not met, attention, exception, advice, then what more data would not decide. */
  readonly judged: readonly Finding[];
  /** Fields that decide most rules first. */
  readonly undecided: readonly UndecidedGroup[];
  readonly notices: readonly Finding[];
  readonly muted: readonly Finding[];
  /** Nothing was found that this offering in particular has to hear. */
  readonly silent: boolean;
}

/** Statuses that say something about an offering, worst first. */
export const JUDGED: readonly Status[] = ['unmet', 'attention', 'exception', 'advice', 'undetermined'];

/** Groups the findings of an offering for people. */
export function offeringView(context: ReportContext, offering: OfferingResult): OfferingView {
  const live = offering.findings.filter((finding) => !finding.muted);
  const judged = JUDGED.flatMap((status) => live.filter((finding) => finding.status === status && !lacksData(finding)));
  const undecided = undecidedGroups(context, offering, live);
  const notices = live.filter((finding) => finding.status === 'notice');
  const muted = offering.findings.filter((finding) => finding.muted);
  // A notice without a condition comes with every offering of its kind: alone it is no news.
  const news = notices.some(({ rule }) => context.rules.get(rule)?.when !== undefined);
  const silent = judged.length === 0 && undecided.length === 0 && muted.length === 0 && !news;
  return { offering, judged, undecided, notices, muted, silent };
}

/** Undetermined because of fields that are not told; the other undetermined findings have something to say of their own. */
function lacksData({ status, missing }: Finding): boolean {
  return status === 'undetermined' && missing !== undefined && missing.length > 0;
}

function undecidedGroups(
  context: ReportContext,
  offering: OfferingResult,
  findings: readonly Finding[],
): UndecidedGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!lacksData(finding)) continue;
    const key = [...new Set(finding.missing ?? [])].sort().join('\n');
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((members) => ({
      fields: missingFields(context, offering, members[0]?.missing ?? []),
      findings: members,
      fits: [...new Set(members.flatMap(({ fits }) => fits ?? []))].sort(),
    }))
    .sort(
      (a, b) => Number(a.fields.length === 0) - Number(b.fields.length === 0) || b.findings.length - a.findings.length,
    );
}

/** `/level`, `/components/0/origin`, `/components/3/origin` → `the VKS level`, `the origin programme of 2 units: A, D`. */
function missingFields(context: ReportContext, offering: OfferingResult, pointers: readonly string[]): string[] {
  const units = new Map<string, Set<string>>();
  for (const pointer of pointers) {
    const path = fieldPath(pointer);
    const named = units.get(path) ?? new Set<string>();
    units.set(path, named);
    const index = componentIndex(pointer);
    if (index !== undefined) named.add(visible(offering.units?.[index] ?? context.words.unit(index + 1)));
  }
  return [...units].map(([path, named]) => {
    const name = fieldName(path, context.language);
    return named.size === 0 ? name : context.words.unitsOf(name, shortList(context, [...named]), named.size);
  });
}
