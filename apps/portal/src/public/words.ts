import type { Language } from '@afsprakenkader/diagnostics';
import type { Certainty } from '@afsprakenkader/framework';
import type { Modality } from '@afsprakenkader/rule-language';

interface Words {
  readonly home: string;
  readonly intro: string;
  readonly framework: string;
  readonly catalogue: string;
  readonly catalogueIntro: string;
  readonly institutions: string;
  readonly institution: string;
  readonly version: string;
  readonly questions: string;
  readonly menu: string;
  readonly signIn: string;
  readonly other: string;
  readonly search: string;
  readonly all: string;
  readonly show: string;
  readonly one: string;
  readonly many: string;
  readonly title: string;
  readonly credits: string;
  readonly unknown: string;
  readonly next: string;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
}

export const SAY: Readonly<Record<Language, Words>> = {
  nl: {
    home: 'Microcredentials in het Vlaamse hoger onderwijs',
    intro:
      'Achttien universiteiten en hogescholen spraken af wat het woord microcredential betekent. Hier leest u die afspraken, en vindt u het aanbod dat instellingen bekendmaken.',
    framework: 'Het afsprakenkader, versie',
    catalogue: 'Het aanbod',
    catalogueIntro: 'Microcredentials van instellingen die hun aanbod hier bekendmaken.',
    institutions: 'Voor instellingen en de werkgroep: aanmelden',
    institution: 'Instelling',
    version: 'Versie',
    questions: 'Open vragen',
    menu: 'Hoofdmenu',
    signIn: 'Aanmelden',
    other: 'English',
    search: 'Zoek in de titel',
    all: 'alle',
    show: 'Toon',
    one: 'aanbod gevonden',
    many: 'keer aanbod gevonden',
    title: 'Titel',
    credits: 'Studiepunten',
    unknown: 'niet vermeld',
    next: 'Volgende',
    modality: {
      obligation: 'verplichting',
      normal: 'gewone geval',
      recommendation: 'aanbeveling',
      autonomy: 'vrije keuze van de instelling',
      constitutive: 'bepaalt wat wat is',
      informative: 'ter informatie',
    },
    certainty: {
      stated: 'staat zo in de tekst',
      interpreted: 'zo gelezen',
      'carried-forward': 'overgenomen uit een eerdere tekst, niet bevestigd',
      open: 'open',
    },
  },
  en: {
    home: 'Microcredentials in Flemish higher education',
    intro:
      'Eighteen universities and universities of applied sciences agreed on what the word microcredential means. Here you read that agreement, and find the offerings that institutions publish.',
    framework: 'The framework of agreements, version',
    catalogue: 'Offerings',
    catalogueIntro: 'Microcredentials of institutions that publish their offerings here.',
    institutions: 'For institutions and the working group: sign in',
    institution: 'Institution',
    version: 'Version',
    questions: 'Open questions',
    menu: 'Main menu',
    signIn: 'Sign in',
    other: 'Nederlands',
    search: 'Search in the title',
    all: 'all',
    show: 'Show',
    one: 'offering found',
    many: 'offerings found',
    title: 'Title',
    credits: 'Credits',
    unknown: 'not told',
    next: 'Next',
    modality: {
      obligation: 'obligation',
      normal: 'ordinary case',
      recommendation: 'recommendation',
      autonomy: 'free choice of the institution',
      constitutive: 'decides what is what',
      informative: 'for information',
    },
    certainty: {
      stated: 'stated in the text',
      interpreted: 'read so',
      'carried-forward': 'carried forward from an earlier text, unconfirmed',
      open: 'open',
    },
  },
};
