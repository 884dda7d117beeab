import type { Drawing, GlyphRun, ImageDrawing, PathDrawing, QrDrawing, Rgb, Stroke } from '../display-list.js';
import { hex16, number, numbers, utf16Hex } from './syntax.js';

/** What turns names of the list into names of the file, and knows what a glyph says by itself. */
export interface ContentContext {
  /** Height of the page, to turn y downwards into y upwards. */
  readonly height: number;
  readonly font: (id: string) => ContentFont;
  readonly image: (id: string) => string;
}

export interface ContentFont {
  /** Resource name, such as `F1`. */
  readonly name: string;
  /** Exact width of a glyph in the embedded font, in thousandths. */
  readonly widthOf: (glyph: number) => number;
  /** Characters that the font's ToUnicode table tells of a glyph; undefined where the glyph is not embedded. */
  readonly textOf: (glyph: number) => string | undefined;
  /** Called for a glyph that the subset lacks; throws. */
  readonly refuse: (glyph: number, text: string) => never;
}

/**
 * Operators of one content stream. It remembers colours and font, so that they are written only when they change.
 * The graphics state is the default one at its start.
 */
export class ContentWriter {
  #out = '';
  #fill = '0 0 0';
  #stroke = '0 0 0';
  #line = '1 0 0';
  #dash = '';
  #font = '';
  readonly #context: ContentContext;

  constructor(context: ContentContext) {
    this.#context = context;
  }

  get operators(): string {
    return this.#out;
  }

  /** Marks what `draw` writes as content of a structure element or, without an id, as an artifact. */
  marked(tag: string, properties: string, draw: () => void): void {
    this.#out += `/${tag} ${properties}BDC\n`;
    draw();
    this.#out += 'EMC\n';
  }

  draw(drawing: Drawing): void {
    if (drawing.kind === 'glyphs') this.#glyphs(drawing);
    else if (drawing.kind === 'path') this.#path(drawing);
    else if (drawing.kind === 'qr') this.#qr(drawing);
    else this.#image(drawing);
  }

  #glyphs(run: GlyphRun): void {
    if (run.glyphs.length === 0) return;
    this.#fillWith(run.color);
    const font = this.#context.font(run.font);
    const selected = `/${font.name} ${number(run.size)} Tf\n`;
    this.#out += 'BT\n';
    if (this.#font !== selected) this.#out += selected;
    this.#font = selected;
    this.#out += `${numbers(run.x, this.#context.height - run.y)} Td\n`;
    this.#show(run, font);
    this.#out += 'ET\n';
  }

  /** One `TJ` for the run; where the table cannot tell the characters, they are told beside it. */
  #show(run: GlyphRun, font: ContentFont): void {
    let items = '';
    let hex = '';
    let rise = 0;
    const flush = (): void => {
      if (hex) items += `<${hex}>`;
      hex = '';
    };
    const show = (): void => {
      flush();
      if (items) this.#out += `[${items}]TJ\n`;
      items = '';
    };
    const { glyphs } = run;
    for (let index = 0; index < glyphs.length; ) {
      const end = clusterEnd(run, index);
      const text = (glyphs[index] as { text: string }).text;
      const told = end === index + 1 && font.textOf((glyphs[index] as { id: number }).id) === text;
      if (!told) {
        show();
        this.#out += `/Span <</ActualText<FEFF${utf16Hex(text)}>>>BDC\n`;
      }
      for (; index < end; index++) {
        const { id, advance, dx = 0, dy = 0 } = glyphs[index] as GlyphRun['glyphs'][number];
        if (font.textOf(id) === undefined) font.refuse(id, text);
        if (dy !== rise) {
          show();
          this.#out += `${number((dy * run.size) / 1000)} Ts\n`;
          rise = dy;
        }
        if (dx !== 0) {
          flush();
          items += number(-dx);
        }
        hex += hex16(id);
        const adjust = Math.round((font.widthOf(id) + dx - advance) * 1000) / 1000;
        if (adjust !== 0 && index + 1 < glyphs.length) {
          flush();
          items += number(adjust);
        }
      }
      if (!told) {
        show();
        this.#out += 'EMC\n';
      }
    }
    show();
    if (rise !== 0) this.#out += '0 Ts\n';
  }

  #path(drawing: PathDrawing): void {
    if (!drawing.fill && !drawing.stroke) return;
    if (drawing.fill) this.#fillWith(drawing.fill);
    if (drawing.stroke) this.#strokeWith(drawing.stroke);
    const [a, b, c, d, e, f] = drawing.transform ?? [1, 0, 0, 1, 0, 0];
    const point = (x: number, y: number): string =>
      numbers(a * x + c * y + e, this.#context.height - (b * x + d * y + f));
    for (const command of drawing.commands) {
      if (command[0] === 'M') this.#out += `${point(command[1], command[2])} m\n`;
      else if (command[0] === 'L') this.#out += `${point(command[1], command[2])} l\n`;
      else if (command[0] === 'C') {
        const [, x1, y1, x2, y2, x, y] = command;
        this.#out += `${point(x1, y1)} ${point(x2, y2)} ${point(x, y)} c\n`;
      } else this.#out += 'h\n';
    }
    const star = drawing.fillRule === 'evenodd' ? '*' : '';
    this.#out += drawing.fill ? (drawing.stroke ? `B${star}\n` : `f${star}\n`) : 'S\n';
  }

  /** Dark modules of a row are joined, and all rows are one area: no viewer can leave a seam between two fills. */
  #qr({ x, y, module, color, rows }: QrDrawing): void {
    this.#fillWith(color);
    this.#out += `q\n${module} 0 0 ${-module} ${numbers(x, this.#context.height - y)} cm\n`;
    rows.forEach((row, line) => {
      for (let start = 0; start < row.length; start++) {
        if (!row[start]) continue;
        let end = start + 1;
        while (row[end]) end++;
        this.#out += `${start} ${line} ${end - start} 1 re\n`;
        start = end;
      }
    });
    this.#out += 'f\nQ\n';
  }

  #image({ image, box }: ImageDrawing): void {
    const corner = numbers(box.x, this.#context.height - box.y - box.height);
    this.#out += `q\n${number(box.width)} 0 0 ${number(box.height)} ${corner} cm\n/${this.#context.image(image)} Do\nQ\n`;
  }

  #fillWith(color: Rgb): void {
    const value = numbers(...color);
    if (value !== this.#fill) this.#out += `${value} rg\n`;
    this.#fill = value;
  }

  #strokeWith({ color, width, cap = 'butt', join = 'miter', dash = [] }: Stroke): void {
    const value = numbers(...color);
    if (value !== this.#stroke) this.#out += `${value} RG\n`;
    this.#stroke = value;
    const caps = { butt: 0, round: 1, square: 2 };
    const joins = { miter: 0, round: 1, bevel: 2 };
    const line = `${number(width)} ${caps[cap]} ${joins[join]}`;
    if (line !== this.#line) this.#out += `${number(width)} w\n${caps[cap]} J\n${joins[join]} j\n`;
    this.#line = line;
    const pattern = numbers(...dash);
    if (pattern !== this.#dash) this.#out += `[${pattern}] 0 d\n`;
    this.#dash = pattern;
  }
}

/** A cluster: a glyph and those after it that have no characters of their own. */
function clusterEnd(run: GlyphRun, start: number): number {
  let end = start + 1;
  while (end < run.glyphs.length && run.glyphs[end]?.text === '') end++;
  return end;
}
