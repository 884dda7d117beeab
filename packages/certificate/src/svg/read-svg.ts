import type { PathCommand, PathDrawing } from '@afsprakenkader/pdf';
import { type SaxesAttributeNSIncomplete, SaxesParser, type SaxesTagNS } from 'saxes';
import type { Artwork } from './artwork.js';
import { IDENTITY, type Matrix, multiply, numbersOf, parseTransform, scaleOf } from './matrix.js';
import { type PathReader, pathReader } from './path.js';
import { refuse, SvgRefusal } from './refusal.js';
import { lengthOf, SHAPES } from './shapes.js';
import { INITIAL, isSilent, paintOf, type Style, styleOf } from './style.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Far more than any logo has; an attack has more. */
const LIMITS = { elements: 5_000, depth: 60, commands: 60_000 } as const;
const GROUPS = new Set(['svg', 'g']);
/** What is told or kept aside and never drawn. */
const WORDS = new Set(['title', 'desc', 'metadata', 'defs']);
/** Refused wherever they stand, also where nothing is drawn. */
const LIVE = new Set([
  'script',
  'style',
  'foreignObject',
  'set',
  'animate',
  'animateTransform',
  'animateMotion',
  'handler',
]);
const DRAWN = /^(?:d|points|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|pathLength)$/;
const PAINTED =
  /^(?:fill|fill-rule|stroke|stroke-width|stroke-linecap|stroke-linejoin|stroke-dasharray|style|transform|clip-path|mask|filter)$/;
const HARMLESS =
  /^(?:id|class|version|baseProfile|viewBox|preserveAspectRatio|role|lang|tabindex|focusable|aria-.*|data-.*)$/;

interface Frame {
  readonly style: Style;
  readonly matrix: Matrix;
  /** Inside words, or inside an element of another namespace: nothing there draws. */
  readonly ignored: boolean;
}

/**
 * Reads an SVG down to plain paths. Whatever could change with the viewer or reach outside the file (text, script, style
 * sheets, references, filters, gradients, pictures, transparency) is refused by name, and so is what is not known.
 *
 * @throws SvgRefusal with the place in the file
 */
export async function readSvg(text: string): Promise<Artwork> {
  const toCommands = await pathReader();
  const parser = new SaxesParser({ xmlns: true, position: true });
  try {
    return parse(parser, text, toCommands);
  } catch (error) {
    if (error instanceof SvgRefusal) throw new SvgRefusal(error.reason, parser.line, parser.column);
    const reason = error instanceof Error ? error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '') : String(error);
    const refusal = { nl: `het is geen geldige XML (${reason})`, en: `it is not well-formed XML (${reason})` };
    throw new SvgRefusal(refusal, parser.line, parser.column);
  }
}

type Parser = SaxesParser<{ xmlns: true; position: true }>;

function parse(parser: Parser, text: string, toCommands: PathReader): Artwork {
  const frames: Frame[] = [{ style: INITIAL, matrix: IDENTITY, ignored: false }];
  const drawings: PathDrawing[] = [];
  let size: { readonly width: number; readonly height: number } | undefined;
  let elements = 0;
  let commands = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (type) => {
    if (type.includes('[') || /ENTITY/i.test(type))
      refuse('een DOCTYPE met eigen entiteiten', 'a DOCTYPE with entities of its own');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target !== 'xml') refuse(`een verwijzing \`<?${target}\``, `a reference \`<?${target}\``);
  });
  parser.on('attribute', refuseReference);
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (++elements > LIMITS.elements || frames.length > LIMITS.depth)
      refuse('de tekening is te ingewikkeld', 'the drawing is too complicated');
    if (LIVE.has(tag.local)) unknownElement(tag.local);
    const above = frames.at(-1) as Frame;
    if (above.ignored || tag.uri !== SVG || WORDS.has(tag.local)) {
      if (elements === 1) refuse('het is geen SVG', 'it is not an SVG');
      frames.push({ ...above, ignored: true });
      return;
    }
    const attributes = plainAttributes(tag);
    if (elements === 1) size = sizeOf(tag.local, attributes);
    else if (tag.local === 'svg') refuse('een SVG binnen een SVG', 'an SVG within an SVG');
    const style = styleOf(above.style, attributes);
    const own = attributes.transform === undefined ? IDENTITY : parseTransform(attributes.transform);
    const origin: Matrix = elements === 1 && size !== undefined ? originOf(attributes) : IDENTITY;
    const matrix = multiply(above.matrix, multiply(own, origin));
    frames.push({ style, matrix, ignored: false });
    const shape = Object.hasOwn(SHAPES, tag.local) ? SHAPES[tag.local] : undefined;
    if (shape === undefined) {
      if (!GROUPS.has(tag.local)) unknownElement(tag.local);
      return;
    }
    const paint = paintOf(style, scaleOf(matrix));
    const path = toCommands(shape(attributes), matrix);
    commands += path.length;
    if (commands > LIMITS.commands) refuse('de tekening is te ingewikkeld', 'the drawing is too complicated');
    if (paint !== undefined && path.length > 0) drawings.push({ kind: 'path', commands: path, ...paint });
  });
  parser.on('closetag', () => {
    frames.pop();
  });
  parser.write(text).close();
  if (size === undefined) return refuse('het is geen SVG', 'it is not an SVG');
  if (drawings.length === 0) return refuse('er is niets getekend', 'nothing is drawn');
  if (drawings.some((drawing) => !isInside(drawing.commands, size as { width: number; height: number })))
    return refuse(
      'de tekening steekt buiten haar kader (`viewBox`)',
      'the drawing reaches beyond its frame (`viewBox`)',
    );
  return { ...size, drawings };
}

