import type { QuestionKind } from '@afsprakenkader/analysis/questions';
import type { Localized } from '@afsprakenkader/diagnostics';

/** What each check looks for, for the list of what was not found. */
export const SOUGHT: Readonly<Record<QuestionKind, Localized>> = {
  'cannot-conform': { nl: 'types die niet conform kunnen zijn', en: 'types that cannot conform' },
  'two-types': { nl: 'aanbod dat bij twee types past', en: 'offerings that fit two types' },
  'no-type': { nl: 'aanbod dat bij geen type past', en: 'offerings that fit no type' },
  empty: { nl: 'types die zonder inhoud conform zijn', en: 'types that conform with nothing in them' },
  tie: { nl: 'gelijke grootste aandelen', en: 'equal greatest shares' },
  undecidable: { nl: 'volledig aanbod waarover de tekst zwijgt', en: 'complete offerings on which the text is silent' },
  'never-applies': { nl: 'regels die nooit van toepassing zijn', en: 'rules that never apply' },
  'never-holds': { nl: 'regels waaraan niets kan voldoen', en: 'rules that nothing can satisfy' },
  'never-fails': { nl: 'regels waaraan alles voldoet', en: 'rules that everything satisfies' },
  'exception-unreachable': { nl: 'uitzonderingen die niemand kan inroepen', en: 'exceptions that nobody can invoke' },
  redundant: { nl: 'regels die niets toevoegen', en: 'rules that add nothing' },
  shadowed: { nl: 'regels die overschaduwd worden', en: 'rules that are overshadowed' },
  autonomy: { nl: 'regels over wat aan de instelling is', en: 'rules on what is left to the institution' },
  'unread-parameter': { nl: 'gegevens die geen regel gebruikt', en: 'values that no rule uses' },
};

/** Sentences and headings of the report. */
export const SAY = {
  nl: {
    title: (version: string) => `Vragen aan de werkgroep bij versie ${version} van het afsprakenkader`,
    count: (count: number) => (count === 1 ? '1 vraag.' : `${count} vragen.`),
    intro:
      'Elke vraag volgt uit de regels zelf en zegt niets over wie gelijk heeft. Het aanbod is verzonnen: het kleinste dat de vraag toont.',
    ask: 'Vraag:',
    shown: 'Getoond door',
    verdict: 'Oordeel:',
    twice: (codes: string) => `in een catalogus die aan ${codes} twee waarden geeft`,
    open: 'Zie ook de open vraag:',
    several: 'Zie ook de open vragen',
    notFound: 'Nagegaan en bewezen afwezig',
    unsettled: 'Niet bewezen en niet getoond',
    examples: 'De voorbeelden gewogen',
    score: (share: string, mutants: number) =>
      `De voorbeelden merken ${share} van de wijzigingen van betekenis op (${mutants} kleine wijzigingen beproefd).`,
    harmless: (count: number) => `${count} wijzigingen zijn bewezen zonder gevolg.`,
    missing: (rule: string) => `${rule}: neem over in packages/rules/examples/${rule}.yaml`,
    notices: (from: string, to: string) => `merkt op: ${from} wordt ${to}`,
    undecided: (change: string) => `Niet beslist: ${change}`,
  },
  en: {
    title: (version: string) => `Questions to the working group on version ${version} of the framework of agreements`,
    count: (count: number) => (count === 1 ? '1 question.' : `${count} questions.`),
    intro:
      'Each question follows from the rules themselves and says nothing about who is right. The offering is invented: the smallest that shows the question.',
    ask: 'Question:',
    shown: 'Shown by',
    verdict: 'Verdict:',
    twice: (codes: string) => `in a catalogue that gives ${codes} two values`,
    open: 'See also the open question:',
    several: 'See also the open questions',
    notFound: 'Looked for and proven absent',
    unsettled: 'Neither proven nor shown',
    examples: 'The examples weighed',
    score: (share: string, mutants: number) =>
      `The examples notice ${share} of the changes of meaning (${mutants} small changes tried).`,
    harmless: (count: number) => `${count} changes are proven to have no effect.`,
    missing: (rule: string) => `${rule}: take over into packages/rules/examples/${rule}.yaml`,
    notices: (from: string, to: string) => `notices: ${from} becomes ${to}`,
    undecided: (change: string) => `Undecided: ${change}`,
  },
} as const;
