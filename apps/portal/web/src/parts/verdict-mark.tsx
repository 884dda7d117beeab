import { STATUS_NAMES, type Status, VERDICT_NAMES, type Verdict } from '@afsprakenkader/rule-language';
import type { CSSProperties } from 'react';
import { useSpeech } from '../words/language.js';

/** A shape for each verdict, so that colour is never the only sign. On a field of 16 by 16. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  conform: 'M3 8.5 6.5 12 13 4.5',
  'conform-with-advice': 'M3 8.5 6 11.5 10 7M13 4v5M13 12v.1',
  'exception-recorded': 'M4 2.5h8v11l-4-3-4 3z',
  'outside-normal-range': 'M8 2.5 14 13H2zM8 6.5v3M8 11.4v.1',
  undetermined: 'M5 5.5a3 3 0 1 1 4.2 2.7C8.3 8.7 8 9.2 8 10M8 12.9v.1',
  'not-conform': 'M4 4l8 8M12 4l-8 8',
  'outside-framework': 'M3 8h10',
};

const VERDICT_OF_STATUS: Readonly<Record<Status, Verdict>> = {
  'not-applicable': 'outside-framework',
  met: 'conform',
  notice: 'outside-framework',
  advice: 'conform-with-advice',
  exception: 'exception-recorded',
  attention: 'outside-normal-range',
  undetermined: 'undetermined',
  unmet: 'not-conform',
};

export function hueOf(verdict: Verdict): string {
  return `var(--${verdict}-fill)`;
}

export function hueOfStatus(status: Status): string {
  return hueOf(VERDICT_OF_STATUS[status]);
}

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { language } = useSpeech();
  return <Mark verdict={verdict} name={VERDICT_NAMES[verdict][language]} />;
}

export function StatusMark({ status }: { status: Status }) {
  const { language } = useSpeech();
  return <Mark verdict={VERDICT_OF_STATUS[status]} name={STATUS_NAMES[status][language]} />;
}

function Mark({ verdict, name }: { verdict: Verdict; name: string }) {
  const style = { '--tint': `var(--${verdict}-tint)`, '--hue': `var(--${verdict}-ink)` } as CSSProperties;
  return (
    <span className="mark" style={style}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      >
        <path d={SHAPES[verdict]} />
      </svg>
      {name}
    </span>
  );
}
