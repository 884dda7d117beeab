import type { Localized } from '@afsprakenkader/diagnostics';
import type { ASTNode } from '@marcbachmann/cel-js';
import { REFUSED } from './constructs.js';
import { vocabulariesOf } from './environment.js';
import type { Lowering } from './lowering.js';
import { findParameter, isTable, type Table } from './parameters.js';
import type { Scope } from './scope.js';
import { select } from './select.js';
import { carried, describe, type ScalarType, type Typed } from './type.js';

type Finite = Extract<ScalarType, { kind: 'enum' | 'ordinal' }>;

/** `p.table[key]`: the value, or the several candidates, that a table of the version gives for a word. */
export function lowerLookup(
  lowering: Lowering,
  node: ASTNode,
  [target, index]: [ASTNode, ASTNode],
  scope: Scope,
): Typed {
  if (target.op !== '.' && target.op !== 'id') {
    lowering.computed(target, scope);
    return lowering.fault(node);
  }
  const selection = select(lowering, target, scope);
  if (selection === undefined) return lowering.fault(node);
  if (selection.kind === 'fact') return lowering.refuse(REFUSED.factOfItem, node);
  if (selection.kind === 'field') {
    return lowering.refuse(selection.type.kind === 'list' ? REFUSED.index : REFUSED.computedField, node);
  }
  const parameter = findParameter(lowering, target, selection.id);
  if (parameter === undefined) return lowering.fault(node);
  const key = lowering.lower(index, scope);
  const wrong = (reason: Localized): Typed => {
    lowering.problems.report('AFK-116', target, { name: selection.id, reason });
    return lowering.fault(node);
  };
  if (!isTable(parameter.value)) {
    return wrong({
      nl: 'alleen een tabel heeft een sleutel tussen haken',
      en: 'only a table takes a key between brackets',
    });
  }
  if (key.type.kind === 'anything') return lowering.undecided(node);
  if (key.type.kind !== 'enum' && key.type.kind !== 'key') {
    const expected = { nl: 'een woord uit een woordenlijst', en: 'a word of a vocabulary' };
    lowering.problems.report('AFK-108', key.range, { expected, found: describe(key.type) });
    return lowering.fault(node);
  }
  const words = key.type.kind === 'enum' ? key.type.values : undefined;
  const stray = words && Object.keys(parameter.value).find((word) => !words.includes(word));
  if (stray !== undefined) {
    return wrong({
      nl: `de sleutel \`${stray}\` staat niet in de woordenlijst van de sleutel`,
      en: `its key \`${stray}\` is not in the vocabulary of the key`,
    });
  }
  const found = vocabularyOf(lowering, parameter.value, parameter.unit ?? undefined);
  if (found === undefined) {
    return wrong({
      nl: 'de waarden horen niet bij precies één woordenlijst; noem die als eenheid',
      en: 'its values do not belong to exactly one vocabulary; name that as the unit',
    });
  }
  const expr = {
    op: 'lookup',
    table: selection.id,
    key: key.build(key.type),
    as: found.kind,
    values: found.values,
  } as const;
  return lowering.closed(found, node, { ...expr, ...carried(found), as: found.kind, values: found.values });
}

/** The vocabulary that a table's unit names, or else the only one that holds all its values. */
function vocabularyOf(lowering: Lowering, table: Table, unit: string | undefined): Finite | undefined {
  const values = Object.values(table).flat();
  const all = [...vocabulariesOf(lowering.environment.offering).words.values()].filter((type) => isVocabulary(type));
  const holding = all.filter((type) => values.every((value) => (type.values as readonly unknown[]).includes(value)));
  return holding.find((type) => type.name === unit) ?? (holding.length === 1 ? holding[0] : undefined);
}

function isVocabulary(type: { readonly kind: string }): type is Finite {
  return type.kind === 'enum' || type.kind === 'ordinal';
}
