import type { Language } from '@afsprakenkader/diagnostics';
import { memoPage } from '../propose/page.js';
import type { ImpactReport } from './model.js';
import type { Told } from './tell.js';
import { SAY } from './words.js';

const KICKER = { nl: 'Afsprakenkader microcredentials', en: 'Framework of agreements on microcredentials' } as const;
const COLOPHON = {
  nl: 'Het afsprakenkader is niet bindend. Dit verslag zegt wat een andere versie over hetzelfde aanbod zegt, en niet meer.',
  en: 'The agreement is not binding. This report says what another version says of the same offerings, and no more.',
} as const;

/** The report as one page that prints on A4: nothing is fetched, nothing runs. */
export function impactPage({ from, to, total }: ImpactReport, told: Told, language: Language): string {
  const [, offerings, touched] = SAY[language].groupsHead;
  const shown = (count: number | null) => (count === null ? SAY[language].hidden : String(count));
  const tables = told.tables.map(({ heading, head, rows, numbers }) => ({
    heading,
    intro: [],
    blocks: [{ kind: 'table', head, rows, numbers } as const],
  }));
  const items = told.todo?.entries.map(({ head, verdict, lines }) => ({
    head: `${head}: ${verdict}`,
    lines: lines.map((line) => ({ text: line.replace(/^→ /, '') })),
  }));
  const todo =
    told.todo === undefined || items === undefined
      ? []
      : [
          {
            heading: told.todo.heading,
            intro: told.todo.more === undefined ? [] : [told.todo.more],
            blocks: [{ kind: 'list', items } as const],
          },
        ];
  const versions = [from, to].map(({ version, digest }) => `${version}: ${digest}`);
  return memoPage(
    {
      kicker: KICKER[language],
      title: told.title,
      motivation: told.opening.join(' '),
      facts: [
        [offerings, shown(total.offerings)],
        [touched, shown(total.touched)],
      ],
      sections: [...todo, ...tables],
      colophon: [COLOPHON[language], ...versions],
    },
    language,
  );
}
