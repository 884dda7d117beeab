import { defineCodes } from '@afsprakenkader/diagnostics';

/** What the static checks of one version find. */
export const MEANING_CODES = defineCodes({
  'AFK-530': {
    title: { nl: 'Regel beoordeelt wat aan de instelling is', en: 'Rule judges what is left to the institution' },
    what: {
      nl: 'Regel `{rule}` beoordeelt de waarde van `{field}`; `{owner}` laat die aan de instelling.',
      en: 'Rule `{rule}` judges the value of `{field}`; `{owner}` leaves it to the institution.',
    },
    todo: {
      nl: 'Vraag hoogstens of het veld er is, of zet de uitzondering met een reden in exemptions.yaml.',
      en: 'Ask at most whether the field is there, or list the exemption with a reason in exemptions.yaml.',
    },
  },
  'AFK-531': {
    title: { nl: 'Parameter die niemand leest', en: 'Parameter that nothing reads' },
    what: {
      nl: 'Geen enkele regel leest de parameter `{parameter}`.',
      en: 'No rule reads the parameter `{parameter}`.',
    },
    todo: {
      nl: 'Lees hem, maak hem null, of zeg onder `documentary` waarom hij er staat.',
      en: 'Read it, make it null, or say under `documentary` why it is there.',
    },
  },
  'AFK-532': {
    title: { nl: 'Regel-id is verdwenen of hergebruikt', en: 'Rule id has gone or is used again' },
    what: { nl: 'Regel `{rule}`: {reason}', en: 'Rule `{rule}`: {reason}' },
    todo: {
      nl: 'Een id wordt nooit hergebruikt; een hernoemde regel noemt haar oude id onder `formerly`.',
      en: 'An id is never used again; a renamed rule names its old id under `formerly`.',
    },
  },
  'AFK-533': {
    title: { nl: 'Voorbeeld ontbreekt', en: 'Example is missing' },
    what: {
      nl: 'Regel `{rule}` heeft geen voorbeeld dat `{status}` geeft.',
      en: 'Rule `{rule}` has no example that gives `{status}`.',
    },
    todo: {
      nl: 'Voeg een voorbeeldaanbod toe, of zet de status met een reden in exemptions.yaml.',
      en: 'Add an example offering, or list the status with a reason in exemptions.yaml.',
    },
  },
  'AFK-534': {
    title: { nl: 'Voorbeeld geeft iets anders', en: 'Example gives something else' },
    what: {
      nl: 'Voorbeeld {number} van `{rule}` geeft `{found}`, niet `{expected}`.',
      en: 'Example {number} of `{rule}` gives `{found}`, not `{expected}`.',
    },
    todo: { nl: 'Verbeter de regel of het voorbeeld.', en: 'Correct the rule or the example.' },
  },
  'AFK-535': {
    title: { nl: 'Grens zonder voorbeeld', en: 'Boundary without an example' },
    what: {
      nl: 'Geen voorbeeld van `{rule}` merkt dat `{parameter}` {changed} wordt in plaats van {value}.',
      en: 'No example of `{rule}` notices when `{parameter}` becomes {changed} in place of {value}.',
    },
    todo: {
      nl: 'Voeg een voorbeeld toe op of net naast de grens.',
      en: 'Add an example at the boundary or just beside it.',
    },
  },
  'AFK-536': {
    title: { nl: 'Overbodige vrijstelling', en: 'Needless exemption' },
    what: {
      nl: 'De vrijstelling voor `{subject}` is niet nodig.',
      en: 'The exemption for `{subject}` is not needed.',
    },
    todo: { nl: 'Haal ze weg uit exemptions.yaml.', en: 'Take it out of exemptions.yaml.' },
  },
  'AFK-537': {
    title: { nl: 'Model is niet conform', en: 'Model does not conform' },
    what: {
      nl: 'Het oordeel over het modelaanbod `{model}` is: {verdict}.',
      en: 'The verdict on the model offering `{model}` is: {verdict}.',
    },
    todo: {
      nl: 'Een model is volledig en conform: verbeter het model of de regel.',
      en: 'A model is complete and conforms: correct the model or the rule.',
    },
  },
});
