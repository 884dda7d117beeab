import type { Comparison } from '@afsprakenkader/analysis';
import type { Bundle } from '@afsprakenkader/framework';
import { VERDICTS } from '@afsprakenkader/rule-language';
import * as z from 'zod';
import { ours, someText, version } from './common.js';
import { defineRoutes } from './route.js';

const at = '/api/institutions/:institution' as const;
const move = z.object({ from: z.enum(VERDICTS), to: z.enum(VERDICTS), count: z.number() });

/** What moving to another version does to the offerings of one institution. Nothing is changed by asking. */
const upgradePreview = z.object({
  from: version,
  to: version,
  offerings: z.number(),
  touched: z.number(),
  /** Every verdict before and after, also where it stays. */
  verdicts: z.array(move),
  /** Offerings that something moves for, in the order of the catalogues. */
  moves: z.array(
    z.object({
      id: z.string(),
      title: someText.nullable(),
      from: z.enum(VERDICTS),
      to: z.enum(VERDICTS),
      direction: z.enum(['better', 'worse', 'changed']),
      /** Rules by their ids in the newer version; `absent` where a version has no such rule. */
      rules: z.array(z.object({ rule: z.string(), from: z.string(), to: z.string() })),
    }),
  ),
  /** What differs between the versions, and an offering that shows each difference. */
  comparison: ours<Comparison>(),
});
export type UpgradePreview = z.output<typeof upgradePreview>;

export const frameworkRoutes = defineRoutes({
  frameworks: {
    method: 'GET',
    path: '/api/frameworks',
    access: 'anyone',
    response: z.object({
      /** Oldest first. */
      frameworks: z.array(version.extend({ date: z.string().nullable(), title: ours<Bundle['title']>() })),
    }),
  },
  /** The whole version: rules, parameters, sources, open questions. Frozen, so it may be kept. */
  framework: { method: 'GET', path: '/api/frameworks/:version', access: 'anyone', response: ours<Bundle>() },
  comparison: {
    method: 'GET',
    path: '/api/comparisons/:from/:to',
    access: 'anyone',
    response: ours<Comparison>(),
  },
  upgradePreview: {
    method: 'GET',
    path: `${at}/upgrade/:to`,
    access: 'institution:viewer',
    response: upgradePreview,
  },
  /** Moves the pin, writes it down, and checks again. `from` is what the person saw: where it moved meanwhile, 409. */
  movePin: {
    method: 'PUT',
    path: `${at}/pin`,
    access: 'institution:editor',
    body: z.object({ from: z.string().nullable(), to: version }),
    response: z.object({ pin: version }),
  },
});
