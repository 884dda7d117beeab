/** A memo in one language: what every form of it sets in its own way. */
export interface Memo {
  readonly kicker: string;
  readonly title: string;
  /** That this is an exercise of thought, where it is one. */
  readonly mark?: string;
  readonly motivation?: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly Section[];
  /** What the memo is and is not, and the versions with their digests. */
  readonly colophon: readonly string[];
}

export interface Section {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly blocks: readonly Block[];
}

export type Block = Table | List;

export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers. */
  readonly numbers: readonly number[];
}

interface List {
  readonly kind: 'list';
  readonly caption?: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly head: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  /** An expression that goes with it, in the notation of rules. */
  readonly code?: string;
}
