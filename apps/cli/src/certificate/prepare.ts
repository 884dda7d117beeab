import type { CertificateOrder } from '@afsprakenkader/certificate/template';
import {
  type CertificateDraft,
  describeIssuer,
  describeOffering,
  readCertificate,
  type Texts,
} from '@afsprakenkader/credential/model';
import { AfkError, LANGUAGES, type Language, type Problem, problem } from '@afsprakenkader/diagnostics';
import { loadCertificateTemplate } from '@afsprakenkader/framework';
import type { Offering } from '@afsprakenkader/offering';
import { chooseSources } from '../check/choose-sources.js';
import { openSources } from '../check/sources.js';
import { ConfigError, findSettings } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { readOfferings } from '../export/read-offerings.js';
import { chooseRelease } from '../framework/choose-framework.js';
import { CERTIFICATE_COMMAND_CODES } from './codes.js';
import { houseStyle } from './house-style.js';

/** An order but for HarfBuzz and the fonts, which are loaded where it is compiled. */
export type Preparation = Omit<CertificateOrder, 'engine' | 'fonts'>;

/**
 * Everything that certificates of one offering have in common, from the files that the user named.
 * @param sample an award to try the whole with before there is a learner
 * @throws ConfigError with all that is missing or wrong, before anything is made
 */
export async function prepare(
  { io }: Run,
  files: readonly string[],
  options: Options,
  sample: CertificateDraft,
): Promise<Preparation> {
  const settings = await findSettings(io, options.config);
  const pinned = settings?.config.framework?.version;
  const wanted = typeof options.framework === 'string' ? options.framework : (pinned ?? 'latest');
  const framework = await chooseRelease(wanted);
  const { template } = await loadCertificateTemplate(framework.bundle.version);
  const { files: paths, problems } = await chooseSources(files, settings, io.cwd);
  const faults: Problem[] = [...problems];
  const offerings: Offering[] = [];
  for (const catalogue of await openSources(paths, io.cwd)) {
    const all = readOfferings(catalogue, settings?.defaults ?? {}, (fault) => faults.push(fault));
    for await (const { offering } of all) offerings.push(offering);
  }
  const offering = onlyOne(offerings, options.offering);
  const issuer = describeIssuer(offering.institution ?? undefined, offering.awardingEntity ?? undefined);
  if (issuer.name === undefined) throw new AfkError(problem(CERTIFICATE_COMMAND_CODES, 'AFK-643'));
  const folder = typeof options.branding === 'string' ? options.branding : undefined;
  const branding = await houseStyle(folder, issuer.name as Texts, io.cwd);
  const languages = languagesOf(options.languages) ?? branding.languages;
  const { achievement, problems: open } = describeOffering(offering, framework);
  const { certificate, problems: lacking } = readCertificate({
    ...sample,
    format: 1,
    framework: { version: framework.bundle.version, digest: framework.digest },
    languages,
    issuer,
    achievement,
  });
  const [first, ...others] = [...open, ...lacking];
  if (first !== undefined) throw new ConfigError([first, ...others]);
  if (certificate === undefined) throw new Error('a certificate without problems is there');
  const { framework: version, issuer: by, achievement: what } = certificate;
  const edition = { framework: version, issuer: by, achievement: what };
  return { template, bundle: framework.bundle, branding, edition, languages };
}

function onlyOne(offerings: readonly Offering[], id: unknown): Offering {
  const found = id === undefined ? offerings : offerings.filter((each) => each.id === id);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const known = offerings.slice(0, 20).map((each) => each.id);
  const slots = { id: typeof id === 'string' ? id : '…', count: found.length, known: known.length > 0 ? known : ['–'] };
  throw new AfkError(problem(CERTIFICATE_COMMAND_CODES, 'AFK-640', slots));
}

function languagesOf(option: unknown): Language[] | undefined {
  if (typeof option !== 'string') return undefined;
  return option.split(',').flatMap((word) => LANGUAGES.find((language) => language === word.trim()) ?? []);
}
