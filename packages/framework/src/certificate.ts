import { readFileSync } from 'node:fs';
import { type CertificateTemplate, isCertificateTemplate } from '@afsprakenkader/certificate-template';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { digestOf } from './canonical.js';
import { FRAMEWORK_CODES } from './codes.js';
import { RELEASES_FOLDER, releaseOf } from './load.js';

/** What a certificate of one released version shows. */
export interface LoadedTemplate {
  readonly template: CertificateTemplate;
  /** Of the bytes of the template's own file. */
  readonly digest: string;
}

/**
 * The template of a released version: the file beside its bundle, held against the digest with which it was released and
 * against the digest of the bundle to which it belongs.
 *
 * @throws AfkError AFK-520 where no such version is released, AFK-524 where it has no template, AFK-525 where the file is
 * not the one that was released
 */
export async function loadCertificateTemplate(version: string): Promise<LoadedTemplate> {
  const release = await releaseOf(version);
  const expected = release.certificate;
  if (expected === undefined) throw new AfkError(problem(FRAMEWORK_CODES, 'AFK-524', { version }));
  const bytes = readFileSync(`${RELEASES_FOLDER}${version}.certificate.json`);
  const digest = digestOf(bytes);
  const template: unknown = digest === expected ? JSON.parse(bytes.toString('utf8')) : undefined;
  if (!isCertificateTemplate(template) || template.framework !== release.digest)
    throw new AfkError(problem(FRAMEWORK_CODES, 'AFK-525', { version, found: digest, expected }));
  return { template, digest };
}
