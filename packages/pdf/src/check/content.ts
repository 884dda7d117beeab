import type { PdfFile } from '../read/file.js';
import { contentOf } from '../read/inflate.js';
import { isWord, Lexer } from '../read/lexer.js';
import { PdfName, PdfStream, PdfString, PdfSyntaxError, type PdfValue } from '../read/values.js';
import type { Report } from './finding.js';
import { asDictionary, type CheckedFont, referenceOf } from './fonts.js';
import type { Found, Met } from './walk.js';

/** The marked content of one page: the text that each number marks, and the tag it carries. */
export interface PageContent {
  readonly id: number;
  readonly where: string;
  readonly structParents: number;
  readonly marks: ReadonlyMap<number, { readonly tag: string; readonly text: string }>;
}

/** Operators that the writer makes, with the number of their operands. All others leave the closed world. */
const OPERANDS: Readonly<Record<string, number>> = {
  q: 0,
  Q: 0,
  cm: 6,
  BT: 0,
  ET: 0,
  Tf: 2,
  Td: 2,
  Ts: 1,
  TJ: 1,
  rg: 3,
  RG: 3,
  w: 1,
  J: 1,
  j: 1,
  d: 2,
  m: 2,
  l: 2,
  c: 6,
  h: 0,
  re: 4,
  f: 0,
  'f*': 0,
  S: 0,
  B: 0,
  'B*': 0,
  Do: 1,
  BDC: 2,
  EMC: 0,
};
const PAINTS = new Set(['f', 'f*', 'S', 'B', 'B*', 'Do', 'TJ']);
const PATH = new Set(['m', 'l', 'c', 'h', 're']);
const Q_LIMIT = 28;

/** Reads what every page draws: nothing outside marks, every glyph known, no operator of another world. */
export function checkPages(
  file: PdfFile,
  found: Found,
  fonts: ReadonlyMap<number, CheckedFont>,
  report: Report,
): PageContent[] {
  return found.of('Page').map((page) => {
    const resources = asDictionary(file.resolve(page.entries.get('Resources')));
    const fontEntries = asDictionary(file.resolve(resources?.get('Font')));
    const images = asDictionary(file.resolve(resources?.get('XObject')));
    const reader = new PageReader(
      page,
      report,
      (name) => fonts.get(referenceOf(fontEntries?.get(name))),
      (name) => images?.has(name) ?? false,
    );
    const contents = page.entries.get('Contents');
    for (const part of Array.isArray(contents) ? contents : []) {
      const stream = file.resolve(part);
      if (stream instanceof PdfStream) reader.read(contentOf(stream));
    }
    const parents = page.entries.get('StructParents');
    return {
      id: page.id,
      where: page.where,
      structParents: typeof parents === 'number' ? parents : -1,
      marks: reader.marks,
    };
  });
}

type Mark = { readonly tag: string; readonly mcid?: number; readonly actualText?: string };

class PageReader {
  readonly marks = new Map<number, { tag: string; text: string }>();
  #font: CheckedFont | undefined;
  #stack: Mark[] = [];
  #depth = 0;
  #inText = false;

  constructor(
    readonly page: Met,
    readonly report: Report,
    readonly fontOf: (name: string) => CheckedFont | undefined,
    readonly hasImage: (name: string) => boolean,
  ) {}

  read(bytes: Uint8Array): void {
    const lexer: Lexer = new Lexer(bytes, 0);
    const before = { depth: this.#depth, marks: this.#stack.length };
    let operands: PdfValue[] = [];
    try {
      while (!lexer.done) {
        const token = lexer.token();
        if (!isWord(token)) operands.push(token);
        else {
          this.#operate(token.word, operands);
          operands = [];
        }
      }
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      this.#fail(
        'syntax',
        `de inhoud kan niet gelezen worden (${error.message})`,
        `the content cannot be read (${error.message})`,
      );
    }
    if (operands.length > 0 || this.#depth !== before.depth || this.#stack.length !== before.marks || this.#inText) {
      this.#fail('closed-world', 'de inhoud eindigt midden in iets', 'the content ends in the middle of something');
    }
  }

