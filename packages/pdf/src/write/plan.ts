import type { DocumentInfo, SlotId } from '../display-list.js';
import type { XmpValues } from '../metadata/xmp.js';
import type { ContentContext } from './content.js';
import type { SlotMark } from './marks.js';

/** How to write the part of a file that differs per learner. Made by `compileHead`; its inside is no contract. */
export interface TailPlan {
  readonly headLength: number;
  /** Lines of the cross-reference table for the objects of the head. */
  readonly headXref: string;
  /** Number of the first object of the tail; `size` is one more than the last. */
  readonly firstObject: number;
  readonly size: number;
  readonly catalog: number;
  readonly info: number;
  readonly metadata: number;
  readonly signature?: { readonly object: number; readonly reserve: number };
  readonly uris: readonly { readonly slot: SlotId; readonly object: number }[];
  readonly files: readonly { readonly slot: SlotId; readonly type: string; readonly object: number }[];
  readonly pages: readonly PagePlan[];
  readonly xmp: (values: XmpValues) => string;
  readonly information: DocumentInfo;
}

export interface PagePlan {
  readonly object: number;
  readonly context: ContentContext;
  readonly slots: readonly (SlotMark & { readonly role: string })[];
}

/** One line of a cross-reference table: twenty bytes. */
export const xrefLine = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;
