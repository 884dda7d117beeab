import { expect, test } from 'vitest';
import { compileHead, writePdf, writeTail } from '../src/index.js';
import { sampleFill, sampleList, tools } from './sample.js';

test('the same list and learner give the same bytes, and the head does not know the learner', async () => {
  const { engine } = await tools();
  const list = await sampleList();
  const first = compileHead(engine, list);
  const second = compileHead(engine, await sampleList());
  expect(second.digest).toBe(first.digest);
  const fill = await sampleFill('Zoë Łukasz');
  const whole = writePdf(engine, list, fill);
  expect(Buffer.from(whole.subarray(0, first.head.length)).equals(first.head)).toBe(true);
  expect(Buffer.from(whole.subarray(first.head.length)).equals(writeTail(second.plan, fill).bytes)).toBe(true);
  expect(Buffer.from(whole).includes(Buffer.from('Zoë Łukasz'))).toBe(true);
});

test('a character outside the repertoire is refused by name', async () => {
  const { engine, serif } = await tools();
  const { plan } = compileHead(engine, await sampleList());
  const fill = await sampleFill('Ananda');
  const glyphs = serif.set('Ananda†');
  const name = [{ kind: 'glyphs' as const, font: 'serif', size: 20, x: 60, y: 225, color: [0, 0, 0] as const, glyphs }];
  expect(() => writeTail(plan, { ...fill, drawings: { ...fill.drawings, name } })).toThrow(/AFK-803 .*† \(U\+2020\)/);
  await expect(sampleFill('山田')).rejects.toThrow(/AFK-803 .*山 \(U\+5C71\)/);
});

test('a slot without a value and a moment without a zone are named', async () => {
  const { engine } = await tools();
  const { plan } = compileHead(engine, await sampleList());
  const fill = await sampleFill();
  expect(() => writeTail(plan, { ...fill, files: {} })).toThrow(/AFK-813 .*credential/);
  expect(() => writeTail(plan, { ...fill, issued: '2026-06-30' })).toThrow(/AFK-814 .*2026-06-30/);
});
