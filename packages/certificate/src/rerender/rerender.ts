import type { Certificate } from '@afsprakenkader/credential/model';
import { compileCertificate } from '../template/compile.js';
import type { CertificateOrder } from '../template/model.js';
import { render } from '../template/render.js';
import { embeddedIn } from './embedded.js';

export interface Rerendering {
  /** The page says exactly what the data in the file say: all bytes are equal, but for the value of the seal. */
  readonly isEqual: boolean;
  /** Where the first difference is: in what the template gives, or in what the learner's data give. */
  readonly difference?: { readonly at: number; readonly part: 'template' | 'certificate' };
  readonly certificate: Certificate;
  /** Whether the file has a place for a seal. Its value is not judged here. */
  readonly hasSeal: boolean;
}

/**
 * Renders a certificate again from the data inside it, with the framework version and the house style that it names, and
 * compares. It does not judge whether seal and credential are authentic: with that, equal means that nobody changed the
 * page.
 *
 * @throws AfkError AFK-868 (not one of our files); what compiling throws, such as AFK-861 for another version
 */
export async function rerender(
  bytes: Uint8Array,
  order: Omit<CertificateOrder, 'edition' | 'languages' | 'attachments' | 'seal'>,
): Promise<Rerendering> {
  const { certificate, languages, attachments, files, byteRange } = embeddedIn(bytes);
  const { framework, issuer, achievement } = certificate;
  const seal = byteRange ? { reserve: (byteRange[2] - byteRange[1] - 2) / 2 } : undefined;
  const compiled = await compileCertificate({
    ...order,
    edition: { framework, issuer, achievement },
    languages,
    attachments,
    ...(seal ? { seal } : {}),
  });
  const again = render(compiled, certificate, files);
  const whole = Buffer.concat([again.form.head, again.bytes]);
  const given = Buffer.from(bytes);
  if (again.byteRange) {
    const [, start, end] = again.byteRange;
    given.fill('0', start + 1, end - 1);
  }
  const base = { certificate, hasSeal: seal !== undefined };
  if (whole.equals(given)) return { ...base, isEqual: true };
  const at = firstDifference(whole, given);
  return {
    ...base,
    isEqual: false,
    difference: { at, part: at < again.form.head.length ? 'template' : 'certificate' },
  };
}

function firstDifference(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return at;
  return length;
}
