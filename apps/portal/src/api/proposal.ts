import type { Comparison } from '@afsprakenkader/analysis';
import type { ShownGroup } from '@afsprakenkader/analysis/impact';
import type { Problem } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import * as z from 'zod';
import { moment, ours } from './common.js';
import { defineRoutes } from './route.js';

const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60);
/** `proposal.yaml` as text: motivation and a small patch on the working rules. */
const yaml = z.string().min(1).max(100_000);

const comment = z.object({ id: z.string(), by: z.string(), at: moment, text: z.string() });
export type Comment = z.output<typeof comment>;

const proposal = z.object({
  name: slug,
  yaml: z.string(),
  /** Grows by one with each save; a save of something older answers 409. */
  revision: z.number(),
  savedAt: moment,
  savedBy: z.string(),
  comments: z.array(comment),
});
export type ProposalInfo = z.output<typeof proposal>;

/** What a proposal comes to. Where it has problems, there is no bundle and nothing is compared. */
const study = z.object({
  problems: z.array(ours<Problem>()),
  bundle: ours<Bundle>().nullable(),
  base: z.object({ version: z.string(), digest: z.string() }),
  comparison: ours<Comparison>().nullable(),
  /** Per institution that shares, small counts hidden; on the server, so that counts-only stays counts only. */
  impact: z.array(ours<ShownGroup>()),
});
export type Study = z.output<typeof study>;

export const proposalRoutes = defineRoutes({
  /** The YAML of the working rules by path, as the compiler and the editor read it. */
  agreement: {
    method: 'GET',
    path: '/api/agreement',
    access: 'working-group',
    response: z.object({ files: z.record(z.string(), z.string()), base: z.string() }),
  },
  /** Offerings of institutions that share them whole, defaults filled in; for the columns in the worker. */
  sharedOfferings: {
    method: 'GET',
    path: '/api/shared/offerings',
    access: 'working-group',
    response: z.object({
      institutions: z.array(
        z.object({
          institution: z.string(),
          workingGroup: z.enum(['full', 'counts', 'nothing']),
          offerings: z.array(ours<Readonly<Record<string, unknown>>>()),
          /** Unit codes for which the catalogue gives two credit values. */
          disputedUnits: z.array(z.string()),
        }),
      ),
    }),
  },
  /** Compiles, compares and counts a proposal without saving it. */
  studyProposal: {
    method: 'POST',
    path: '/api/proposals/study',
    access: 'working-group',
    body: z.object({ name: slug, yaml }),
    response: study,
  },
  proposals: {
    method: 'GET',
    path: '/api/proposals',
    access: 'working-group',
    response: z.object({ proposals: z.array(proposal.omit({ yaml: true, comments: true })) }),
  },
  proposal: { method: 'GET', path: '/api/proposals/:proposal', access: 'working-group', response: proposal },
  /** Saves under a name; `revision` is the one it was made from, 0 for a new proposal. */
  saveProposal: {
    method: 'PUT',
    path: '/api/proposals/:proposal',
    access: 'working-group',
    body: z.object({ yaml, revision: z.number().int().min(0) }),
    response: proposal,
  },
  removeProposal: { method: 'DELETE', path: '/api/proposals/:proposal', access: 'working-group', response: 'nothing' },
  commentProposal: {
    method: 'POST',
    path: '/api/proposals/:proposal/comments',
    access: 'working-group',
    body: z.object({ text: z.string().trim().min(1).max(4000) }),
    response: comment,
  },
  /** The memo for the meeting, for printing or as Markdown. */
  memo: {
    method: 'GET',
    path: '/api/proposals/:proposal/memo',
    access: 'working-group',
    query: z.object({ lang: z.enum(['nl', 'en']).default('nl'), format: z.enum(['html', 'markdown']).default('html') }),
    response: 'file',
  },
  /** `proposal.yaml` for the folder `proposals/<name>` of the repository. */
  patch: { method: 'GET', path: '/api/proposals/:proposal/patch', access: 'working-group', response: 'file' },
});
