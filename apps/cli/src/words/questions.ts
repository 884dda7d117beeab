import type { CommandWords } from './model.js';
import { LANG } from './shared.js';

export const QUESTIONS: CommandWords = {
  name: 'questions',
  summary: {
    nl: 'zeg welke vragen een versie openlaat voor de werkgroep',
    en: 'say which questions a version leaves to the working group',
  },
  about: {
    nl: 'Zoekt in één versie wat de tekst openlaat, twee keer zegt of niet kan bedoelen: aanbod dat bij geen enkel type past, gelijke aandelen, regels die nooit gelden of niets toevoegen, uitzonderingen die niemand kan inroepen. Elke bevinding is een vraag aan de werkgroep, met het kleinste aanbod dat ze toont. Wat niet bewezen en niet getoond is, staat apart vermeld.',
    en: 'Looks in one version for what the text leaves open, says twice or cannot mean: offerings that fit no type, equal shares, rules that never hold or add nothing, exceptions that nobody can invoke. Each finding is a question to the working group, with the smallest offering that shows it. What is neither proven nor shown is listed separately.',
  },
  args: [
    {
      name: '[version]',
      about: {
        nl: 'een nummer, "next", de naam van een voorstel of het pad van een bundel (anders de laatst vrijgegeven versie)',
        en: 'a number, "next", the name of a proposal or the path of a bundle (otherwise the last released version)',
      },
    },
  ],
  options: [
    {
      flags: '-f, --format <format>',
      about: { nl: 'vorm van het verslag', en: 'format of the report' },
      choices: ['text', 'json', 'markdown'],
    },
    {
      flags: '--examples',
      about: {
        nl: 'weeg ook de voorbeelden: welke kleine fout in een regel merkt geen enkel voorbeeld op',
        en: 'weigh the examples too: which small mistake in a rule does no example notice',
      },
    },
    LANG,
  ],
  examples: [
    {
      run: 'afsprakenkader questions',
      tells: {
        nl: 'de vragen die de laatste versie openlaat',
        en: 'the questions that the last version leaves',
      },
    },
    {
      run: 'afsprakenkader questions next --format markdown',
      tells: {
        nl: 'de vragen bij de regels in deze map, voor de agenda van de werkgroep',
        en: "the questions about the rules in this folder, for the working group's agenda",
      },
    },
    {
      run: 'afsprakenkader questions next --examples',
      tells: {
        nl: 'ook welke voorbeelden een regel nog mist, klaar om over te nemen',
        en: 'also which examples a rule still lacks, ready to be taken over',
      },
    },
  ],
};
