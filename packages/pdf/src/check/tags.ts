import type { PdfValue } from '../read/values.js';

/** One element as a screen reader gets it. */
export interface TagNode {
  readonly id: number;
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly actualText?: string;
  /** Attributes as name and value: `Scope Row`. */
  readonly attributes: ReadonlyMap<string, PdfValue>;
  readonly kids: readonly TagKid[];
}

export type TagKid =
  | { readonly kind: 'element'; readonly node: TagNode }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number; readonly text: string }
  | { readonly kind: 'object'; readonly id: number };
