import { type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CHECKER_CODES } from '../codes.js';
import { reasonOf } from '../config/config-issue.js';
import { pointerOf } from '../findings/values.js';
import { type Baseline, baselineSchema } from './baseline.js';

/** Reads the value of a baseline file; undefined, with a problem for each fault, where it is no baseline. */
export function readBaseline(
  value: unknown,
  file: string,
): { baseline: Baseline | undefined; problems: readonly Problem[] } {
  const result = baselineSchema.safeParse(value, { reportInput: true });
  if (result.success) return { baseline: result.data, problems: [] };
  const problems = result.error.issues.slice(0, 10).map((issue) => {
    const pointer = pointerOf(issue.path.map(String));
    const location: Location = { file, pointer };
    return problem(CHECKER_CODES, 'AFK-442', { place: pointer || '/', reason: reasonOf(issue) }, location);
  });
  return { baseline: undefined, problems };
}
