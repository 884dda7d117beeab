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
  const head = ['', '', say({ nl: 'beslist', en: 'settles' }), say({ nl: 'blijft open', en: 'left open' })].map(
    style.dim,
  );
  const rest = facts.length - rows.length;
  return [
    teller.heading({
      nl: '5 · Welke gegevens zouden het meest verduidelijken?',
      en: '5 · Which facts would help most?',
    }),
    teller.text({
      nl: `Voor de ${inside.length} binnen het kader staan ${number(open)} vragen open (telkens één regel voor één aanbod). Wie de export gegeven per gegeven aanvult, komt in deze volgorde het snelst tot een antwoord:`,
      en: `For the ${inside.length} inside the framework, ${number(open)} questions are open (each is one rule for one offering). Adding facts to the export one at a time gives answers soonest in this order:`,
    }),
    '',
    table([head, ...rows], [2, 3]),
    ...(rest > 0 ? [`  ${style.dim(say({ nl: `en nog ${rest} andere`, en: `and ${rest} others` }))}`] : []),
    '',
    teller.text({
      nl: 'Wat voor een hele catalogus geldt (begeleiding, kwaliteitszorg, onderwijsbevoegdheid …), vermeldt u één keer, onder "defaults".',
      en: 'What holds for a whole catalogue (support, quality assurance, authority to offer the field …) is stated once, under "defaults".',
    }),
  ].join('\n');
}
