/**
 * How a rule binds. *obligation*: has to hold. *normal*: holds in the ordinary case. *recommendation*: advice.
 * *autonomy*: the institution decides, nothing is judged. *constitutive*: decides what counts as what.
 * *informative*: told, never judged. Modality is not severity.
 */
export const MODALITIES = [
  'obligation',
  'normal',
  'recommendation',
  'autonomy',
  'constitutive',
  'informative',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** Outcome of one rule on one offering. The index in this list is the code in every compact form. */
export const STATUSES = [
  'not-applicable',
  'met',
  'notice',
  'advice',
  'exception',
  'attention',
  'undetermined',
  'unmet',
] as const;
export type Status = (typeof STATUSES)[number];

/** Outcome of an offering, from best to worst; `outside-framework` is counted apart. The index is the code in every compact form. */
export const VERDICTS = [
  'conform',
  'conform-with-advice',
  'exception-recorded',
  'outside-normal-range',
  'undetermined',
  'not-conform',
  'outside-framework',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Kleene's third value is `undefined`. */
export type Truth = boolean | undefined;

const FAILED: Readonly<Record<Modality, Status>> = {
  obligation: 'unmet',
  constitutive: 'unmet',
  normal: 'attention',
  recommendation: 'advice',
  autonomy: 'notice',
  informative: 'notice',
};

/**
 * The status of a rule that judges, from three truths. An applicability that is not known leaves the rule
 * undetermined unless its requirement holds anyway.
 */
export function statusOf(modality: Modality, applies: Truth, holds: Truth, excepted: Truth): Status {
  if (applies === false) return 'not-applicable';
  if (holds === true) return 'met';
  if (applies === undefined || holds === undefined || excepted === undefined) return 'undetermined';
  return excepted ? 'exception' : FAILED[modality];
}

/** The status of a rule that tells without judging (informative, autonomy, or judged by people). */
export function noticeOf(applies: Truth): Status {
  if (applies === undefined) return 'undetermined';
  return applies ? 'notice' : 'not-applicable';
}

/** What one status does to the verdict of the offering. Missing data weighs no more than the rule itself would. */
export function verdictOf(modality: Modality, status: Status): Verdict {
  switch (status) {
    case 'not-applicable':
    case 'met':
    case 'notice':
      return 'conform';
    case 'advice':
      return 'conform-with-advice';
    case 'exception':
      return 'exception-recorded';
    case 'attention':
      return 'outside-normal-range';
    case 'unmet':
      return 'not-conform';
    case 'undetermined':
      if (modality === 'recommendation') return 'conform-with-advice';
      return modality === 'informative' || modality === 'autonomy' ? 'conform' : 'undetermined';
  }
}
