import { describe, expect, it } from 'vitest';
import { readSvg, SvgRefusal } from '../src/branding.js';

const svg = (body: string, attributes = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${body}</svg>`;
const SQUARE = '<path d="M0 0h10v10H0z"/>';

async function reason(text: string): Promise<string> {
  const error: unknown = await readSvg(text).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SvgRefusal);
  return (error as SvgRefusal).reason.en;
}

describe('a drawing', () => {
  it('becomes absolute lines and curves, moved to where it is seen', async () => {
    const art = await readSvg(
      svg('<g transform="translate(10 5) scale(2)"><path d="m0 0 5 0v5z" fill="#f00"/></g>', 'viewBox="5 5 100 50"'),
    );
    expect(art).toEqual({
      width: 100,
      height: 50,
      drawings: [
        {
          kind: 'path',
          commands: [['M', 5, 0], ['L', 15, 0], ['L', 15, 10], ['Z']],
          fill: [1, 0, 0],
          fillRule: 'nonzero',
        },
      ],
    });
  });

  it('may be made of shapes, strokes and inherited colours', async () => {
    const { drawings } = await readSvg(
      svg(
        `<g fill="none" stroke="navy" style="stroke-width:2px"><rect x="1" y="1" width="20" height="10" rx="2"/>
         <circle cx="40" cy="20" r="8"/><line x1="0" y1="0" x2="10" y2="10" stroke-dasharray="1 2"/>
         <polygon points="60,10 70,10 65,20"/><polyline points="1 1 2 2 3 1" transform="scale(.5)"/></g>`,
      ),
    );
    expect(drawings.map(({ stroke }) => stroke?.width)).toEqual([2, 2, 2, 2, 1]);
    expect(drawings.every(({ fill }) => fill === undefined)).toBe(true);
    expect(drawings[2]?.stroke?.dash).toEqual([1, 2]);
    expect(drawings[1]?.commands.filter(([step]) => step === 'C').length).toBeGreaterThan(1);
  });

  it('keeps nothing of words, foreign namespaces and what is hidden', async () => {
    const { drawings } = await readSvg(
      svg(`<title>T</title><metadata><x:rdf xmlns:x="urn:x"><path d="M0 0h1"/></x:rdf></metadata>
           <path display="none" d="M0 0h9v9z"/><defs><path d="M0 0h9v9z"/></defs>${SQUARE}`),
    );
    expect(drawings).toHaveLength(1);
  });
});

describe('what is refused, by its name', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', 'the element `script` cannot go on an archived page'],
    ['an event', '<path onload="x()" d="M0 0h1v1z"/>', 'a script in `onload`'],
    ['text', '<text x="1" y="9">naam</text>', 'the element `text` cannot go on an archived page'],
    ['a style sheet', '<style>path{fill:red}</style>', 'the element `style` cannot go on an archived page'],
    [
      'a style sheet in defs',
      '<defs><style>path{fill:red}</style></defs>',
      'the element `style` cannot go on an archived page',
    ],
    ['foreign content', '<foreignObject/>', 'the element `foreignObject` cannot go on an archived page'],
    ['a picture', '<image xlink:href="https://x.be/a.png"/>', 'a reference in `xlink:href`'],
    ['a link', '<a href="https://x.be"><path d="M0 0h1"/></a>', 'a reference in `href`'],
    ['reuse', '<use href="#a"/>', 'a reference in `href`'],
    ['a filter', '<filter id="f"/>', 'the element `filter` cannot go on an archived page'],
    ['a gradient', '<path fill="url(#g)" d="M0 0h1v1z"/>', 'a reference in `fill`'],
    ['an outside style', '<path style="fill:url(https://x.be)" d="M0 0h1"/>', 'a reference in `style`'],
    ['transparency', '<path opacity=".5" d="M0 0h1v1z"/>', 'transparent parts cannot go on an archived page'],
    ['a strange colour', '<path fill="hotpink" d="M0 0h1v1z"/>', '“hotpink” is not a plain colour like #1a2b3c'],
    ['a broken path', '<path d="M0 0 nonsense"/>', 'a path cannot be read'],
    ['infinity', '<path d="M0 0L1e300 1e300"/>', 'a path runs too far'],
    ['a drawing outside its frame', '<path d="M0 0h500v9z"/>', 'the drawing reaches beyond its frame (`viewBox`)'],
    ['an unknown attribute', '<path warp="1" d="M0 0h1"/>', 'the attribute `warp` is not known'],
    ['nothing', '', 'nothing is drawn'],
  ])('%s', async (_, body, expected) => {
    expect(await reason(svg(body + (body === '' ? '' : SQUARE)))).toBe(expected);
  });

  it('entities, references to style sheets, other documents', async () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>';
    expect(await reason(bomb + svg(SQUARE))).toBe('a DOCTYPE with entities of its own');
    expect(await reason(`<?xml-stylesheet href="x.css"?>${svg(SQUARE)}`)).toBe('a reference `<?xml-stylesheet`');
    expect(await reason('<html/>')).toBe('it is not an SVG');
    expect(await reason('')).toMatch(/XML|SVG/);
    expect(await reason(svg('<g>'))).toContain('not well-formed XML');
    expect(await reason(svg(SQUARE, ''))).toContain('length');
  });

  it('what would take too long', async () => {
    expect(await reason(svg('<g>'.repeat(5_000)))).toBe('the drawing is too complicated');
    expect(await reason(svg(SQUARE.repeat(6_000)))).toBe('the drawing is too complicated');
    expect(await reason(svg(`<path d="M0 0${'h1'.repeat(300_000)}"/>`))).toBe('a path is too long');
  });

  it('at its line', async () => {
    const error = await readSvg(svg('\n\n<text/>')).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ line: 3 });
  });
});
