import type { Language } from '@afsprakenkader/diagnostics';
import type { Io } from './io.js';

/** Milliseconds of work before a progress line appears: short work needs none. */
const PATIENCE = 800;
const REFRESH = 150;

const WORDS = {
  nl: { read: 'gelezen', rate: (rate: string) => `${rate} per seconde` },
  en: { read: 'read', rate: (rate: string) => `${rate} a second` },
} as const;

export interface Progress {
  /** How many records of a file are done. */
  update(file: string, records: number): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * A line on a terminal for work that takes long: which file, how many offerings, how fast. Writes nothing where
 * standard error is not a terminal.
 */
export function startProgress(io: Io, language: Language): Progress {
  if (!io.stderr.isTTY) return { update: () => undefined, end: () => undefined };
  const began = performance.now();
  let shown = began + PATIENCE - REFRESH;
  let visible = false;
  return {
    update(file, records) {
      const now = performance.now();
      if (now - shown < REFRESH) return;
      shown = now;
      visible = true;
      io.stderr.write(`\r\u001B[2K${progressLine(file, records, (now - began) / 1000, language)}`);
    },
    end() {
      if (visible) io.stderr.write('\r\u001B[2K');
      visible = false;
    },
  };
}

/** The text of the progress line. `seconds` since the start. */
export function progressLine(file: string, records: number, seconds: number, language: Language): string {
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', { maximumFractionDigits: 0 });
  const words = WORDS[language];
  return `${file} · ${format.format(records)} ${words.read} · ${words.rate(format.format(records / Math.max(seconds, 0.001)))}`;
}
