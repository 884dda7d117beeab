import type { Localized } from '@afsprakenkader/diagnostics';
import { parseDefinitions, type TypeEnvironment } from '@afsprakenkader/rule-language/parse';
import type { DefinitionText } from '../bundle.js';
import { pointed } from './expressions.js';
import type { Faults } from './faults.js';
import type { SourceFile } from './source-file.js';

interface Written {
  readonly id: string;
  readonly over: 'offering' | 'components';
  readonly expression: string;
  readonly title: Localized;
  readonly why: Localized;
}

/** The derived facts in their order, and the environment in which rules may use them. */
export function compileDefinitions(
  file: SourceFile,
  written: readonly Written[],
  start: TypeEnvironment,
  faults: Faults,
): { readonly environment: TypeEnvironment; readonly compiled: readonly DefinitionText[] } {
  let environment = start;
  const compiled: DefinitionText[] = [];
  for (const [index, { id, over, expression, title, why }] of written.entries()) {
    const result = parseDefinitions([{ id, over, source: expression }], environment);
    environment = result.environment;
    for (const { problem } of result.problems) faults.add(pointed(file, [index, 'expression'], problem));
    compiled.push(...result.definitions.map((definition) => ({ ...definition, source: expression, title, why })));
  }
  return { environment, compiled };
}
