import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTemplate, readTemplate, type TemplateReading } from '@afsprakenkader/certificate-template/read';
import type { Bundle } from '../src/index.js';

/** The folder of the certificate's template in this repository. */
export const TEMPLATE_FOLDER = fileURLToPath(new URL('../../certificate-template', import.meta.url));

/** The template in the working tree as that of a version, with everything that speaks against releasing it. */
export function compileTemplate(bundle: Bundle, digest: string): TemplateReading {
  const file = (name: string) => ({
    name: join(TEMPLATE_FOLDER, name),
    text: readFileSync(join(TEMPLATE_FOLDER, name), 'utf8'),
  });
  const reading = readTemplate(
    { certificate: file('certificate.yaml'), elements: file('elements.yaml') },
    { version: bundle.version, digest },
  );
  if (reading.template === undefined) return reading;
  const elements = bundle.taxonomy.elements as readonly { number: number; key: string; mandatory: boolean }[];
  const { sources, questions } = bundle;
  return { ...reading, problems: checkTemplate(reading.template, { sources, questions, elements }) };
}
