import { fieldLabel } from '@afsprakenkader/checker';
import type { Listing } from './listing.js';
import { cut, table } from './table.js';
import type { Teller } from './teller.js';
import { wantedFacts } from './wanted.js';

const SHOWN = 8;
/** The two columns of numbers under their longest heading. */
const WIDTH_OF_NUMBERS = 24;

/** The few facts whose telling would decide most. */
export function tellWanted(inside: readonly Listing[], teller: Teller): string {
  const { style, number, say } = teller;
  const { open, facts } = wantedFacts(inside);
  let left = open;
  const room = Math.max(
    20,
    teller.width - 2 - WIDTH_OF_NUMBERS - Math.max(0, ...facts.slice(0, SHOWN).map(({ field }) => field.length + 2)),
  );
  const rows = facts.slice(0, SHOWN).map(({ field, decides }) => {
    left -= decides;
    return [cut(fieldLabel(field)[teller.language], room), style.dim(field), number(decides), number(left)];
  });
  const head = ['', '', say({ nl: 'beslist', en: 'decides' }), say({ nl: 'blijft open', en: 'left open' })].map(
    style.dim,
  );
  const rest = facts.length - rows.length;
  return [
    teller.heading({
      nl: '5 · Welke gegevens zouden het meest beslissen?',
      en: '5 · Which facts would decide most?',
    }),
    teller.text({
      nl: `Voor de ${inside.length} binnen het kader staan ${number(open)} vragen open (een regel over een aanbod). Wie de export met één gegeven tegelijk aanvult, beslist het snelst in deze volgorde:`,
      en: `For the ${inside.length} inside the framework ${number(open)} questions are open (a rule on an offering). Whoever adds one fact at a time to the export decides fastest in this order:`,
    }),
    '',
    table([head, ...rows], [2, 3]),
    ...(rest > 0 ? [`  ${style.dim(say({ nl: `en nog ${rest} andere`, en: `and ${rest} others` }))}`] : []),
    '',
    teller.text({
      nl: 'Wat voor een hele catalogus geldt (begeleiding, kwaliteitszorg, onderwijsbevoegdheid …), zegt u één keer onder "defaults".',
      en: 'What holds for a whole catalogue (support, quality assurance, authority to offer the field …) is said once, under "defaults".',
    }),
  ].join('\n');
}
