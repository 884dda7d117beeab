import { type Status, verdictOf } from '@afsprakenkader/rule-language';
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
}

/** Statuses that say something about an offering, worst first. */
const JUDGED: readonly Status[] = ['unmet', 'attention', 'exception', 'advice', 'undetermined'];

/** Groups the findings of an offering for people. */
export function offeringView(context: ReportContext, offering: OfferingResult): OfferingView {
  const live = offering.findings.filter((finding) => !finding.muted);
  const judged = JUDGED.flatMap((status) => live.filter((finding) => finding.status === status && !lacksData(finding)));
  const undecided = undecidedOf(context, offering, live);
  const notices = live.filter((finding) => finding.status === 'notice');
  const muted = offering.findings.filter((finding) => finding.muted);
  return { offering, judged, undecided, notices, muted };
}

/**
 * Nothing was found that this offering in particular has to hear. Told from the statuses alone. A notice that comes
 * with every offering of its kind, or from a check of our own, is no news when it stands alone.
 */
export function isSilent({ rules }: ReportContext, { statuses }: OfferingResult): boolean {
  return Object.entries(statuses).every(([id, status]) => {
    const rule = rules.get(id);
    if (rule === undefined || verdictOf(rule.modality, status) !== 'conform') return rule === undefined;
    return status !== 'notice' || rule.origin !== 'agreement' || rule.when === undefined;
  });
}

/** The statuses that weigh on an offering beside its verdict, worst first, each once. */
export function weighing({ rules }: ReportContext, { statuses, verdict }: OfferingResult): Status[] {
  const found = new Set<Status>();
  for (const [id, status] of Object.entries(statuses)) {
    const rule = rules.get(id);
    if (rule && verdictOf(rule.modality, status) !== 'conform') found.add(status);
  }
  // The verdict beside it says so already.
  if (verdict === 'undetermined') found.delete('undetermined');
  return JUDGED.filter((status) => found.has(status));
}
