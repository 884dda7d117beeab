import type { Location } from '@afsprakenkader/diagnostics';
import { type Path, SourceFile } from '../compile/source-file.js';

/** One value that a proposal writes over, adds to, or takes away from a file of the agreement. */
export interface Patch {
  /** Where in the file; a number one past the end of a list adds to it. */
  readonly at: Path;
  /** Absent: what stands there is taken away. */
  readonly value?: unknown;
  /** Where in the proposal it is written. */
  readonly from: Path;
}

/** A file of the agreement with a proposal written over it. A place is told where its value is written. */
export class PatchedFile extends SourceFile {
  constructor(
    base: SourceFile,
    readonly proposal: SourceFile,
    readonly patches: readonly Patch[],
  ) {
    super(base.name, base.text, base.folder);
  }

  override get value(): unknown {
    const whole: unknown = structuredClone(super.value);
    for (const { at, value } of this.patches) write(whole, at, value);
    return whole;
  }

  override holds(path: Path): boolean {
    const written = this.#over(path);
    if (written === undefined) return super.holds(path);
    return written.patch.value !== undefined && this.proposal.holds(written.path);
  }

  override at(path: Path): Location {
    const written = this.#over(path);
    return written === undefined ? super.at(path) : this.proposal.at(written.path);
  }

  override atKey(path: Path, key: string): Location {
    const written = this.#over([...path, key]);
    return written === undefined
      ? super.atKey(path, key)
      : this.proposal.atKey(written.path.slice(0, -1), String(written.path.at(-1)));
  }

  override scalar(path: Path) {
    const written = this.#over(path);
    return written === undefined ? super.scalar(path) : this.proposal.scalar(written.path);
  }

  override writtenAt(path: Path) {
    const written = this.#over(path);
    return written === undefined ? super.writtenAt(path) : { file: this.proposal, path: written.path };
  }

  /** The patch that writes the value at `path`, and its path in the proposal. */
  #over(path: Path): { readonly patch: Patch; readonly path: Path } | undefined {
    const patch = this.patches.findLast(({ at }) => at.every((step, index) => path[index] === step));
    return patch && { patch, path: [...patch.from, ...path.slice(patch.at.length)] };
  }
}

function write(whole: unknown, at: Path, value: unknown): void {
  let owner = whole as Record<PropertyKey, unknown>;
  for (const step of at.slice(0, -1)) owner = owner[step] as Record<PropertyKey, unknown>;
  const last = at.at(-1)!;
  if (value === undefined) delete owner[last];
  else owner[last] = value;
}
