import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openCatalogue } from '@afsprakenkader/catalogue';
import { check } from '@afsprakenkader/checker';
import { loadRelease } from '@afsprakenkader/framework';
import { DATA } from '../catalogue/write.mjs';
import { SUBSET } from '../rules/subset.mjs';

const SILENT = new Set(['not-applicable', 'met', 'notice']);

/** The product's own path: catalogue reader, shape check, generated predicate, compact findings. */
export async function prepare(rules = 'subset') {
  const release = await loadRelease('0.1.0');
  const framework = rules === 'full' ? release : await subsetOf(release);
  return async (file, report) => {
    const catalogues = [await openCatalogue(file)];
    const tool = { name: 'bench', version: '0' };
    const result = await check({ framework, catalogues, asOf: '2026-01-01', tool });
    if (report !== undefined) await reportEach(result, report);
    let findings = 0;
    for (const statuses of Object.values(result.summary.rules)) {
      for (const [status, count] of Object.entries(statuses)) if (!SILENT.has(status)) findings += count;
    }
    return { offerings: result.summary.offerings, findings };
  };
}

async function reportEach(result, report) {
  let ordinal = 0;
  for await (const { statuses } of result.offerings()) {
    for (const rule of SUBSET) if (!SILENT.has(statuses[rule])) report(ordinal, rule);
    ordinal++;
  }
}

/** The version with the rules of the subset only; its module is generated once, as a release does. */
async function subsetOf(release) {
  const rules = release.bundle.rules.filter(({ id }) => SUBSET.includes(id));
  const ruleSet = { ...release.ruleSet, rules };
  const file = `${DATA}subset-${release.bundle.version}.mjs`;
  if (!existsSync(file)) {
    const { emitPredicate } = await import('@afsprakenkader/rule-language/compile');
    mkdirSync(DATA, { recursive: true });
    writeFileSync(file, emitPredicate(ruleSet));
  }
  const { predicate } = await import(pathToFileURL(file).href);
  return { ...release, bundle: { ...release.bundle, rules }, ruleSet, predicate };
}
