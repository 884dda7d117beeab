import type { Proposal } from '@afsprakenkader/analysis/mutation';
import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';

/** Longest line of the agreement's own YAML. */
const WIDTH = 140;

/** Proposed examples as they stand in `packages/rules/examples/<rule>.yaml`, one part for each file: small things on one line. */
export function exampleYaml(proposals: readonly Proposal[]): string {
  const rules = [...new Set(proposals.map(({ rule }) => rule))];
  return rules
    .map((rule) => `# packages/rules/examples/${rule}.yaml\n${ofRule(proposals.filter((each) => each.rule === rule))}`)
    .join('\n');
}

function ofRule(proposals: readonly Proposal[]): string {
  const list = proposals.map(({ name, model, own, disputedUnits, expect }) => ({
    name,
    offering: { extends: model, ...own },
    ...(disputedUnits === undefined ? {} : { disputedUnits }),
    expect,
  }));
  const document = new Document(list, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      if (path.length > 2 && isShort(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function isShort(node: Node): boolean {
  if (isMap(node)) return JSON.stringify(node.toJSON()).length < WIDTH;
  return isSeq(node) && node.items.every((item) => isScalar(item));
}
