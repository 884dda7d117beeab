import type { Localized } from '@afsprakenkader/diagnostics';
import { STATUS_NAMES, type Status, VERDICT_NAMES, type Verdict } from '@afsprakenkader/rule-language';
import { conditionInDutch } from './dutch.js';
import type { FreeReason } from './free-reason.js';

/** What a comparison says of what it did not prove. */
export const SENTENCES = {
  verdictsByRule: (): Localized => ({
    nl: 'De oordelen samen vergelijken zou te groot worden; het resultaat per regel staat vast, en richting en graad volgen daaruit. Getoond zijn de oordelen van het aanbod bij de regels; er kunnen er meer veranderen.',
    en: 'Comparing the verdicts together would become too large; the result by rule stands, and direction and grade follow from it. Shown are the verdicts of the offerings beside the rules; more of them may change.',
  }),

  /** The conditions themselves are too large to compare. */
  tooLarge: (rules: readonly string[]): Localized => ({
    nl: `De vergelijking zou te groot worden. Deze regels verschillen, en hun gevolg is niet onderzocht: ${rules.join(', ')}. De graad gaat uit van het zwaarste.`,
    en: `The comparison would become too large. These rules differ, and what follows was not examined: ${rules.join(', ')}. The grade assumes the heaviest.`,
  }),

  /** The regions of a rule are too many to list. */
  noRegions: (rule: string): Localized => ({
    nl: `${rule} verandert op meer plaatsen dan opgesomd kunnen worden; de richting staat vast, de lijst ontbreekt.`,
    en: `${rule} changes in more places than can be listed; the direction is certain, the list is missing.`,
  }),

  noWitness: (rule: string, when: string, from: Status, to: Status): Localized => ({
    nl: `Mogelijk gaat ${rule} van “${STATUS_NAMES[from].nl}” naar “${STATUS_NAMES[to].nl}” waar ${conditionInDutch(when)}; geen aanbod gevonden dat het toont.`,
    en: `Possibly ${rule} goes from “${STATUS_NAMES[from].en}” to “${STATUS_NAMES[to].en}” where ${when}; no offering was found that shows it.`,
  }),

  /** @param type null: none is declared, or several */
  notShown: (from: Verdict, to: Verdict, type: number | null): Localized => ({
    nl: `Niet uitgesloten en niet getoond: aanbod ${type === null ? 'zonder één vermeld type' : `van type ${type}`} gaat van “${VERDICT_NAMES[from].nl}” naar “${VERDICT_NAMES[to].nl}”.`,
    en: `Neither excluded nor shown: an offering ${type === null ? 'without one stated type' : `of type ${type}`} goes from “${VERDICT_NAMES[from].en}” to “${VERDICT_NAMES[to].en}”.`,
  }),

  leftFree: (condition: string, reason: FreeReason): Localized => ({
    nl: `De voorwaarde ${condition} is als vrij behandeld (${REASONS[reason].nl}): gelijk is dan bewezen, een verschil moet een aanbod tonen.`,
    en: `The condition ${condition} was taken as free (${REASONS[reason].en}): equal is then proven, a difference needs an offering to show it.`,
  }),
};

const REASONS: Readonly<Record<FreeReason, Localized>> = {
  'large-number': { nl: 'ze telt tot een groot aantal', en: 'it counts up to a large number' },
  'list-quantity': {
    nl: 'ze vraagt het grootste of kleinste getal van een lijst',
    en: 'it asks for the greatest or least number in a list',
  },
  sum: { nl: 'ze telt een lijst op', en: 'it adds up a list' },
  arithmetic: { nl: 'ze rekent', en: 'it calculates' },
  'two-quantities': {
    nl: 'ze zet twee getallen of data naast elkaar',
    en: 'it sets two numbers or dates side by side',
  },
  'two-keys': { nl: 'ze zet twee vrije woorden naast elkaar', en: 'it sets two free words side by side' },
  'item-and-offering': {
    nl: 'ze vergelijkt een onderdeel met het hele aanbod',
    en: 'it compares an item with the whole offering',
  },
  'nested-list': { nl: 'ze leest een lijst in een lijst', en: 'it reads a list inside a list' },
  'whole-and-part': {
    nl: 'een veld wordt als geheel en in delen gelezen',
    en: 'a field is read as a whole and in part',
  },
  'compared-fields': { nl: 'ze vergelijkt twee velden', en: 'it compares two fields' },
  'many-groups': { nl: 'ze verdeelt in te veel groepen', en: 'it divides into too many groups' },
  'no-group': {
    nl: 'ze vraagt het aandeel van wat geen groep is',
    en: 'it asks for the share of what is no group',
  },
  'too-many': { nl: 'ze onderscheidt te veel soorten lijsten', en: 'it tells too many sorts of lists apart' },
};
