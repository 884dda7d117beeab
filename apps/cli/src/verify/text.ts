import { LINE_NAMES, type Line, type Verification } from '@afsprakenkader/credential/verify';
import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { paint } from '../paint.js';
import { wrap } from '../wrap.js';

const OUTCOMES: Readonly<Record<Line['outcome'], Localized>> = {
  good: { nl: 'in orde', en: 'in order' },
  bad: { nl: 'niet in orde', en: 'not in order' },
  unknown: { nl: 'niet vastgesteld', en: 'not established' },
  none: { nl: 'niets te controleren', en: 'nothing to check' },
};
const VERDICTS: Readonly<Record<Verification['verdict'], Localized>> = {
  accepted: { nl: 'Alles is in orde.', en: 'Everything is in order.' },
  refused: { nl: 'Dit bewijs is niet in orde.', en: 'This credential is not in order.' },
  undetermined: {
    nl: 'Er is niets verkeerd gevonden, maar niet alles kon vastgesteld worden.',
    en: 'Nothing wrong was found, but not everything could be established.',
  },
};
const KINDS = {
  elm: { nl: 'Europees bewijs', en: 'European credential' },
  badge: { nl: 'badge (Open Badges 3.0)', en: 'badge (Open Badges 3.0)' },
  other: { nl: 'onbekend bestand', en: 'unknown file' },
} as const;

/** The results of a verification for a person: one line a question, and below it what is amiss and what to do. */
export function verificationText(
  { files, agreement, verdict }: Verification,
  language: Language,
  style: ReturnType<typeof paint>,
  width: number,
): string {
  const tell = (line: Line): string[] => {
    const colour = { good: style.green, bad: style.red, unknown: style.yellow, none: style.dim }[line.outcome];
    const details = line.problems.flatMap(({ code, what, todo }) =>
      wrap(`${code} ${what[language]} ${todo[language]}`, width - 6).map((text) => `      ${text}`),
    );
    return [`  ${LINE_NAMES[line.line][language]}: ${colour(OUTCOMES[line.outcome][language])}`, ...details];
  };
  const parts = files.map(({ name, kind, lines }) =>
    [`${style.bold(name)} – ${KINDS[kind][language]}`, ...lines.flatMap(tell)].join('\n'),
  );
  if (agreement.outcome !== 'none') parts.push(tell(agreement).join('\n'));
  return `${[...parts, VERDICTS[verdict][language]].join('\n\n')}\n`;
}
