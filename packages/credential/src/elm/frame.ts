import type { Language, Localized, Problem, Slots } from '@afsprakenkader/diagnostics';
import { problem } from '@afsprakenkader/diagnostics';
import { WRITE_CODES } from '../codes/write.js';
import type { Certificate } from '../model/certificate.js';
import type { Texts } from '../model/scalars.js';
import { concept, type Term } from './terms.js';

export type Node = Readonly<Record<string, unknown>>;

/**
 * What every part of one document of the European Learning Model needs: ids of its nodes (two nodes with one id become one in JSON-LD), texts in the
 * languages of the document, and a place for what the format cannot say.
 */
export class Frame {
  readonly notes: Problem[] = [];
  readonly #counts = new Map<string, number>();

  /**
   * @param id of the whole, from which the ids of its nodes are made
   * @param format what the whole is, for messages
   */
  constructor(
    readonly id: string,
    readonly languages: readonly Language[],
    private readonly format: Localized,
  ) {}

  /** A node with an id of its own within this credential. */
  node(type: string, parts: Node): Node {
    const name = type.charAt(0).toLowerCase() + type.slice(1);
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return { id: `${this.id}#${name}-${count}`, type, ...told(parts) };
  }

  /** A text in the languages of the document; one that has none of them keeps the language that it has. */
  text(texts: Texts): Node {
    const own = this.languages.filter((language) => texts[language] !== undefined);
    const kept = own.length > 0 ? own : (['nl', 'en'] as const).filter((language) => texts[language] !== undefined);
    return Object.fromEntries(kept.map((language) => [language, texts[language]]));
  }

  /** A name, which is the same in every language. */
  name(value: string): Node {
    return Object.fromEntries(this.languages.map((language) => [language, value]));
  }

  note(make: (language: Language) => string): Node {
    const literal = Object.fromEntries(this.languages.map((language) => [language, make(language)]));
    return this.node('Note', { noteLiteral: literal });
  }

  /** The concept of a term, or undefined with a note that the value has no place here. */
  conceptOr(term: Term | undefined, label: Localized, value: string): object | undefined {
    if (term !== undefined) return concept(term);
    this.leaveOut({
      label,
      value,
      reason: { nl: 'de lijst van de EU kent het niet', en: 'the EU list does not know it' },
    });
    return undefined;
  }

  leaveOut(slots: Slots): void {
    this.notes.push(problem(WRITE_CODES, 'AFK-874', { ...slots, format: this.format }));
  }
}

/** The frame of one certificate. */
export class CertificateFrame extends Frame {
  constructor(readonly certificate: Certificate) {
    const format = { nl: 'het Europese bewijs (ELM 3.2)', en: 'the European credential (ELM 3.2)' };
    super(`urn:credential:${certificate.id}`, certificate.languages, format);
  }
}

/** Only what is told: a key without a value, and an empty list, are left out. */
export function told(parts: Node): Node {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** The first moment of a day, or its last second, as both formats write it. */
export const startOf = (day: string): string => `${day}T00:00:00Z`;
export const endOf = (day: string): string => `${day}T23:59:59Z`;

/** A decimal as people write it, in full. */
export function decimalText(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
