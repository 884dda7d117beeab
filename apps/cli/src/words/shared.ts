import { LANGUAGES } from '@afsprakenkader/diagnostics';
import type { OptionWords } from './model.js';

export const LANG: OptionWords = {
  flags: '--lang <lang>',
  about: { nl: 'taal van alles wat u leest: nl of en', en: 'language of all output: nl or en' },
  choices: LANGUAGES,
};

export const CONFIG: OptionWords = {
  flags: '--config <file>',
  about: {
    nl: 'configuratie (gewoonlijk afsprakenkader.yaml in deze map of een map erboven)',
    en: 'configuration (usually afsprakenkader.yaml in this folder or one above)',
  },
};

export const FRAMEWORK: OptionWords = {
  flags: '--framework <version>',
  about: {
    nl: 'versie van het afsprakenkader: een nummer, "next", de naam van een voorstel of het pad van een bundel',
    en: 'version of the framework: a number, "next", the name of a proposal or the path of a bundle',
  },
};
