import type { GroupImpact } from '@afsprakenkader/analysis/impact';
import { RULE_OUTCOMES } from '@afsprakenkader/analysis/impact';
import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import { VERDICTS } from '@afsprakenkader/rule-language';
import * as z from 'zod';
import { IMPACT_CODES } from './codes.js';
import type { ImpactReport, VersionName } from './model.js';

const count = z.number().int().min(0);
const version = z.strictObject({ version: z.string(), digest: z.string() });
const verdictMove = z.strictObject({ from: z.enum(VERDICTS), to: z.enum(VERDICTS), count });
const ruleMove = z.strictObject({ from: z.enum(RULE_OUTCOMES), to: z.enum(RULE_OUTCOMES), count });

/** What an institution hands over: counts, and nothing that tells which offerings they are about. */
export const countsFileSchema = z.strictObject({
  format: z.literal(1),
  report: z.literal('impact-counts'),
  from: version,
  to: version,
  groups: z.array(
    z.strictObject({
      institution: z.string().nullable(),
      offerings: count,
      touched: count,
      verdicts: z.array(verdictMove),
      rules: z.array(z.strictObject({ rule: z.string(), moves: z.array(ruleMove) })),
    }),
  ),
});

/** The text of a file with counts only. */
export function countsFile({ from, to }: Pick<ImpactReport, 'from' | 'to'>, groups: readonly GroupImpact[]): string {
  return `${JSON.stringify({ format: 1, report: 'impact-counts', from, to, groups }, null, 2)}\n`;
}

export interface CountsFile {
  readonly file: string;
  readonly from: VersionName;
  readonly to: VersionName;
  readonly groups: readonly GroupImpact[];
}

/** @throws AFK-730 where the text holds no counts, or counts that do not add up */
export function readCounts(text: string, file: string): CountsFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable(file, { nl: 'het is geen JSON', en: 'it is not JSON' }, cause);
  }
  const { data, error } = countsFileSchema.safeParse(value);
  if (data === undefined) {
    const place = error.issues[0]?.path.join('/') ?? '';
    throw unreadable(file, { nl: `er klopt iets niet bij "/${place}"`, en: `something is wrong at "/${place}"` });
  }
  for (const { institution, offerings, verdicts } of data.groups) {
    if (verdicts.reduce((sum, move) => sum + move.count, 0) === offerings) continue;
    const name = institution ?? '';
    throw unreadable(file, {
      nl: `de aantallen van "${name}" tellen niet op tot ${offerings}`,
      en: `the counts of "${name}" do not add up to ${offerings}`,
    });
  }
  return { file, from: data.from, to: data.to, groups: data.groups };
}

/**
 * Several files of counts as one list of groups, with a note for each institution that stands in more than one.
 * @throws AFK-731 where they are about different versions
 */
export function joinCounts(files: readonly [CountsFile, ...CountsFile[]]): {
  readonly groups: readonly GroupImpact[];
  readonly notes: readonly Problem[];
} {
  const [first, ...others] = files;
  const step = ({ from, to }: CountsFile) => `${from.version} → ${to.version}`;
  for (const other of others) {
    if (other.from.digest === first.from.digest && other.to.digest === first.to.digest) continue;
    const slots = { file: other.file, step: step(other), first: first.file, expected: step(first) };
    throw new AfkError(problem(IMPACT_CODES, 'AFK-731', slots, { file: other.file }));
  }
  const seen = new Map<string, string>();
  const notes: Problem[] = [];
  for (const { file, groups } of files) {
    for (const { institution } of groups) {
      const earlier = institution === null ? undefined : seen.get(institution);
      if (institution === null) continue;
      if (earlier !== undefined)
        notes.push(problem(IMPACT_CODES, 'AFK-732', { institution, file, first: earlier }, { file }));
      seen.set(institution, file);
    }
  }
  return { groups: files.flatMap(({ groups }) => groups), notes };
}

function unreadable(file: string, reason: { readonly nl: string; readonly en: string }, cause?: unknown): AfkError {
  return new AfkError(problem(IMPACT_CODES, 'AFK-730', { file, reason }, { file }), { cause });
}
