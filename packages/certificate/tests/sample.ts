import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCertificateTemplate, loadRelease } from '@afsprakenkader/framework';
import type { Engine } from '@afsprakenkader/pdf';
import { openNodeEngine } from '@afsprakenkader/pdf/node';
import { type Branding, defaultBranding, readBranding } from '../src/branding.js';
import { openNodeFonts } from '../src/node.js';
import {
  type Award,
  type CertificateOrder,
  type Compiled,
  compileCertificate,
  type Edition,
  type FontFamilies,
  render,
} from '../src/template.js';

const EXAMPLES = fileURLToPath(new URL('../../../examples/brandings/', import.meta.url));
const ID = '5f0a8a1c-2b1e-4a34-9d0a-6a4f0e2b7c11';

/** One of the example house styles, or the neutral one. */
export async function branding(folder: string): Promise<Branding> {
  if (folder === 'default') return defaultBranding({ nl: 'Hogeschool Voorbeeld', en: 'Example University' });
  const files = new Map(
    readdirSync(EXAMPLES + folder).map((name) => [name, new Uint8Array(readFileSync(`${EXAMPLES}${folder}/${name}`))]),
  );
  return (await readBranding(files, folder)).branding as Branding;
}

/** Everything mandatory and nothing else. */
export function shortEdition(): Edition {
  return {
    framework: { version: '0.2.0', digest: 'sha256-n7kmUSiI7zb9e2zWgYh5eErGs3s0ZFD/PgrQXWLDCZo=' },
    issuer: {
      name: { nl: 'Hogeschool Voorbeeld', en: 'Example University of Applied Sciences' },
      awardingBody: 'Hogeschool Voorbeeld vzw',
      country: 'BE',
      region: 'BEL_CGG_VLA',
    },
    achievement: {
      offering: 'hv-mc-data-ethiek',
      title: { nl: 'Data-ethiek in de zorg', en: 'Data ethics in healthcare' },
      type: 1,
      learningOutcomes: [
        {
          nl: 'De lerende analyseert een ethisch vraagstuk over zorgdata en benoemt wie welk belang heeft.',
          en: 'The learner analyses an ethical question on healthcare data and names who has which interest.',
        },
        {
          nl: 'De lerende ontwerpt een afwegingskader voor een zorgteam.',
          en: 'The learner designs a decision framework for a care team.',
        },
      ],
      workload: { credits: 6 },
      level: { vks: 7, basis: 'derived' },
      assessment: ['written-exam', 'portfolio'],
      participation: ['hybrid'],
      qualityAssurance: { kind: 'institutional-review', agency: 'NVAO', year: 2023 },
    },
  };
}

/** Every optional element, twelve outcomes, units. */
export function longEdition(): Edition {
  const short = shortEdition();
  return {
    ...short,
    achievement: {
      ...short.achievement,
      title: {
        nl: 'Verantwoord omgaan met gezondheidsgegevens: ethiek, recht en organisatie van data in zorg en welzijn',
        en: 'Responsible use of health data: ethics, law and organisation of data in care and welfare',
      },
      learningOutcomes: Array.from({ length: 12 }, (_each, index) => ({
        nl: `De lerende beoordeelt situatie ${index + 1} uit de eigen praktijk aan de hand van waarden, wetgeving en belangen van patiënten, en verantwoordt de gemaakte keuze schriftelijk en mondeling tegenover het team.`,
        en: `The learner judges situation ${index + 1} from their own practice by values, legislation and the interests of patients, and justifies the choice made to the team in writing and orally.`,
      })),
      workload: { credits: 22.5, hours: 600 },
      languages: ['nl', 'en'],
      iscedF: '0914',
      prerequisites: [
        { nl: 'Een bachelordiploma in gezondheid of welzijn', en: "A bachelor's degree in health or welfare" },
        { nl: 'Toegang tot een zorgpraktijk', en: 'Access to a care practice' },
      ],
      supervision: 'supervised-verified',
      stackability: {
        kind: 'stackable',
        note: { nl: 'onderdeel van de master Zorgmanagement', en: 'part of the master Healthcare Management' },
      },
      furtherInformation: { address: 'https://www.hogeschoolvoorbeeld.be/microcredentials/data-ethiek' },
      units: Array.from({ length: 5 }, (_each, index) => ({
        code: `OD123${index}`,
        title: { nl: `Ethiek van data, deel ${index + 1}`, en: `Ethics of data, part ${index + 1}` },
        credits: 4.5,
      })),
      exceptions: [
        {
          rule: 'load-maximum',
          reason: { nl: 'Stage van zes weken', en: 'Internship of six weeks' },
          decidedBy: 'Onderwijsraad',
          decidedOn: '2025-05-12',
        },
      ],
    },
  };
}

export function award(changes: Partial<Award> = {}): Award {
  return {
    id: ID,
    number: 'HV-2026-000123',
    verification: `https://bewijs.hogeschoolvoorbeeld.be/${ID}`,
    issuedOn: '2026-11-20',
    learner: { fullName: 'Şükran Đặng-Łukasiewicz', birthDate: '1994-02-28' },
    result: { grade: '15/20' },
    ...changes,
  };
}

let opened: Promise<{ engine: Engine; fonts: FontFamilies }> | undefined;

/** An order with the released version 0.2.0; HarfBuzz and fonts are loaded once. */
export async function order(changes: Partial<CertificateOrder> & { style?: string } = {}): Promise<CertificateOrder> {
  opened ??= Promise.all([openNodeEngine(), openNodeFonts()]).then(([engine, fonts]) => ({ engine, fonts }));
  const { style = 'default', ...own } = changes;
  const [{ engine, fonts }, { template }, { bundle }] = await Promise.all([
    opened,
    loadCertificateTemplate('0.2.0'),
    loadRelease('0.2.0'),
  ]);
  return { engine, fonts, template, bundle, branding: await branding(style), edition: shortEdition(), ...own };
}

export async function compile(changes: Parameters<typeof order>[0] = {}): Promise<Compiled> {
  return compileCertificate(await order(changes));
}

/** One whole file. */
export function fileOf(compiled: Compiled, one: Award = award()): Uint8Array {
  const { form, bytes } = render(compiled, one);
  return new Uint8Array(Buffer.concat([form.head, bytes]));
}
