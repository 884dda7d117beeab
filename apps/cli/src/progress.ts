import type { Language } from '@afsprakenkader/diagnostics';
import type { Io } from './io.js';

/** Milliseconds of work before a progress line appears: short work needs none. */
const PATIENCE = 800;
const REFRESH = 150;

const WORDS = {
  nl: {
    read: 'gelezen',
    rate: (rate: string) => `${rate} per seconde`,
    left: (time: string) => `nog ongeveer ${time}`,
  },
  en: { read: 'read', rate: (rate: string) => `${rate} a second`, left: (time: string) => `about ${time} left` },
} as const;

/** How far the work is. */
export interface Done {
  readonly file: string;
  /** Offerings of that file. */
  readonly records: number;
  /** Part of the bytes of all files, 0 to 1; null where not known. */
  readonly share: number | null;
}

export interface Progress {
  update(done: Done): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * A line on a terminal for work that takes long: which file, how many offerings, how fast, how long still. Writes
 * nothing where standard error is not a terminal.
 */
export function startProgress(io: Io, language: Language): Progress {
  if (!io.stderr.isTTY) return { update: () => undefined, end: () => undefined };
  let began = performance.now();
  let shown = began + PATIENCE - REFRESH;
  let visible = false;
  let records = 0;
  return {
    update(done) {
      const now = performance.now();
      // A file that begins again, or the next one, has a pace of its own.
      if (done.records < records) began = now;
      records = done.records;
      if (now - shown < REFRESH) return;
      shown = now;
      visible = true;
      io.stderr.write(`\r\u001B[2K${progressLine(done, (now - began) / 1000, language)}`);
    },
    end() {
      if (visible) io.stderr.write('\r\u001B[2K');
      visible = false;
    },
  };
}

/**
 * A line on a terminal that says what is being done, for work that cannot tell how far it is. Writes nothing where
 * standard error is not a terminal.
 */
export function startStages<Stage extends string>(
  io: Io,
  words: Readonly<Record<Stage, string>>,
): { begin(stage: Stage): void; end(): void } {
  const write = (text: string) => {
    if (io.stderr.isTTY) io.stderr.write(`\r\u001B[2K${text}`);
  };
  return { begin: (stage) => write(`${words[stage]} …`), end: () => write('') };
}

/** The text of the progress line. `seconds` since the start. */
export function progressLine({ file, records, share }: Done, seconds: number, language: Language): string {
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', { maximumFractionDigits: 0 });
  const words = WORDS[language];
  const rate = format.format(records / Math.max(seconds, 0.001));
  const parts = [file, `${format.format(records)} ${words.read}`, words.rate(rate)];
  if (share === null || share <= 0) return parts.join(' · ');
  const part = Math.min(1, share);
  return [...parts, `${Math.floor(part * 100)} %`, words.left(duration((seconds * (1 - part)) / part))].join(' · ');
}

function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
