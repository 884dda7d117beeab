import { readFileSync } from 'node:fs';
import type { Bundle } from '@afsprakenkader/framework';
import type { Edition } from '../src/index.js';
import { mutantsOf } from '../src/mutation/mutants.js';
import { numbersFrom } from './random.js';

const FOLDER = new URL('../../framework/releases/', import.meta.url);

/** A released version, read from the archive. */
export function released(version: string): Edition {
  const bundle = JSON.parse(readFileSync(new URL(`${version}.json`, FOLDER), 'utf8')) as Bundle;
  return { bundle, digest: `sha256-${version}` };
}

/** The same version with a parameter changed. */
export function withParameter({ bundle }: Edition, id: string, value: Bundle['parameters'][number]['value']): Edition {
  const parameters = bundle.parameters.map((parameter) => (parameter.id === id ? { ...parameter, value } : parameter));
  return { bundle: { ...bundle, version: `${bundle.version}-${id}`, parameters } };
}

/** The same version with a rule changed. */
export function withRule(
  { bundle }: Edition,
  id: string,
  change: (rule: Bundle['rules'][number]) => Bundle['rules'][number],
): Edition {
  const rules = bundle.rules.map((rule) => (rule.id === id ? change(rule) : rule));
  return { bundle: { ...bundle, rules } };
}

/** Versions that differ from this one by a small mistake in a rule, a definition or a parameter; the same ones each run. */
export function someMutants({ bundle }: Edition, count: number): readonly { name: string; edition: Edition }[] {
  const random = numbersFrom(count);
  const all = [...mutantsOf(bundle)];
  return Array.from({ length: count }, () => {
    const { change, bundle: changed } = all[Math.floor(random() * all.length)]!;
    return { name: `${change.subject.id}: ${change.from} → ${change.to}`, edition: { bundle: changed } };
  });
}
