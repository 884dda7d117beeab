import type { Status } from '@afsprakenkader/rule-language';
import type * as sarif from 'sarif';
import type { Finding, OfferingResult } from '../../model.js';
import { clauseWords, type ReportContext, readableList } from '../context.js';
import { repairWords } from '../names.js';
import { sentences } from '../sentences.js';
import { visible } from '../visible.js';
import { sarifPlace } from './place.js';

/** SARIF's own words for a result. A kind other than `fail` has level `none` by the standard (3.27.10). */
const KINDS: Readonly<Record<Status, { readonly kind: sarif.Result.kind; readonly level: sarif.Result.level }>> = {
  unmet: { kind: 'fail', level: 'error' },
  attention: { kind: 'fail', level: 'warning' },
  advice: { kind: 'fail', level: 'note' },
  exception: { kind: 'review', level: 'none' },
  undetermined: { kind: 'open', level: 'none' },
  notice: { kind: 'informational', level: 'none' },
  met: { kind: 'pass', level: 'none' },
  'not-applicable': { kind: 'notApplicable', level: 'none' },
};

/** The level a rule has when it is not kept. */
export function sarifLevel(status: Status): sarif.Result.level {
  return KINDS[status].level;
}

/** One finding as a SARIF result. `ruleIndex` is the place of its rule in the driver's list. */
export function sarifResult(
  context: ReportContext,
  offering: OfferingResult,
  finding: Finding,
  ruleIndex: number | undefined,
): sarif.Result {
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    ...KINDS[finding.status],
    message: { text: message(context, offering, finding) },
    locations: [sarifPlace(finding.location)],
    ...(finding.related.length === 0
      ? {}
      : { relatedLocations: finding.related.map((location, id) => ({ id, ...sarifPlace(location) })) }),
    partialFingerprints: { 'afsprakenkader/v1': finding.fingerprint },
    ...(finding.muted ? { suppressions: [suppression(finding.muted)] } : {}),
    properties: {
      offering: offering.id,
      institution: offering.institution,
      verdict: offering.verdict,
      status: finding.status,
      modality: finding.modality,
      certainty: finding.certainty,
      origin: finding.origin,
      clause: finding.clause,
      ...(finding.missing ? { missing: finding.missing } : {}),
      ...(finding.fits ? { fits: finding.fits } : {}),
      ...(finding.repair ? { repair: finding.repair } : {}),
    },
  };
}

function message(context: ReportContext, offering: OfferingResult, finding: Finding): string {
  const repair = repairWords(context, finding);
  const change = repair.length > 0 ? ` ${context.words.repair}: ${repair.join('; ')}.` : '';
  const fits =
    finding.fits && finding.fits.length > 0
      ? ` ${context.words.fits(readableList(context, finding.fits.map(String)))}`
      : '';
  return `${visible(offering.id)}: ${sentences(context, finding)}${fits}${change} [${clauseWords(context, finding)}]`;
}

function suppression(muted: NonNullable<Finding['muted']>): sarif.Suppression {
  const base = { kind: 'external' as const, status: 'accepted' as const };
  return { ...base, justification: muted.reason === undefined ? muted.by : `${muted.by}: ${visible(muted.reason)}` };
}
