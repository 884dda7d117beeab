import { type Bundle, exampleOffering } from '@afsprakenkader/framework';
import { verdictOf } from '@afsprakenkader/rule-language';
import { describe, expect, it } from 'vitest';
import type { Finding, OfferingResult } from '../src/index.js';
import { release } from './support/framework.js';
import { run } from './support/run.js';

/** Every example of every rule of a version as one catalogue, a line each, with an id and unit codes of its own. */
function catalogueOfExamples({ rules, models }: Bundle): {
  text: string;
  expected: { rule: string; status: string }[];
} {
  const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ rule: rule.id, example })));
  const lines = examples.map(({ example }, index) => {
    const offering = exampleOffering(models, example);
    // A unit may have other credits in another example: each example is a year of its own.
    return JSON.stringify({ ...offering, id: `voorbeeld-${index}`, academicYear: yearOf(index) });
  });
  return { text: lines.join('\n'), expected: examples.map(({ rule, example }) => ({ rule, status: example.expect })) };
}

function yearOf(index: number): string {
  return `${2000 + index}-${String((2001 + index) % 100).padStart(2, '0')}`;
}

const count = (offerings: readonly OfferingResult[], key: (finding: Finding) => string | undefined) => {
  const counts: Record<string, number> = {};
  for (const finding of offerings.flatMap(({ findings }) => findings)) {
    const name = key(finding);
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

describe.each(['0.1.0', '0.2.0'])('every example of version %s', (version) => {
  it('gets the status it is an example of, and the summary counts what the offerings say', async () => {
    const framework = await release(version);
    const { text, expected } = catalogueOfExamples(framework.bundle);
    const { result, offerings } = await run({ 'voorbeelden.ndjson': text }, { framework });
    expect(result.problems.filter(({ code }) => !/^AFK-4[12]/.test(code))).toEqual([]);
    expect(offerings.map(({ statuses }, index) => statuses[expected[index]!.rule])).toEqual(
      expected.map(({ status }) => status),
    );

    const verdicts: Record<string, number> = {};
    for (const { verdict } of offerings) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    expect(result.summary.verdicts).toEqual(verdicts);
    expect(result.summary.open).toEqual(count(offerings, ({ modality, status }) => verdictOf(modality, status)));
    expect(result.summary.unconfirmed).toBe(count(offerings, ({ unconfirmed }) => unconfirmed && 'yes').yes ?? 0);
    expect(result.summary.projectDefaults).toBe(count(offerings, ({ origin }) => origin)['project-default'] ?? 0);
  });

  it('is told in whole sentences in both languages, at a place in the file', async () => {
    const framework = await release(version);
    const { text } = catalogueOfExamples(framework.bundle);
    const { offerings } = await run({ 'voorbeelden.ndjson': text }, { framework });
    const findings = offerings.flatMap((offering, index) => offering.findings.map((finding) => ({ finding, index })));
    const faults = findings.flatMap(({ finding, index }) => {
      const texts = [finding.what, finding.why, finding.todo].flatMap(({ nl, en }) => [nl, en]);
      const isWhole = texts.every(
        (sentence) => /^\S.*[.?!)]$/s.test(sentence) && !/[{}]|undefined|\[object/.test(sentence),
      );
      const isPlaced = finding.location.line === index + 1;
      return isWhole && isPlaced ? [] : [{ rule: finding.rule, texts, location: finding.location }];
    });
    expect(faults).toEqual([]);
    const prints = findings.map(({ finding }) => finding.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('makes every rule with a worse status than its neighbours weigh in the verdict', async () => {
    const framework = await release(version);
    const { text } = catalogueOfExamples(framework.bundle);
    const { offerings } = await run({ 'voorbeelden.ndjson': text }, { framework });
    for (const { verdict, findings } of offerings) {
      if (verdict === 'outside-framework') expect(findings).toEqual([]);
      else if (verdict !== 'conform')
        expect(findings.map(({ modality, status }) => verdictOf(modality, status))).toContain(verdict);
    }
  });
});
