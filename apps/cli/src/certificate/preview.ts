import type { Award } from '@afsprakenkader/certificate/template';
import type { Options, Run } from '../context.js';
import { FORMATS, openMaker } from './make.js';
import { prepare } from './prepare.js';
import { NOBODY } from './sample.js';
import { writePages } from './write-pages.js';

const NAMES = { nl: 'Voornaam Familienaam', en: 'First name Family name' };

const DONE = {
  nl: (files: readonly string[], checks: number) =>
    `${files.join(', ')} geschreven. ${checks} controles van het sjabloon houden. Dit voorbeeld is geen certificaat.`,
  en: (files: readonly string[], checks: number) =>
    `${files.join(', ')} written. ${checks} checks of the template hold. This preview is no certificate.`,
} as const;

/** `certificate preview`: one page of nobody, exactly as certificates of this offering will look. */
export async function previewCertificate(run: Run, files: readonly string[], options: Options): Promise<void> {
  const { io, language } = run;
  const award: Award = {
    id: NOBODY,
    number: 'VOORBEELD-0000',
    verification: `https://voorbeeld.invalid/${NOBODY}`,
    issuedOn: typeof options.issued === 'string' ? options.issued : io.today(),
    learner: { fullName: NAMES[language] },
  };
  const maker = await openMaker(await prepare(run, files, options, award));
  const format = FORMATS.find((each) => each === options.format) ?? 'pdf';
  const output = typeof options.output === 'string' ? options.output : `certificate-preview.${format}`;
  const written = await writePages(await maker.make(award, format), output, io.cwd);
  io.stderr.write(`${DONE[language](written, maker.checks.length)}\n`);
}
