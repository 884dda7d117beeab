import { type Code, type Location, type Problem, problem, type Slots } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from './codes.js';

type CatalogueCode = keyof typeof CATALOGUE_CODES & Code;

/** So that a million broken lines do not become a million objects; the last problem tells how many more there are. */
const MOST = 10_000;

/** What one pass over a catalogue has to tell: faults got around, and notes. */
export class Issues {
  readonly #problems: Problem[] = [];
  readonly #notes: Problem[] = [];
  readonly #noted = new Set<string>();
  #beyond = 0;

  /** @param before issues from opening, which come first */
  constructor(
    readonly file: string,
    before?: Issues,
  ) {
    if (!before) return;
    this.#problems.push(...before.#problems);
    this.#notes.push(...before.#notes);
    for (const key of before.#noted) this.#noted.add(key);
  }

  add(code: CatalogueCode, slots: Slots, location: Location = { file: this.file }): void {
    if (this.#problems.length >= MOST) this.#beyond++;
    else this.#problems.push(problem(CATALOGUE_CODES, code, slots, location));
  }

  /** A note; the same code with the same slots is told once. */
  note(code: CatalogueCode, slots: Slots, location: Location = { file: this.file }): void {
    const key = `${code} ${JSON.stringify(slots)}`;
    if (this.#noted.has(key) || this.#notes.length >= MOST) return;
    this.#noted.add(key);
    this.#notes.push(problem(CATALOGUE_CODES, code, slots, location));
  }

  /** Adds what another has gathered. */
  takeOver(other: Issues): void {
    this.#problems.push(...other.#problems);
    this.#notes.push(...other.#notes);
  }

  get problems(): readonly Problem[] {
    if (this.#beyond === 0) return this.#problems;
    return [...this.#problems, problem(CATALOGUE_CODES, 'AFK-399', { count: this.#beyond }, { file: this.file })];
  }

  get notes(): readonly Problem[] {
    return this.#notes;
  }
}
