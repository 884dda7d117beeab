import * as z from 'zod';

const entrySchema = z.strictObject({
  offering: z.string().min(1),
  rule: z.string().min(1),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * What was found before this version of the framework came to judge: those findings are shown and counted, and do
 * not fail a check. It holds findings, never counts or lines, and ends with the next major version.
 */
export const baselineSchema = z.strictObject({
  format: z.literal(1),
  framework: z.strictObject({ version: z.string().min(1), digest: z.string().min(1) }),
  madeOn: z.iso.date(),
  findings: z.array(entrySchema),
});

export type Baseline = z.output<typeof baselineSchema>;
export type BaselineEntry = Baseline['findings'][number];
