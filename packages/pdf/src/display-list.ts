/**
 * The joint between layout and output: pages of positioned drawings, each bound to an element of a structure tree.
 * The writers of PDF, SVG and HTML read the same list, so that what they show cannot differ.
 *
 * Lengths are points (1/72 inch). The origin is the upper left corner of a page; y grows downwards; the y of text is
 * its baseline. Colours are sRGB. Nothing here is transparent: PDF/A viewers and printers then agree by construction.
 */

/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Left, top, width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that the author of the list chooses; unique within its kind. */
export type FontId = string;
export type ImageId = string;
export type ElementId = string;
/** Names what differs from learner to learner. See {@link LearnerFill}. */
export type SlotId = string;

/** One glyph of a run, in drawing order. */
export interface Glyph {
  /** Glyph number in the font file as it was given (not in a subset). */
  readonly id: number;
  /**
   * The characters it stands for, in reading order; empty for the second and later glyphs of one cluster. A soft hyphen
   * that became visible at the end of a line stays U+00AD here, so that a reader puts the word together again.
   */
  readonly text: string;
  /** Distance to the next glyph in thousandths of the font size, kerning included. */
  readonly advance: number;
  /** Displacement in thousandths of the font size, for marks that the font places; y grows upwards as in fonts. */
  readonly dx?: number;
  readonly dy?: number;
}

/**
 * A line of text, or a part of one, in one font, size and colour. Where a paragraph was broken at a space, the space
 * ends the run of the upper line: it draws nothing, and words do not grow together when the text is read aloud.
 */
export interface GlyphRun {
  readonly kind: 'glyphs';
  readonly font: FontId;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly color: Rgb;
  readonly glyphs: readonly Glyph[];
}

