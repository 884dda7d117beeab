import { VERDICT_NAMES, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import { count, useSpeech } from '../words/language.js';
import { hueOf } from './verdict-mark.js';

export type VerdictCounts = Partial<Readonly<Record<Verdict, number>>>;

/** The verdicts of a catalogue as one bar. Its name tells the same in words, so nothing is in the picture alone. */
export function VerdictBar({ counts, of, name }: { counts: VerdictCounts; of?: number; name?: string }) {
  const { language } = useSpeech();
  const total = of ?? VERDICTS.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0);
  const told = VERDICTS.filter((verdict) => (counts[verdict] ?? 0) > 0);
  const label = told.map((verdict) => `${VERDICT_NAMES[verdict][language]} ${count(counts[verdict] ?? 0, language)}`);
  let at = 0;
  return (
    <svg
      className="bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={[name, label.join(', ')].filter(Boolean).join(': ')}
    >
      <rect width="100" height="10" fill="var(--line)" />
      {told.map((verdict) => {
        const width = total === 0 ? 0 : (100 * (counts[verdict] ?? 0)) / total;
        const x = at;
        at += width;
        return <rect key={verdict} x={x} width={Math.max(width - 0.25, 0.4)} height="10" fill={hueOf(verdict)} />;
      })}
    </svg>
  );
}

/** The counts under a bar, each a link where there is something to go to. */
export function VerdictLegend({ counts, link }: { counts: VerdictCounts; link?: (verdict: Verdict) => string }) {
  const { language } = useSpeech();
  return (
    <ul className="legend">
      {VERDICTS.filter((verdict) => (counts[verdict] ?? 0) > 0).map((verdict) => (
        <li key={verdict}>
          <span className="swatch" style={{ background: hueOf(verdict) }} />
          {link === undefined ? (
            VERDICT_NAMES[verdict][language]
          ) : (
            <a href={link(verdict)}>{VERDICT_NAMES[verdict][language]}</a>
          )}
          <span className="number">{count(counts[verdict] ?? 0, language)}</span>
        </li>
      ))}
    </ul>
  );
}
