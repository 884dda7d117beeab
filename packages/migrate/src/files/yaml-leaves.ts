import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { type Leaf, Unreadable } from './leaf.js';

/**
 * The scalars of a YAML text, each with its place. What an alias stands for is found at its anchor.
 * @throws Unreadable where the text has faults
 */
export function yamlLeaves(text: string): readonly Leaf[] {
  const documents = parseAllDocuments(text, { uniqueKeys: false });
  const leaves: Leaf[] = [];
  if (!Array.isArray(documents)) return leaves;
  for (const document of documents) {
    const [fault] = document.errors;
    if (fault !== undefined) throw new Unreadable(fault.message.split('\n')[0] ?? '');
    visit(document.contents as Node | null, []);
  }
  return leaves;

  function visit(node: Node | null | undefined, path: readonly string[]): void {
    if (node === null || node === undefined || isAlias(node)) return;
    if (isMap(node)) {
      for (const { key, value } of node.items)
        visit(value as Node | null, [...path, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) for (const item of node.items) visit(item as Node | null, path);
    else if (isScalar(node) && node.range)
      leaves.push({ path, value: node.value, start: node.range[0], end: node.range[1] });
  }
}
