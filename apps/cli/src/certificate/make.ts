import { openNodeFonts } from '@afsprakenkader/certificate/node';
import { htmlPage, svgPages } from '@afsprakenkader/certificate/preview';
import { type Award, compileCertificate, render, type TemplateCheck } from '@afsprakenkader/certificate/template';
import { openNodeEngine } from '@afsprakenkader/pdf/node';
import { picturesOf } from './picture.js';
import type { Preparation } from './prepare.js';

export const FORMATS = ['pdf', 'svg', 'html', 'png'] as const;
type Format = (typeof FORMATS)[number];

export interface Maker {
  readonly checks: readonly TemplateCheck[];
  readonly templateId: string;
  /** One certificate in a format: one file, or one a page. */
  make(award: Award, format: Format): Promise<readonly Uint8Array[]>;
}

/** Compiles the template once; then each award in any format. */
export async function openMaker(preparation: Preparation): Promise<Maker> {
  const [engine, fonts] = await Promise.all([openNodeEngine(), openNodeFonts()]);
  const compiled = await compileCertificate({ ...preparation, engine, fonts });
  const pdf = (award: Award): Uint8Array => {
    const { form, bytes } = render(compiled, award);
    return new Uint8Array(Buffer.concat([form.head, bytes]));
  };
  const encoder = new TextEncoder();
  return {
    checks: compiled.checks,
    templateId: compiled.templateId,
    make: async (award, format) => {
      if (format === 'pdf') return [pdf(award)];
      if (format === 'png') return picturesOf(pdf(award));
      if (format === 'html') return [encoder.encode(htmlPage(compiled, award))];
      return svgPages(engine, compiled, award).map((page) => encoder.encode(page));
    },
  };
}
