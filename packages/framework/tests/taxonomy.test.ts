import { INSTITUTIONS, TAXONOMY } from '@afsprakenkader/taxonomy';
import { describe, expect, it } from 'vitest';
import { compileWorkingTree } from '../scripts/working-tree.js';

const { bundle } = compileWorkingTree();
const valueIn = (parameter: string) => bundle?.parameters.find(({ id }) => id === parameter)?.value;

describe('the rules and the taxonomy of one version', () => {
  it('name the same institutions', () => {
    expect([...(valueIn('scope.institutions') as string[])].sort()).toEqual(INSTITUTIONS.map(({ key }) => key).sort());
  });

  it('give each kind of programme the same level', () => {
    const levels = TAXONOMY.programmeKinds.flatMap(({ key, level }) => (level === null ? [] : [[key, level] as const]));
    expect(valueIn('level.ofProgrammeKind')).toEqual(Object.fromEntries(levels));
  });

  it('give each category the same types', () => {
    const types = TAXONOMY.categories.map(({ key, types: own }) => [key, own.length === 1 ? own[0] : own] as const);
    expect(valueIn('category.types')).toEqual(Object.fromEntries(types));
  });

  it('name only documents that the version knows', () => {
    const anchors = new Set(
      bundle?.sources.flatMap(({ id, anchors: own }) => Object.keys(own).map((anchor) => `${id}#${anchor}`)),
    );
    const named = JSON.stringify(TAXONOMY).match(/pomisa-2024#[a-z0-9-]+/g) ?? [];
    expect(named.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
