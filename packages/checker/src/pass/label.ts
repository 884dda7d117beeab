import { type Localized, type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CHECKER_CODES } from '../codes.js';

type Word = 'microcredential' | 'microdegree';

const RESERVED = /micro[\s\u00a0-]?credential/i;
const DEGREE = /micro[\s\u00a0-]?degree/i;

const NAMES: Readonly<Record<Word | 'other', Localized>> = {
  microcredential: { nl: 'microcredential', en: 'microcredential' },
  microdegree: { nl: 'micro degree', en: 'micro degree' },
  other: { nl: 'iets anders', en: 'something else' },
};

/**
 * The word that a title says itself where it is another than the label, as the label decides whether the framework
 * applies. Undefined where they agree, where the title says neither or both, or where no label is told.
 */
export function contradiction(label: unknown, title: unknown): Word | undefined {
  if (typeof label !== 'string' || typeof title !== 'object' || title === null) return undefined;
  const { nl, en } = title as { nl?: unknown; en?: unknown };
  // Nearly every title says neither: found out without a regular expression.
  const nlMay = typeof nl === 'string' && mayTell(nl);
  const enMay = typeof en === 'string' && mayTell(en);
  if (!nlMay && !enMay) return undefined;
  const text = `${nlMay ? nl : ''} | ${enMay ? en : ''}`;
  const credential = RESERVED.test(text);
  if (credential === DEGREE.test(text)) return undefined;
  const said = credential ? 'microcredential' : 'microdegree';
  return said === label ? undefined : said;
}

export function contradictionProblem(label: string, title: object, said: Word, location: Location): Problem {
  const { nl, en } = title as Partial<Localized>;
  return problem(
    CHECKER_CODES,
    'AFK-412',
    {
      title: { nl: nl ?? en ?? '', en: en ?? nl ?? '' },
      said: NAMES[said],
      label: Object.hasOwn(NAMES, label) ? NAMES[label as Word] : label,
    },
    location,
  );
}

function mayTell(text: string): boolean {
  return text.includes('icro') || text.includes('ICRO');
}
