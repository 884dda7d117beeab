import { checkPdf, type Finding, transcriptOf } from '@afsprakenkader/pdf';
import fc from 'fast-check';
import { localSeal, putSeal, sealedDigest } from '../src/seal.js';
import { compileCertificate, render } from '../src/template.js';
import { anyAward, anyEdition } from './random-awards.js';
import { order } from './sample.js';
import { makeKey } from './seal-keys.js';

const STYLES = ['default', 'hogeschool-voorbeeld', 'universiteit-voorbeeld', 'academie-voorbeeld'];
const LANGUAGES = [['nl'], ['en'], ['nl', 'en'], ['en', 'nl']] as const;

export interface Conformance {
  readonly files: number;
  readonly findings: readonly (Finding & { readonly name: string })[];
  /** Texts on the page that a screen reader does not get. */
  readonly unheard: readonly string[];
}

/** Certificates of random learners, in each house style and language in turn, through the check of archives. */
export async function checkRandom(editions: number, learners: number, seed: number): Promise<Conformance> {
  const found: (Finding & { name: string })[] = [];
  const unheard: string[] = [];
  const seal = localSeal(await makeKey(), '2026-11-20T09:00:00Z');
  let files = 0;
  for (const [index, edition] of fc.sample(anyEdition, { numRuns: editions, seed }).entries()) {
    const style = STYLES[index % STYLES.length] as string;
    const languages = LANGUAGES[Math.floor(index / STYLES.length) % LANGUAGES.length] as (typeof LANGUAGES)[number];
    const compiled = await compileCertificate(
      await order({ style, languages, edition, seal: { reserve: seal.reserveBytes } }),
    );
    for (const award of fc.sample(anyAward, { numRuns: learners, seed: seed + index })) {
      const one = render(compiled, award);
      const [cms] = await seal.sign([sealedDigest(one)]);
      putSeal(one, cms as Uint8Array);
      const { findings, tags } = checkPdf(new Uint8Array(Buffer.concat([one.form.head, one.bytes])));
      const name = award.learner.fullName;
      found.push(...findings.map((finding) => ({ ...finding, name })));
      if (!tags || !transcriptOf(tags).includes(name)) unheard.push(name);
      files += 1;
    }
  }
  return { files, findings: found, unheard };
}
