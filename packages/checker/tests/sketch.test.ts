import { listReleases, loadRelease } from '@afsprakenkader/framework';
import { isOffering, sketchOffering } from '@afsprakenkader/offering';
import { parseOffering } from '@afsprakenkader/offering/parse';
import { expect, test } from 'vitest';
import { numbersFrom, randomOffering } from '../../framework/tests/random-offerings.js';

const COUNT = process.env.AFK_VERIFY === '1' ? 100_000 : 3_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function sketchOf(text: string): object | undefined {
  const bytes = encoder.encode(`${text}\n${' '.repeat(64)}`);
  const end = encoder.encode(text).length;
  return sketchOffering({ bytes, text: (from, to) => decoder.decode(bytes.subarray(from, to)) }, 0, end);
}

test('every released version judges the sketch of an offering as it judges the offering', async () => {
  const random = numbersFrom(11);
  const versions = await Promise.all((await listReleases()).map(({ version }) => loadRelease(version)));
  let sketched = 0;
  for (let index = 0; index < COUNT; index++) {
    // What is not in good form is cut, so that the rest can be sketched.
    const { offering } = parseOffering({ ...randomOffering(random), id: `a-${index}`, exceptions: null });
    if (offering === undefined) continue;
    const sketch = sketchOf(JSON.stringify(offering));
    if (sketch === undefined) continue;
    sketched++;
    expect(isOffering(offering)).toBe(true);
    for (const { predicate } of versions) {
      const [of, ofSketch] = [new Uint8Array(predicate.rules.length), new Uint8Array(predicate.rules.length)];
      const verdicts = [predicate.evaluate(offering, of), predicate.evaluate(sketch, ofSketch)];
      if (verdicts[0] !== verdicts[1] || !of.every((status, rule) => status === ofSketch[rule]))
        expect({ sketch, statuses: ofSketch }).toEqual({ offering, statuses: of });
    }
  }
  expect(sketched).toBeGreaterThan(COUNT / 2);
});