function unknownElement(name: string): never {
  const shown = name.slice(0, 30);
  return refuse(
    `het element \`${shown}\` kan niet op een archiefpagina`,
    `the element \`${shown}\` cannot go on an archived page`,
  );
}

function refuseReference({ name, value }: SaxesAttributeNSIncomplete): void {
  if (/^on/i.test(name)) refuse(`een script in \`${name}\``, `a script in \`${name}\``);
  if (/(?:^|:)(?:href|src)$/i.test(name)) refuse(`een verwijzing in \`${name}\``, `a reference in \`${name}\``);
  if (/url\s*\(|javascript:|@import|expression\s*\(/i.test(value))
    refuse(`een verwijzing in \`${name}\``, `a reference in \`${name}\``);
}

/** The attributes that mean something here; those of other namespaces draw nothing. */
function plainAttributes(tag: SaxesTagNS): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const { local, prefix, uri, value } of Object.values(tag.attributes)) {
    if (prefix !== '' || uri !== '' || local === 'xmlns') continue;
    if (!DRAWN.test(local) && !PAINTED.test(local) && !HARMLESS.test(local) && !isSilent(local)) {
      refuse(
        `het attribuut \`${local.slice(0, 30)}\` is niet bekend`,
        `the attribute \`${local.slice(0, 30)}\` is not known`,
      );
    }
    plain[local] = value;
  }
  return plain;
}

function sizeOf(name: string, attributes: Readonly<Record<string, string>>): { width: number; height: number } {
  if (name !== 'svg') refuse('het is geen SVG', 'it is not an SVG');
  const [, , width, height] =
    attributes.viewBox === undefined
      ? [0, 0, lengthOf(attributes.width ?? ''), lengthOf(attributes.height ?? '')]
      : numbersOf(attributes.viewBox);
  if (width === undefined || height === undefined || !(width > 0) || !(height > 0) || width > 1e6 || height > 1e6)
    return refuse('het kader (`viewBox`) heeft geen grootte', 'the frame (`viewBox`) has no size');
  if (width / height > 20 || height / width > 20) refuse('het kader is veel te smal', 'the frame is far too narrow');
  return { width, height };
}

function originOf({ viewBox }: Readonly<Record<string, string>>): Matrix {
  const [x = 0, y = 0] = viewBox === undefined ? [] : numbersOf(viewBox);
  return [1, 0, 0, 1, -x, -y];
}

/** Drawings may touch the edge of their frame, by a hair over it. */
function isInside(commands: readonly PathCommand[], { width, height }: { width: number; height: number }): boolean {
  const slack = Math.max(width, height) * 0.02;
  return commands.every((command) => {
    if (command[0] === 'Z') return true;
    const x = command.at(-2) as number;
    const y = command.at(-1) as number;
    return x >= -slack && x <= width + slack && y >= -slack && y <= height + slack;
  });
}
