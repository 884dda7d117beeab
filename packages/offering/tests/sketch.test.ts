import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isOffering } from '../src/index.js';
import { contradiction, damaged, plain, sketchOf, texts, visible } from './sketch-differential.js';

const line = (more: string) => `{"id":"a",${more}}`;

describe('the sketch of an offering', () => {
  it('has what rules can see', () => {
    const sketch = sketchOf(JSON.stringify(plain()));
    expect(visible(sketch)).toEqual(visible(plain()));
    expect(sketch).toMatchObject({
      id: 'voorbeeld-mc-sterilisatie',
      credits: 12,
      title: { nl: '…' },
      completionPlan: 'none',
    });
  });

  it.each([
    ['numbers as they are parsed', line('"credits":0.1'), { credits: 0.1 }],
    ['six decimals', line('"credits":4.123456'), { credits: 4.123456 }],
    ['keys that tell nothing', line('"credits":null'), { credits: undefined }],
    ['spaces and line ends between', '{ "id" : "a" ,\r\n "level" : [ 6 , 7 ] }', { level: [6, 7] }],
    [
      'escapes in long texts',
      line('"needs":{"nl":"Werken met \\"data\\" en \\u00e9n cijfers"}'),
      { needs: { nl: '…' } },
    ],
    ['letters beyond ASCII', line('"institution":"écoles","awardingEntity":"Één vzw"'), { institution: 'écoles' }],
  ])('reads %s', (_, text, expected) => {
    expect(sketchOf(text)).toMatchObject(expected);
  });

  it.each([
    ['a key twice', line('"credits":3,"credits":4')],
    ['a key twice, once untold', line('"credits":null,"credits":4')],
    ['a key twice in a part', line('"advance":{"learningOutcomes":true,"learningOutcomes":false}')],
    ['a key of the institution itself', line('"x-own":1')],
    ['a forbidden key', line('"__proto__":{}')],
    ['a key with an escape', line('"cr\\u0065dits":4')],
    ['recorded exceptions', line('"exceptions":[]')],
    ['a title that says what it is', line('"title":{"nl":"Microcredential Zorg"}')],
    ['a title that says so in an escape', line('"title":{"nl":"Mi\\u0063rocredential Zorg voor allen"}')],
    ['a blank text', line('"awardingEntity":"  "')],
    ['a blank text in escapes', line('"awardingEntity":"  \\u0020\\u0020\\u0020\\u0020\\u0020"')],
    ['none in escapes', line('"awardingEntity":"\\u006eone"')],
    ['an exponent', line('"credits":1e1')],
    ['a seventh decimal', line('"credits":1.0000001')],
    ['a leading zero', line('"credits":06')],
    ['a number below zero', line('"credits":-6')],
    ['a comma too many', line('"credits":6,')],
    ['a comma too many in a list', line('"delivery":["hybrid",]')],
    ['text behind the end', `${line('"credits":6')} x`],
    ['no end', '{"id":"a","credits":6'],
    ['a control character', line('"awardingEntity":"a\u0001"')],
    ['an unknown escape', line('"awardingEntity":"a\\x"')],
  ])('is left to the parser where there is %s', (_, text) => {
    expect(sketchOf(text)).toBeUndefined();
  });

  it('takes nothing from what stands behind the text', () => {
    expect(sketchOf('{"id":"a"\n}')).toMatchObject({ id: 'a' });
    expect(sketchOf('{"id":"a"')).toBeUndefined();
  });
});

test('no sketch contradicts the parser, and most sound offerings have one', () => {
  let sound = 0;
  let sketched = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (isOffering(JSON.parse(text))) sound++;
      if (sketchOf(text) !== undefined) sketched++;
      expect(contradiction(text)).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
  expect(sketched).toBeGreaterThan(sound / 4);
});

test('no sketch is made of damaged text that the parser refuses', () => {
  fc.assert(
    fc.property(damaged, (text) => contradiction(text) === undefined),
    { numRuns: 3_000 },
  );
});
