import type { Node } from '../schema/node.js';
import { type Path, pointerTo } from './issue.js';
import { placeAt, valueAt } from './place.js';

const NOWHERE = { nl: '', en: '' };
const CUT = Symbol('cut');

/**
 * Takes faulty parts out of a value, and remembers where what is left stood before. What cannot be taken out
 * alone takes its surroundings along: a candidate takes its choice (the list of candidates would no longer be
 * complete), the last item its list (an empty list tells something else than a list that was not understood).
 * An item that is itself a set of fields leaves an empty one behind: its number still counts.
 */
export class Cutter {
  private readonly indexes = new WeakMap<readonly unknown[], readonly number[]>();
  private readonly touchedAt = new Set<string>();

  constructor(
    private readonly root: unknown,
    private readonly node: Node,
  ) {}

  /** The path of a part in the value as it was before anything was cut. */
  original(path: Path): Path {
    return path.map((part, depth) => {
      if (typeof part !== 'number') return part;
      const parent = valueAt(this.root, path.slice(0, depth)) as readonly unknown[];
      return this.indexes.get(parent)?.[part] ?? part;
    });
  }

  /** Something inside the part at this path has been cut, so that what it lacks now is no fault of the user's. */
  touched(path: Path): boolean {
    return this.touchedAt.has(pointerTo(this.original(path)));
  }

  /** Cuts the parts at these paths; false where there was nothing to cut. */
  remove(paths: readonly Path[]): boolean {
    for (const path of paths) this.touch(path);
    const lists = new Map<unknown[], Path>();
    let done = false;
    for (const path of paths) done = this.removeOne(path, lists) || done;
    for (const [list, path] of lists) this.sweep(list, path);
    return done;
  }

  private touch(path: Path): void {
    for (let depth = 0; depth < path.length; depth++)
      this.touchedAt.add(pointerTo(this.original(path.slice(0, depth))));
  }

  private removeOne(path: Path, lists: Map<unknown[], Path>): boolean {
    const last = path.at(-1);
    if (last === undefined) return false;
    const parentPath = path.slice(0, -1);
    const parent = valueAt(this.root, parentPath);
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last)) return false;
    if (!Array.isArray(parent)) return this.removeKey(parent, last as string, parentPath, lists);
    const { node } = placeAt(this.node, NOWHERE, parentPath);
    if (node.kind === 'choice-list') return this.removeOne(parentPath, lists);
    const keepsPlace = node.kind === 'list' && node.item.kind === 'object' && node.item.fault === undefined;
    parent[last as number] = keepsPlace ? {} : CUT;
    if (!keepsPlace) lists.set(parent, parentPath);
    return true;
  }

  /** An object that is left empty goes too: an empty one tells that there is none. */
  private removeKey(parent: object, key: string, parentPath: Path, lists: Map<unknown[], Path>): boolean {
    Reflect.deleteProperty(parent, key);
    if (typeof parentPath.at(-1) === 'string' && Object.keys(parent).length === 0) this.removeOne(parentPath, lists);
    return true;
  }

  /** Closes the gaps in a list; all gaps: the list goes. */
  private sweep(list: unknown[], path: Path): void {
    const before = this.indexes.get(list);
    const kept = list.map((_, index) => index).filter((index) => list[index] !== CUT);
    if (kept.length === 0) {
      this.removeOne(path, new Map());
      return;
    }
    const items = kept.map((index) => list[index]);
    this.indexes.set(list, before ? kept.map((index) => before[index] as number) : kept);
    list.splice(0, list.length);
    for (const item of items) list.push(item);
  }
}
