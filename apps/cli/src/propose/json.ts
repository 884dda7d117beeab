import type { Study } from './study.js';

/** What was found out, for programs: the comparison as `diff` gives it, and what surrounds it. */
export function studyJson({
  proposal,
  from,
  to,
  comparison,
  next,
  values,
  questions,
  raised,
  beforeRelease,
  impact,
}: Study): string {
  const report = {
    format: 1,
    proposal: proposal ?? null,
    from: { version: from.bundle.version, digest: from.digest },
    to: { version: to.bundle.version, digest: to.digest },
    grade: comparison.grade,
    place: comparison.place,
    next: next ?? null,
    relation: comparison.relation,
    perType: comparison.perType,
    values,
    diff: comparison,
    questions,
    raised,
    beforeRelease,
    ...(impact === undefined ? {} : { impact }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
