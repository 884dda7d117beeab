import type { Localized } from '@afsprakenkader/diagnostics';
import type { QuestionKind } from './model.js';

export type Slots = Readonly<Record<string, string | Localized>>;

interface Words {
  readonly title: Localized;
  readonly seen: Localized;
  readonly question: Localized;
  /** Said where the check ended without an answer. */
  readonly unsettled: Localized;
}

/** The sentences of each kind of question. Slots: `{rule}` the first rule, `{other}` the rest, `{rules}` all, and what the check adds. */
export const WORDS: Readonly<Record<QuestionKind, Words>> = {
  'cannot-conform': {
    title: { nl: 'Type {type} kan niet conform zijn', en: 'Type {type} cannot conform' },
    seen: {
      nl: 'Geen enkel aanbod van type {type} kan {rules} samen nakomen.',
      en: 'No offering of type {type} can comply with {rules} together.',
    },
    question: { nl: 'Welke bepaling gaat voor?', en: 'Which clause takes precedence?' },
    unsettled: {
      nl: 'Niet bewezen en niet getoond dat elk type conform kan zijn.',
      en: 'Neither proven nor shown that every type can conform.',
    },
  },
  'two-types': {
    title: { nl: 'Aanbod dat bij twee types past', en: 'Offering that fits two types' },
    seen: { nl: 'Dit aanbod voldoet tegelijk aan {rules}.', en: 'This offering satisfies {rules} at once.' },
    question: { nl: 'Welk type heeft dit aanbod?', en: 'Which type does this offering have?' },
    unsettled: {
      nl: 'Niet uitgesloten en niet getoond dat een aanbod bij twee types past.',
      en: 'Neither excluded nor shown that an offering fits two types.',
    },
  },
  'no-type': {
    title: { nl: 'Aanbod dat bij geen enkel type past', en: 'Offering that fits no type' },
    seen: {
      nl: 'Een aanbod met deze onderdelen past bij geen enkel type: {mixture}.',
      en: 'An offering with these components fits no type: {mixture}.',
    },
    question: {
      nl: 'Hoort dit aanbod bij een van de types, of valt het buiten de types?',
      en: 'Does this offering belong to one of the types, or outside the types?',
    },
    unsettled: {
      nl: 'Niet elk aanbod dat bij geen type past, is opgesomd.',
      en: 'Not every offering that fits no type is listed.',
    },
  },
  empty: {
    title: { nl: 'Type {type} zonder inhoud is conform', en: 'Type {type} with nothing in it conforms' },
    seen: {
      nl: 'Een aanbod van type {type} voldoet aan {rule} zonder één onderdeel te noemen.',
      en: 'An offering of type {type} satisfies {rule} without naming a single component.',
    },
    question: {
      nl: 'Moet een aanbod van type {type} zeggen waaruit het bestaat?',
      en: 'Must an offering of type {type} say what it consists of?',
    },
    unsettled: {
      nl: 'Niet nagegaan of elk type zonder onderdelen conform is.',
      en: 'Not examined whether each type conforms without components.',
    },
  },
  tie: {
    title: { nl: 'Gelijke grootste aandelen', en: 'Equal greatest shares' },
    seen: {
      nl: 'Meer dan één groep heeft het grootste aandeel. Hierover spreekt: {rules}.',
      en: 'More than one group has the greatest share. What speaks about this: {rules}.',
    },
    question: {
      nl: 'Wat geldt bij gelijke aandelen, wie beslist, en moet dat vastliggen?',
      en: 'What holds where shares are equal, who decides, and must that be recorded?',
    },
    unsettled: {
      nl: 'Geen aanbod met gelijke aandelen gevonden voor {rules}.',
      en: 'No offering with equal shares was found for {rules}.',
    },
  },
  undecidable: {
    title: { nl: 'Niet te bepalen, hoewel alles vermeld is', en: 'Undetermined although everything is told' },
    seen: {
      nl: 'Voor dit aanbod blijft onbeslist: {rules}. Geen enkel bijkomend gegeven verandert dat.',
      en: 'Left undecided for this offering: {rules}. No further information changes that.',
    },
    question: { nl: 'Wat geldt voor zo’n aanbod?', en: 'What holds for such an offering?' },
    unsettled: {
      nl: 'Voor {rules} is niet nagegaan of de tekst over elk volledig aanbod iets zegt.',
      en: 'For {rules} it was not examined whether the text says something of every complete offering.',
    },
  },
  'never-applies': {
    title: { nl: 'Regel die nooit van toepassing is', en: 'Rule that never applies' },
    seen: { nl: '{rule} is op geen enkel aanbod van toepassing.', en: '{rule} applies to no offering.' },
    question: {
      nl: 'Is de voorwaarde juist, of kan de regel weg?',
      en: 'Is the condition right, or can the rule go?',
    },
    unsettled: {
      nl: 'Niet getoond dat {rule} op enig aanbod van toepassing is.',
      en: 'Not shown that {rule} applies to any offering.',
    },
  },
  'never-holds': {
    title: { nl: 'Regel waaraan niets kan voldoen', en: 'Rule that nothing can satisfy' },
    seen: { nl: 'Geen enkel aanbod kan aan {rule} voldoen.', en: 'No offering can satisfy {rule}.' },
    question: { nl: 'Wat is bedoeld?', en: 'What is meant?' },
    unsettled: {
      nl: 'Niet getoond dat een aanbod aan {rule} kan voldoen.',
      en: 'Not shown that an offering can satisfy {rule}.',
    },
  },
  'never-fails': {
    title: { nl: 'Regel waaraan alles voldoet', en: 'Rule that everything satisfies' },
    seen: {
      nl: '{rule} kan nooit geschonden worden: elk aanbod voldoet eraan, of is niet te bepalen.',
      en: '{rule} can never fail: every offering satisfies it, or is undetermined.',
    },
    question: {
      nl: 'Is de regel strenger bedoeld, of is hij alleen een mededeling?',
      en: 'Is the rule meant to be stricter, or is it information only?',
    },
    unsettled: {
      nl: 'Niet getoond dat een aanbod niet aan {rule} kan voldoen.',
      en: 'Not shown that an offering can fail {rule}.',
    },
  },
  'exception-unreachable': {
    title: { nl: 'Uitzondering die niemand kan inroepen', en: 'Exception that nobody can invoke' },
    seen: {
      nl: '{rule} voorziet een uitzondering, maar bij geen enkel aanbod geldt ze.',
      en: '{rule} provides for an exception, but it holds for no offering.',
    },
    question: { nl: 'Voor wie is de uitzondering bedoeld?', en: 'For whom is the exception meant?' },
    unsettled: {
      nl: 'Niet getoond dat de uitzondering van {rule} ooit geldt.',
      en: 'Not shown that the exception of {rule} ever holds.',
    },
  },
  redundant: {
    title: { nl: 'Regel die niets toevoegt', en: 'Rule that adds nothing' },
    seen: {
      nl: 'Waar {rule} niet vervuld is, geeft {other} al een even zwaar of een zwaarder oordeel.',
      en: 'Wherever {rule} does not hold, {other} already gives a verdict as heavy or heavier.',
    },
    question: {
      nl: 'Is een van deze regels overbodig, of zegt de eerste minder dan bedoeld?',
      en: 'Is one of these rules superfluous, or does the first say less than is meant?',
    },
    unsettled: {
      nl: 'Niet getoond dat {rule} een oordeel verandert, en niet bewezen dat andere regels alles al zeggen.',
      en: 'Not shown that {rule} changes a verdict, and not proven that other rules already say everything.',
    },
  },
  shadowed: {
    title: { nl: 'Regel die overschaduwd wordt', en: 'Rule that is overshadowed' },
    seen: {
      nl: 'Waar {rule} “{status}” geeft, geeft {other} altijd een zwaarder oordeel.',
      en: 'Wherever {rule} gives “{status}”, {other} always gives a heavier verdict.',
    },
    question: {
      nl: 'Mag dit nooit het oordeel bepalen?',
      en: 'Is it meant that this never decides the verdict?',
    },
    unsettled: {
      nl: 'Niet getoond dat {rule} ooit het oordeel bepaalt.',
      en: 'Not shown that {rule} ever decides the verdict.',
    },
  },
  autonomy: {
    title: { nl: 'Regel over wat aan de instelling is', en: 'Rule on what is left to the institution' },
    seen: {
      nl: '{rule} leest de waarde van `{field}`; {other} laat die aan de instelling over.',
      en: '{rule} reads the value of `{field}`, which {other} leaves to the institution.',
    },
    question: {
      nl: 'Hoever gaat de keuze van de instelling?',
      en: 'How far does the choice of the institution go?',
    },
    unsettled: {
      nl: 'Voor {rule} is geen aanbod gevonden waar de waarde van het veld het verschil maakt.',
      en: 'For {rule} no offering was found where the value of the field makes the difference.',
    },
  },
  'unread-parameter': {
    title: { nl: 'Gegeven dat geen regel gebruikt: {parameter}', en: 'Value that no rule uses: {parameter}' },
    seen: {
      nl: 'De parameter `{parameter}` ({name}) is {value}, en geen enkele regel leest hem. {why}',
      en: 'The parameter `{parameter}` ({name}) is {value}, and no rule reads it. {why}',
    },
    question: {
      nl: 'Moet hier een regel van afhangen, en met welke waarde?',
      en: 'Should a rule depend on it, and with what value?',
    },
    unsettled: {
      nl: 'Niet nagegaan of elke parameter gelezen wordt.',
      en: 'Not examined whether every parameter is read.',
    },
  },
};
