import type { Node } from '../node.js';
import type { ModuleText } from './module-text.js';
import type { Reads } from './reads.js';
import type { Scope } from './scope.js';

/** Writes the value of a node as JavaScript: what the writers of one construct ask for the parts of theirs. */
export interface Writer {
  readonly text: ModuleText;
  readonly reads: Reads;
  /** Code for the value of a node. */
  code(node: Node, scope: Scope): string;
  /** The same as a name or a literal. */
  atom(node: Node, scope: Scope): string;
  define(node: Node, code: string, home: Scope): string;
}
