import { join } from 'node:path';
import { AfkError } from '@afsprakenkader/diagnostics';
import { openNodeEngine } from '@afsprakenkader/pdf/node';
import { fileDigest, putSeal, type Seal, sealedDigest } from '../seal.js';
import { compileCertificate } from '../template/compile.js';
import type { Rendered } from '../template/model.js';
import { render } from '../template/render.js';
import { writeWhole } from './disk.js';
import type { BatchTemplate, Lane, Made, ManifestLine, Portion, RefusedItem } from './model.js';

export interface LaneOrder {
  readonly template: BatchTemplate;
  readonly folder: string;
  readonly output: 'files' | 'pack';
}

/** Makes certificates on the thread that calls: what every worker does, and what small batches do without one. */
export async function openLane({ template, folder, output }: LaneOrder, seal: Seal | undefined): Promise<Lane> {
  const engine = await openNodeEngine();
  const reserve = seal === undefined ? {} : { seal: { reserve: seal.reserveBytes } };
  const compiled = await compileCertificate({ ...template, engine, ...reserve });
  const sent = new Set<string>();

  const make = async ({ first, items }: Portion): Promise<Made> => {
    const all = items.map(({ award, files }) => render(compiled, award, files));
    if (seal !== undefined) {
      const values = await seal.sign(all.map(sealedDigest));
      for (const [index, one] of all.entries()) putSeal(one, values[index] as Uint8Array);
    }
    const lines = all.map((one, index) => lineOf(one, first + index, items[index]?.award.number ?? ''));
    if (output === 'files') {
      for (const [index, { form, bytes }] of all.entries())
        writeWhole(join(folder, fileNameOf(lines[index]?.number ?? '')), [form.head, bytes]);
      return { lines, tails: [], heads: [] };
    }
    const fresh = [...new Set(all.map(({ form }) => form))].filter(({ digest }) => !sent.has(digest));
    for (const { digest } of fresh) sent.add(digest);
    return {
      lines,
      tails: all.map(({ bytes }) => bytes),
      heads: fresh.map(({ digest, head }) => ({ digest, bytes: head })),
    };
  };

  const look = async ({ first, items }: Portion): Promise<readonly RefusedItem[]> =>
    items.flatMap(({ award, files }, index) => {
      try {
        render(compiled, award, files);
        return [];
      } catch (cause) {
        if (!(cause instanceof AfkError)) throw cause;
        return [{ row: first + index, number: award.number, problem: cause.problem }];
      }
    });
  return { templateId: compiled.templateId, look, make, close: async () => undefined };
}

/** A certificate's file is named by its number, which says nothing of a person. */
export const fileNameOf = (number: string): string => `${number}.pdf`;

function lineOf(one: Rendered, row: number, number: string): ManifestLine {
  const { form, bytes } = one;
  return {
    row,
    number,
    sha256: Buffer.from(fileDigest(one)).toString('hex'),
    bytes: form.head.length + bytes.length,
    head: form.digest,
  };
}
