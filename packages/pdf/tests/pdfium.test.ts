import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test } from 'vitest';
import { writePdf } from '../src/index.js';
import { sampleFill, sampleList, tools } from './sample.js';

/** Four bytes a pixel, at one pixel a point. */
async function render(bytes: Uint8Array) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.from(bytes));
  try {
    expect(document.getPageCount()).toBe(1);
    return await document.getPage(0).render({ scale: 1, render: 'bitmap' });
  } finally {
    document.destroy();
    library.destroy();
  }
}

test('PDFium draws the page: colour band, logo, image flattened on white, and the text of this learner', async () => {
  const { engine } = await tools();
  const list = await sampleList();
  const [first, again, other] = [
    await render(writePdf(engine, list, await sampleFill('Ana'))),
    await render(writePdf(engine, list, await sampleFill('Ana'))),
    await render(writePdf(engine, list, await sampleFill('Đặng Thị Ngọc Ánh', 2))),
  ];
  expect([first.width, first.height]).toEqual([595, 841]);
  const rgb = (x: number, y: number): number[] => [
    ...first.data.subarray((y * first.width + x) * 4, (y * first.width + x) * 4 + 3),
  ];
  expect(rgb(300, 8)).toEqual([13, 64, 115]);
  expect(rgb(80, 70)).toEqual([13, 64, 115]);
  expect(rgb(150, 80)).toEqual([127, 127, 127]);
  expect(rgb(500, 700)).toEqual([255, 255, 255]);
  expect(Buffer.from(first.data).equals(Buffer.from(again.data))).toBe(true);
  const changed = (top: number, bottom: number): boolean => {
    const range = [top * first.width * 4, bottom * first.width * 4] as const;
    return !Buffer.from(first.data.subarray(...range)).equals(Buffer.from(other.data.subarray(...range)));
  };
  expect(changed(205, 235)).toBe(true);
  expect(changed(100, 200)).toBe(false);
});
