import { isAbsolute, join } from 'node:path';
import type { Location } from '@afsprakenkader/diagnostics';
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';

export type Path = readonly PropertyKey[];

/** One YAML file of the agreement, with the place of every key and value. */
export class SourceFile {
  readonly document: Document.Parsed;
  readonly #lines = new LineCounter();

  /**
   * @param name path inside the folder of the agreement, e.g. `rules/load-maximum.yaml`
   * @param folder how messages name that folder
   */
  constructor(
    readonly name: string,
    readonly text: string,
    readonly folder = '',
  ) {
    this.document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true, prettyErrors: false });
  }

  get value(): unknown {
    return this.document.toJS({ maxAliasCount: 0 });
  }

  /** Where the value at `path` stands; the nearest thing around it where it is absent. */
  at(path: Path): Location {
    const node = this.#nodeAt(path);
    if (isNode(node) && node.range) return this.span(node.range[0], node.range[1]);
    return path.length > 0 ? this.at(path.slice(0, -1)) : this.span(0, 0);
  }

  /** Where the key `key` of the object at `path` stands. */
  atKey(path: Path, key: string): Location {
    const owner = this.#nodeAt(path);
    const pair = isMap(owner)
      ? (owner.items as Pair[]).find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node = pair?.key;
    return isNode(node) && node.range ? this.span(node.range[0], node.range[1]) : this.at(path);
  }

  /** The scalar at `path`, for text that has a grammar of its own. */
  scalar(path: Path): Scalar | undefined {
    const node = this.#nodeAt(path);
    return isScalar(node) ? node : undefined;
  }

  /** Whether something is written at `path`. */
  holds(path: Path): boolean {
    return this.document.getIn(path) !== undefined;
  }

  /** The file in which the value at `path` is written, and its path there: a proposal writes over another file. */
  writtenAt(path: Path): { readonly file: SourceFile; readonly path: Path } {
    return { file: this, path };
  }

  /** Offsets into the file as a location, the end exclusive. */
  span(start: number, end: number): Location {
    const from = this.#lines.linePos(start);
    const to = this.#lines.linePos(end);
    return {
      file: this.folder === '' || isAbsolute(this.name) ? this.name : join(this.folder, this.name),
      line: Math.max(from.line, 1),
      column: Math.max(from.col, 1),
      endLine: Math.max(to.line, 1),
      endColumn: Math.max(to.col, 1),
    };
  }

  #nodeAt(path: Path): unknown {
    const node = path.length === 0 ? this.document.contents : this.document.getIn(path, true);
    return isPair(node) ? node.value : node;
  }
}
