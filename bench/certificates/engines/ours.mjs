import { defaultBranding } from '@afsprakenkader/certificate/branding';
import { openNodeFonts } from '@afsprakenkader/certificate/node';
import { compileCertificate, render } from '@afsprakenkader/certificate/template';
import { loadCertificateTemplate, loadRelease } from '@afsprakenkader/framework';
import { openNodeEngine } from '@afsprakenkader/pdf/node';
import { outcomes, TITLE } from '../certificate.mjs';

const both = ([nl, en]) => ({ nl, en });

export async function order() {
  const [fonts, { template }, { bundle }] = await Promise.all([
    openNodeFonts(),
    loadCertificateTemplate('0.2.0'),
    loadRelease('0.2.0'),
  ]);
  const edition = {
    framework: { version: '0.2.0', digest: 'sha256-n7kmUSiI7zb9e2zWgYh5eErGs3s0ZFD/PgrQXWLDCZo=' },
    issuer: {
      name: { nl: 'Hogeschool Voorbeeld', en: 'Example University of Applied Sciences' },
      awardingBody: 'Hogeschool Voorbeeld vzw',
      country: 'BE',
      region: 'BEL_CGG_VLA',
    },
    achievement: {
      offering: 'hv-mc-data-ethiek',
      title: both(TITLE),
      type: 1,
      learningOutcomes: outcomes.map(both),
      workload: { credits: 6 },
      level: { vks: 7, basis: 'derived' },
      assessment: ['written-exam', 'portfolio'],
      participation: ['hybrid'],
      qualityAssurance: { kind: 'institutional-review', agency: 'NVAO', year: 2023 },
    },
  };
  const branding = defaultBranding({ nl: 'Hogeschool Voorbeeld', en: 'Example University' });
  return { fonts, template, bundle, branding, edition };
}

export const awardOf = ({ id, number, verification, issuedOn, name, birthDate, grade }) => ({
  id,
  number,
  verification,
  issuedOn,
  learner: { fullName: name, birthDate },
  result: { grade },
});

export async function open() {
  const compiled = await compileCertificate({ ...(await order()), engine: await openNodeEngine() });
  return (one) => {
    const { form, bytes } = render(compiled, awardOf(one));
    return { size: form.head.length + bytes.length, parts: [form.head, bytes] };
  };
}
