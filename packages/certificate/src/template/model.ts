import type { CertificateTemplate } from '@afsprakenkader/certificate-template';
import type { Certificate } from '@afsprakenkader/credential/model';
import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { AssociatedFile, DisplayList, Engine, LearnerFill, TailPlan } from '@afsprakenkader/pdf';
import type { Branding } from '../branding/branding.js';

/** What is the same for all who earn one microcredential: bound when the template is compiled. */
export type Edition = Pick<Certificate, 'framework' | 'issuer' | 'achievement'>;

/** What differs from learner to learner. A whole certificate is an award too: what the edition says is not read again. */
export type Award = Pick<
  Certificate,
  'id' | 'number' | 'verification' | 'issuedOn' | 'awardedOn' | 'validUntil' | 'learner' | 'result' | 'status'
>;

/** The TrueType files of one family, with the text of its licence. */
export interface FontFamily {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly licence: string;
}

/** Families that come with the tool, by their names in a house style. In Node `openNodeFonts` reads them. */
export type FontFamilies = Readonly<Record<'source-serif-4' | 'source-sans-3', FontFamily>>;

/** A credential that goes into the file beside the certificate's own data. */
export type Attachment = Omit<AssociatedFile, 'content'>;

/** Everything that a template is compiled from. Same order, same bytes. */
export interface CertificateOrder {
  readonly engine: Engine;
  readonly fonts: FontFamilies;
  /** What the pinned framework version shows; see `loadCertificateTemplate`. */
  readonly template: CertificateTemplate;
  /** The version's own words: its bundle's taxonomy. */
  readonly bundle: {
    readonly version: string;
    readonly taxonomy: Readonly<Record<string, unknown>>;
    /** Their titles stand beside recorded exceptions. */
    readonly rules?: readonly { readonly id: string; readonly title: Localized }[];
  };
  readonly branding: Branding;
  readonly edition: Edition;
  /** The main one first. Default: those of the house style. */
  readonly languages?: readonly Language[];
  /** Credentials to embed; their bytes come with each award. */
  readonly attachments?: readonly Attachment[];
  /** Asks for a signature field with this much room for the CMS value, in bytes. */
  readonly seal?: { readonly reserve: number };
}

/** One check of the template, made when it is compiled. */
export interface TemplateCheck {
  readonly id: CheckId;
  /** What was measured, in words for a log: `9 pt`, `25 of 25`. */
  readonly measured: string;
}

export const CHECKS = [
  'completeness',
  'legibility',
  'margins',
  'overlap',
  'contrast',
  'language',
  'archive',
  'qr',
  'longest-name',
] as const;
export type CheckId = (typeof CHECKS)[number];

/**
 * One layout made ready. A template has several: certificates with and without a grade differ in more than a word, and
 * names with Greek or Cyrillic letters need a larger font. All awards that need the same share one head, byte for byte.
 */
export interface Form {
  /** Names the form within its template: `latin-1.grade`. */
  readonly key: string;
  readonly list: DisplayList;
  readonly head: Uint8Array;
  /** SHA-256 of the head in hexadecimal. */
  readonly digest: string;
  readonly plan: TailPlan;
}

/** A template made ready for one edition. */
export interface Compiled {
  /** `framework@…+branding@…+layout@…+nl-en`: what must be equal for two certificates to look alike. */
  readonly templateId: string;
  readonly languages: readonly Language[];
  readonly edition: Edition;
  readonly attachments: readonly Attachment[];
  /** Made on the form that most awards take. */
  readonly checks: readonly TemplateCheck[];
  /** Licences of the fonts that are embedded, to keep beside the files. */
  readonly licences: readonly string[];
  /** Forms that awards have asked for so far, in the order of their first use. */
  readonly forms: ReadonlyMap<string, Form>;
  /** The form for an award; compiled where it is the first. Throws AFK-859 for a character that no face has. */
  formOf(award: Award): Form;
  /** What the award adds to its form. Throws AFK-859, and AFK-860 where a text has no room. */
  fillOf(award: Award, files?: Readonly<Record<string, Uint8Array>>): LearnerFill;
}

/** One certificate: `form.head` and `bytes` one after the other are the file. */
export interface Rendered {
  readonly form: Form;
  readonly bytes: Uint8Array;
  /** Where a seal goes, counted from the start of the file: the two ranges that are signed. */
  readonly byteRange?: readonly [number, number, number, number];
}