  #fail(rules: string | readonly string[], nl: string, en: string): void {
    this.report(rules, this.page.where, nl, en);
  }

  #operate(operator: string, operands: PdfValue[]): void {
    if (!Object.hasOwn(OPERANDS, operator)) {
      this.#fail(
        ['6.2.2-1', 'closed-world'],
        `de opdracht ${operator} is niet bekend`,
        `the operator ${operator} is not known`,
      );
      return;
    }
    if (operands.length !== OPERANDS[operator])
      this.#fail(
        'closed-world',
        `de opdracht ${operator} heeft te veel of te weinig waarden`,
        `the operator ${operator} has too many or too few values`,
      );
    if (PAINTS.has(operator) && this.#stack.length === 0)
      this.#fail(
        '7.1-3',
        'iets is getekend dat niet gelezen en niet overgeslagen kan worden',
        'something is drawn that is neither content nor decoration',
      );
    if (PATH.has(operator) && this.#inText)
      this.#fail('closed-world', 'een lijn staat midden in tekst', 'a path stands in the middle of text');
    if (operator === 'q' && ++this.#depth > Q_LIMIT)
      this.#fail('6.1.13-8', 'toestanden zijn te diep genest', 'graphics states are nested too deeply');
    if (operator === 'Q' && --this.#depth < 0)
      this.#fail('closed-world', 'een toestand is te vaak hersteld', 'a graphics state is restored too often');
    if (operator === 'BT' || operator === 'ET') this.#text(operator === 'BT');
    if (operator === 'Tf') this.#select(operands[0]);
    if (operator === 'TJ') this.#show(operands[0]);
    if (operator === 'Do' && !(operands[0] instanceof PdfName && this.hasImage(operands[0].value)))
      this.#fail('6.2.2-2', 'een beeld is niet bekend', 'an image is not known');
    if (operator === 'BDC') this.#begin(operands[0], operands[1]);
    if (operator === 'EMC' && !this.#stack.pop())
      this.#fail('closed-world', 'een markering eindigt zonder begin', 'a mark ends without a start');
  }

  #text(starts: boolean): void {
    if (starts === this.#inText)
      this.#fail('closed-world', 'tekst begint of eindigt tweemaal', 'text starts or ends twice');
    this.#inText = starts;
  }

  #select(name: PdfValue | undefined): void {
    this.#font = name instanceof PdfName ? this.fontOf(name.value) : undefined;
    if (!this.#font) this.#fail('6.2.2-2', 'een lettertype is niet bekend', 'a font is not known');
  }

  #show(items: PdfValue | undefined): void {
    const font = this.#font;
    if (!Array.isArray(items) || !font || !this.#inText) {
      this.#fail('closed-world', 'tekst is getekend zonder lettertype', 'text is drawn without a font');
      return;
    }
    for (const item of items) {
      if (!(item instanceof PdfString)) continue;
      if (!item.hexadecimal || item.bytes.length % 2 !== 0)
        this.#fail('closed-world', 'tekst heeft een onbekende vorm', 'text has an unknown form');
      for (let at = 0; at + 1 < item.bytes.length; at += 2) {
        const glyph = ((item.bytes[at] as number) << 8) | (item.bytes[at + 1] as number);
        font.judge(glyph);
        this.#say(font.textOf(glyph) ?? '');
      }
    }
  }

  /** Adds to the innermost number, unless a replacement text already told it. */
  #say(text: string): void {
    if (this.#stack.some(({ actualText }) => actualText !== undefined)) return;
    this.#append(text);
  }

  #append(text: string): void {
    const mark = this.#stack.findLast(({ mcid }) => mcid !== undefined);
    const known = mark?.mcid === undefined ? undefined : this.marks.get(mark.mcid);
    if (known) known.text += text;
  }

  #begin(tag: PdfValue | undefined, properties: PdfValue | undefined): void {
    if (!(tag instanceof PdfName) || !(properties instanceof Map)) {
      this.#fail('closed-world', 'een markering heeft een onbekende vorm', 'a mark has an unknown form');
      return;
    }
    const mcid = properties.get('MCID');
    const actual = properties.get('ActualText');
    const inArtifact = this.#stack.some((mark) => mark.tag === 'Artifact');
    const inContent = this.#stack.some((mark) => mark.mcid !== undefined);
    if (tag.value === 'Artifact' && inContent)
      this.#fail('7.1-1', 'versiering staat in inhoud', 'decoration stands inside content');
    if (mcid !== undefined && inArtifact)
      this.#fail('7.1-2', 'inhoud staat in versiering', 'content stands inside decoration');
    if (typeof mcid === 'number') {
      if (this.marks.has(mcid) || inContent)
        this.#fail('closed-world', `het nummer ${mcid} komt tweemaal voor`, `the number ${mcid} occurs twice`);
      this.marks.set(mcid, { tag: tag.value, text: '' });
    } else if (tag.value === 'Span' && actual instanceof PdfString && inContent) {
      this.#say(actual.text);
    } else if (tag.value !== 'Artifact') {
      this.#fail('7.1-3', 'een markering zegt niet waar ze hoort', 'a mark does not say where it belongs');
    }
    this.#stack.push({
      tag: tag.value,
      ...(typeof mcid === 'number' ? { mcid } : {}),
      ...(actual instanceof PdfString ? { actualText: actual.text } : {}),
    });
  }
}
