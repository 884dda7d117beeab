import { openCatalogueBytes } from '@afsprakenkader/catalogue/bytes';
import { type CheckRequest, type CheckResult, check, type Finding, type OfferingResult } from '../../src/index.js';
import { release } from './framework.js';

export type Options = Partial<Omit<CheckRequest, 'catalogues'>>;

/** Checks files given as text, by their names, and reads the whole result. */
export async function run(files: Readonly<Record<string, string>>, options: Options = {}) {
  const result = await checkText(files, options);
  const offerings: OfferingResult[] = [];
  for await (const offering of result.offerings()) offerings.push(offering);
  return { result, offerings };
}

/** Checks files given as text, by their names. */
export async function checkText(files: Readonly<Record<string, string>>, options: Options = {}): Promise<CheckResult> {
  const catalogues = [];
  for (const [name, text] of Object.entries(files)) {
    catalogues.push(await openCatalogueBytes(name, new TextEncoder().encode(text)));
  }
  return check({
    framework: await release('0.1.0'),
    catalogues,
    asOf: '2026-01-15',
    tool: { name: 'afsprakenkader', version: '0.1.0' },
    ...options,
  });
}

/** The finding of one rule on the first offering. */
export function findingOf(offerings: readonly OfferingResult[], rule: string, index = 0): Finding | undefined {
  return offerings[index]?.findings.find((finding) => finding.rule === rule);
}

/** A problem as a person sees it: code, place, and what is wrong. */
export function told(problems: CheckResult['problems']): string[] {
  return problems.map(({ code, what, location }) => {
    const place = location === undefined ? '' : `${location.file}:${location.line ?? ''}:${location.column ?? ''} `;
    return `${code} ${place}${what.en}`;
  });
}