/** Absolute commands only; curves are cubic. */
export type PathCommand =
  | readonly ['M', x: number, y: number]
  | readonly ['L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

export interface Stroke {
  readonly color: Rgb;
  /** In points on the page, whatever the drawing's transform. */
  readonly width: number;
  readonly cap?: 'butt' | 'round' | 'square';
  readonly join?: 'miter' | 'round' | 'bevel';
  /** Lengths of dashes and gaps in turn. */
  readonly dash?: readonly number[];
}

/** Lines and areas. A drawing from another coordinate system (a logo) carries the matrix that places it. */
export interface PathDrawing {
  readonly kind: 'path';
  readonly commands: readonly PathCommand[];
  readonly fill?: Rgb;
  readonly fillRule?: 'nonzero' | 'evenodd';
  readonly stroke?: Stroke;
  /** `[a, b, c, d, e, f]` as in SVG: x' = a·x + c·y + e, y' = b·x + d·y + f. */
  readonly transform?: readonly [number, number, number, number, number, number];
}

/** A PNG of the list, fitted into a box. */
export interface ImageDrawing {
  readonly kind: 'image';
  readonly image: ImageId;
  readonly box: Box;
}

/** Dark squares of one grid, drawn as one area so that viewers leave no seams between them. */
export interface QrDrawing {
  readonly kind: 'qr';
  /** Upper left corner of the first module; the quiet zone around it is the layout's. */
  readonly x: number;
  readonly y: number;
  /** Side of one module in points. */
  readonly module: number;
  readonly color: Rgb;
  /** Rows from top to bottom; true is dark. */
  readonly rows: readonly (readonly boolean[])[];
}

export type Drawing = GlyphRun | PathDrawing | ImageDrawing | QrDrawing;

/** Where a drawing belongs: an element without child elements, or decoration that is not read aloud. */
export type Binding = { readonly element: ElementId } | { readonly artifact: ArtifactKind };

/** Why a drawing is not part of the content. */
export type ArtifactKind = 'background' | 'layout' | 'header' | 'footer';

/** A drawing that is the same for every learner. */
export interface StaticItem {
  readonly bound: Binding;
  readonly drawing: Drawing;
}

/**
 * A place that each learner's own drawings fill. They belong to one element, and are drawn over everything static on
 * the page. A slot may stay empty, its element is then silent.
 */
export interface SlotItem {
  readonly bound: { readonly element: ElementId };
  readonly slot: SlotId;
}

export type PageItem = StaticItem | SlotItem;

/** An area of a page that opens an address. Its element is a `Link` and holds the text that is shown. */
export interface LinkArea {
  readonly element: ElementId;
  readonly box: Box;
  readonly target: { readonly uri: string } | { readonly slot: SlotId };
  /** What the link does, in words, for who cannot see the page. */
  readonly contents: string;
}

/** Landscape is a page that is wider than high. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  readonly links: readonly LinkArea[];
}

/** The standard structure types that the writers know. Heading levels leave no gaps. */
export const ROLES = [
  'Document',
  'Part',
  'Sect',
  'Div',
  'H1',
  'H2',
  'H3',
  'P',
  'Span',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'THead',
  'TBody',
  'TR',
  'TH',
  'TD',
  'Figure',
  'Caption',
  'Link',
  'Form',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * One element of what a screen reader gets. It holds either child elements or drawings, never both: text around a
 * foreign word or a link stands in `Span` elements beside it. The order of children is the reading order.
 */
export interface StructureElement {
  readonly id: ElementId;
  readonly role: Role;
  /** BCP 47, where it differs from the parent's. */
  readonly lang?: string;
  /** Stands for the drawings: required for `Figure`. */
  readonly alt?: string;
  /** Exact characters where the drawings are not text (an ornamental initial). */
  readonly actualText?: string;
  /** Of a `TH`: required there. */
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of an `L`: how its labels count. */
  readonly numbering?: 'None' | 'Disc' | 'Decimal' | 'LowerAlpha';
  /** Of a `Figure`: the area it takes. Reckoned from its drawings where they are static. */
  readonly box?: Box;
  readonly children?: readonly StructureElement[];
}

/** A font face. Every glyph id of the list counts in this file. */
export interface FontSource {
  /** A whole TrueType (`glyf`) file; the PDF gets a subset. */
  readonly bytes: Uint8Array;
  /** Characters that learners' own text may hold in this face, beside what static runs use. */
  readonly repertoire?: string;
}

/** What the document says of itself. No personal data belongs here: it is read by search engines and indexers. */
export interface DocumentInfo {
  readonly title: string;
  /** BCP 47 language of the document. */
  readonly language: string;
  /** The issuing institution. */
  readonly author?: string;
  readonly subject?: string;
  /** Name and version of the software. */
  readonly producer: string;
  /** Facts of ours for machines, each declared so that archives can read it. Values come per file. */
  readonly properties?: readonly PropertyDeclaration[];
}

/** A text property in a namespace of its own. */
export interface PropertyDeclaration {
  /** URI that ends in `/` or `#`. */
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  readonly description: string;
}

/** How an associated file relates to the document: PDF/A-3 wants one of these said. */
export type Relationship = 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';

/** A file inside the file: the credential that the page shows. */
export interface AssociatedFile {
  /** File name in ASCII, without personal data. */
  readonly name: string;
  /** MIME type, such as `application/ld+json`. */
  readonly type: string;
  readonly relationship: Relationship;
  readonly description: string;
  readonly content: { readonly bytes: Uint8Array } | { readonly slot: SlotId };
}

/** Asks for a signature field. The seal itself is spliced in afterwards. */
export interface SealField {
  /** What the field is, in words: read aloud by screen readers. */
  readonly tooltip: string;
  /** The `Form` element that stands for it in the structure tree. */
  readonly element: ElementId;
  /** Page on which the invisible field is registered, from 0. */
  readonly page: number;
  /** Room for the CMS value in bytes. */
  readonly reserve: number;
}

/** Everything that output needs; what differs per learner is in slots. */
export interface DisplayList {
  readonly info: DocumentInfo;
  readonly fonts: Readonly<Record<FontId, FontSource>>;
  readonly images: Readonly<Record<ImageId, Uint8Array>>;
  /** Its role is `Document`. */
  readonly structure: StructureElement;
  readonly pages: readonly Page[];
  readonly files: readonly AssociatedFile[];
  readonly seal?: SealField;
}

/** What one learner's file adds to the list. */
export interface LearnerFill {
  readonly drawings: Readonly<Record<SlotId, readonly Drawing[]>>;
  readonly uris: Readonly<Record<SlotId, string>>;
  readonly files: Readonly<Record<SlotId, Uint8Array>>;
  /** Values of `info.properties`, by their name. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Different for every file, the same for the same input: the certificate's random id. */
  readonly documentId: string;
  /** Moment of issue, with zone: `2026-06-30T10:00:00+02:00`. Given, never read from a clock. */
  readonly issued: string;
  /** Who seals, and why, where the list asks for a seal. */
  readonly seal?: { readonly name?: string; readonly reason?: string; readonly location?: string };
}
