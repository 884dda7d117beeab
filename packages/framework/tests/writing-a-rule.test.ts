import { readFileSync } from 'node:fs';
import { FIELD_TYPES } from '@afsprakenkader/offering';
import { referencePredicate } from '@afsprakenkader/rule-language';
import {
  type FactType,
  parseDefinitions,
  parseExpression,
  type TypeEnvironment,
} from '@afsprakenkader/rule-language/parse';
import { describe, expect, it } from 'vitest';
import { RULES_FOLDER } from '../scripts/rules-folder.js';
import { checkAutonomy, checkVersion } from '../src/check-rules/index.js';
import { compileFiles, readFiles } from '../src/compile/index.js';

const page = readFileSync(new URL('../../../docs/writing-a-rule.md', import.meta.url), 'utf8');
const FILES = readFiles(RULES_FOLDER);

/** The samples of the page with this word after the opening fence. */
function samples(kind: string): string[] {
  return [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, info, body]) =>
    info === kind ? [body ?? ''] : [],
  );
}

function withRule(yaml: string) {
  const id = /^id: (.*)$/m.exec(yaml)?.[1] ?? '';
  const framework = FILES.get('framework.yaml')!.replace(
    'training-leave-threshold]',
    `training-leave-threshold, ${id}]`,
  );
  const files = new Map(FILES).set(`rules/${id}.yaml`, yaml).set('framework.yaml', framework);
  return compileFiles(files, { version: 'next', taxonomy: {} });
}

const { bundle } = compileFiles(FILES, { version: 'next', taxonomy: {} });

function environment(): TypeEnvironment {
  const start: TypeEnvironment = {
    offering: FIELD_TYPES,
    parameters: Object.fromEntries(bundle!.parameters.map(({ id, value, unit }) => [id, { value, unit }])),
    definitions: [] as readonly FactType[],
    rules: bundle!.rules.map(({ id }) => id),
  };
  return parseDefinitions(bundle!.definitions, start).environment;
}

describe('the samples of docs/writing-a-rule.md', () => {
  it('are all there', () => {
    expect([
      samples('yaml rule').length,
      samples('cel').length,
      samples('cel refused').length,
      samples('cel autonomy').length,
    ]).toEqual([1, 1, 1, 1]);
  });

  it('hold a rule with which the version passes every check', () => {
    const { bundle: compiled, exemptions, problems } = withRule(samples('yaml rule')[0]!);
    expect(problems).toEqual([]);
    const context = { bundle: compiled!, exemptions, released: [], evaluator: referencePredicate };
    expect(checkVersion(context)).toEqual([]);
  });

  for (const line of samples('cel')[0]!.trim().split('\n'))
    it(`accept ${line}`, () => {
      expect(parseExpression(line, environment(), 'bool')).toMatchObject({ ok: true });
    });

  for (const line of samples('cel refused')[0]!.trim().split('\n'))
    it(`refuse ${line}`, () => {
      const [expression = '', reason = ''] = line.split('//').map((part) => part.trim());
      const result = parseExpression(expression, environment(), 'bool');
      expect(result.ok).toBe(false);
      const said = result.ok ? '' : result.problems.map(({ what }) => what.en).join(' ');
      const words =
        {
          'no order': 'Ordering an unordered',
          'units differ': 'The units differ',
          'unknown field': 'is not a field of',
        }[reason] ?? reason;
      expect(said).toContain(words);
    });

  it('show a requirement that autonomy forbids', () => {
    const yaml = samples('yaml rule')[0]!.replace('given(o.place)', samples('cel autonomy')[0]!.trim());
    const { bundle: compiled, exemptions, problems } = withRule(yaml);
    expect(problems).toEqual([]);
    const found = checkAutonomy({ bundle: compiled!, exemptions, evaluator: referencePredicate });
    expect(found.map(({ code }) => code)).toEqual(['AFK-530']);
  });
});
