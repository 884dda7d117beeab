import type { Status } from '@afsprakenkader/rule-language';
import type { Finding, OfferingResult } from '../model.js';
import type { ReportContext } from './context.js';
import { lacksData, type Undecided, undecidedOf } from './undecided.js';

/** What one offering's findings come to for a person: the same order and grouping in every readable format. */
export interface OfferingView {
  readonly offering: OfferingResult;
  /** Said in full, worst first: not met, attention, exception, advice, then what more data would not decide. */
  readonly judged: readonly Finding[];
  readonly undecided: Undecided;
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
  const undecided = undecidedOf(context, offering, live);
  const notices = live.filter((finding) => finding.status === 'notice');
  const muted = offering.findings.filter((finding) => finding.muted);
  // A notice that comes with every offering of its kind, or from a check of our own, is no news when it stands alone.
  const news = notices.some(
    ({ rule, origin }) => origin === 'agreement' && context.rules.get(rule)?.when !== undefined,
  );
  const silent = judged.length === 0 && undecided.findings.length === 0 && muted.length === 0 && !news;
  return { offering, judged, undecided, notices, muted, silent };
}
