import type { DisplayList, Drawing } from '../display-list.js';
import type { Engine } from '../engine.js';
import { embedFont } from '../font/embed.js';
import { readPng } from '../image/png.js';
import type { ContentFont } from './content.js';
import type { ObjectTable } from './objects.js';
import { number, reference } from './syntax.js';

/** Fonts and images of a document, under the names that content streams call them by. */
export interface Resources {
  readonly object: number;
  readonly font: (id: string) => ContentFont;
  readonly image: (id: string) => string;
}

/** Embeds every font and image of the list, and writes the one resource dictionary of all pages. */
export function writeResources(objects: ObjectTable, list: DisplayList, engine: Engine): Resources {
  const fonts = embedFonts(objects, list, engine);
  const images = embedImages(objects, list);
  const object = objects.add(
    `<</Font<<${[...fonts.values()].map((font) => `/${font.content.name} ${reference(font.object)}`).join('')}>>` +
      `/XObject<<${[...images.values()].map((image) => `/${image.name} ${reference(image.object)}`).join('')}>>>>`,
  );
  return {
    object,
    font: (id) => (fonts.get(id) as { content: ContentFont }).content,
    image: (id) => (images.get(id) as { name: string }).name,
  };
}

function embedFonts(objects: ObjectTable, list: DisplayList, engine: Engine) {
  const used = new Map<string, Map<number, string>>();
  const look = (drawing: Drawing): void => {
    if (drawing.kind !== 'glyphs') return;
    const glyphs = used.get(drawing.font) ?? new Map<number, string>();
    used.set(drawing.font, glyphs);
    // A glyph that shares its cluster has no characters of its own; the run tells them, the table says nothing visible.
    for (const { id, text: own } of drawing.glyphs) if (!glyphs.has(id)) glyphs.set(id, own === '' ? '\u200B' : own);
  };
  for (const page of list.pages) for (const item of page.items) if (!('slot' in item)) look(item.drawing);
  return new Map(
    Object.entries(list.fonts)
      .filter(([id, source]) => used.has(id) || source.repertoire)
      .map(([id, source], index) => [
        id,
        embedFont(objects, id, `F${index}`, source, used.get(id) ?? new Map(), engine.subset),
      ]),
  );
}

function embedImages(objects: ObjectTable, list: DisplayList) {
  return new Map(
    Object.entries(list.images).map(([id, bytes], index) => {
      const { width, height, rgb } = readPng(id, bytes);
      const entries = `/Type/XObject/Subtype/Image/Width ${number(width)}/Height ${number(height)}/ColorSpace/DeviceRGB/BitsPerComponent 8`;
      return [id, { name: `I${index}`, object: objects.addStream(entries, rgb) }];
    }),
  );
}
