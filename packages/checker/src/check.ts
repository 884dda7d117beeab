import { type Problem, problem } from '@afsprakenkader/diagnostics';
import { CHECKER_CODES } from './codes.js';
import type { CheckResult } from './model.js';
import { MOST_REMEMBERED } from './pass/cross-check.js';
import { defaultsFor } from './pass/defaults.js';
import { FirstLook } from './pass/first-look.js';
import { type Disputes, Judging } from './pass/judging.js';
import { SecondLook } from './pass/look-again.js';
import { ProblemList } from './pass/problem-list.js';
import { resultOf } from './pass/result.js';
import { type Source, stream } from './pass/stream.js';
import type { CheckRequest } from './request.js';

const NO_DISPUTES: Disputes = new Map();
const IN_TURN = { named: new Set<string>(), fleeting: true };

/**
 * Judges every offering of the catalogues under one framework version.
 *
 * One pass over the records, in flat memory. Only where it meets ids or unit codes that seem to contradict each other
 * are the records read again to settle that, and judged again where the credits of a unit are in dispute.
 *
 * What is wrong with the input is told in `problems`; the rest is judged all the same.
 */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const problems = new ProblemList();
  const notes = new ProblemList();
  const sources = await sourcesOf(request, problems);
  const first = new FirstLook(request.framework.bundle, problems, notes);
  let judging = await judge(request, sources, NO_DISPUTES, first);
  const { suspectIds, suspectUnits, isFull } = first.cross;
  if (isFull) notes.add(problem(CHECKER_CODES, 'AFK-416', { most: MOST_REMEMBERED }));
  if (suspectIds.size > 0 || suspectUnits.size > 0) {
    const second = new SecondLook(first.cross, problems);
    await lookAgain(request, sources, second);
    second.tellDisputes();
    const disputes = second.contexts();
    if (disputes.size > 0) judging = await judge(request, sources, disputes);
  }
  const told = [...request.catalogues.flatMap((catalogue) => catalogue.problems), ...problems.all()];
  const noted = [...request.catalogues.flatMap((catalogue) => catalogue.notes), ...notes.all()];
  const order = new Map(request.catalogues.map(({ file }, index) => [file, index]));
  return resultOf(request, sources, judging, [...inOrder(told, order), ...judging.upkeep()], inOrder(noted, order));
}

async function sourcesOf(request: CheckRequest, problems: ProblemList): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const catalogue of request.catalogues) {
    sources.push({ catalogue, common: await defaultsFor(catalogue, request, (problem) => problems.add(problem)) });
  }
  return sources;
}

async function judge(
  request: CheckRequest,
  sources: readonly Source[],
  disputes: Disputes,
  first?: FirstLook,
): Promise<Judging> {
  const judging = new Judging(request, disputes);
  const pass = stream(
    request,
    sources,
    'check',
    { named: judging.named, fleeting: true },
    (offering, asked, record, source, intake) => {
      if (asked && first !== undefined) for (const issue of intake.issues) first.issue(issue, record);
      if (offering !== undefined) judging.see(offering.id);
      if (offering === undefined || !asked) return judging.outcomes.skip();
      if (first !== undefined) first.offering(offering, source.catalogue.file, record);
      judging.judge(offering, source.catalogue.file, record);
    },
  );
  for await (const _ of pass);
  return judging;
}

async function lookAgain(request: CheckRequest, sources: readonly Source[], second: SecondLook): Promise<void> {
  const pass = stream(request, sources, 'look-again', IN_TURN, (offering, asked, record, source) => {
    if (offering !== undefined && asked) second.add(offering, source.catalogue.file, record);
  });
  for await (const _ of pass);
}

/** By file, line and column; what has no place in a file stays where it was told. */
function inOrder(problems: readonly Problem[], files: ReadonlyMap<string, number>): readonly Problem[] {
  const place = ({ location }: Problem) =>
    location === undefined ? files.size : (files.get(location.file) ?? files.size);
  return [...problems].sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
      (a.location?.column ?? 0) - (b.location?.column ?? 0),
  );
}
