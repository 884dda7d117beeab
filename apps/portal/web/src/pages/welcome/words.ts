import { words } from '../../words/language.js';

export const WELCOME = words({
  nl: {
    title: 'Uw microcredentials naast het afsprakenkader',
    lead: 'Achttien Vlaamse instellingen leggen hun aanbod naast één versie van hun afspraken, en zien per microcredential wat er staat, waar in hun eigen bestand, waarom, en wat ze kunnen doen.',
    signIn: 'Aanmelden met uw instelling',
    signInHint: 'U meldt zich aan bij uw eigen instelling; dit portaal kent geen wachtwoorden.',
    steps: [
      [
        '1. Laad uw catalogus op',
        'Een rekenblad, CSV, YAML, JSON of een export: kolommen koppelt u met een voorbeeld.',
      ],
      [
        '2. Lees de bevindingen',
        'Per microcredential: wat er aan de hand is, op welke bepaling het steunt, en de kleinste aanpassing.',
      ],
      ['3. Kijk vooruit', 'Wat een nieuwe versie met uw aanbod doet, nog vóór u overstapt.'],
    ] as readonly (readonly [string, string])[],
    open: 'Voor iedereen te lezen',
    agreement: 'Het afsprakenkader, bepaling per bepaling',
    catalogue: 'De gezamenlijke catalogus',
    verify: 'Een certificaat nakijken',
    standing: 'Het afsprakenkader is niet bindend. Wat hier staat, is geen juridisch oordeel.',
  },
  en: {
    title: 'Your microcredentials beside the framework',
    lead: 'Eighteen Flemish institutions hold their offerings against one version of their agreement, and see for each microcredential what it says, where in their own file, why, and what they can do.',
    signIn: 'Sign in with your institution',
    signInHint: 'You sign in at your own institution; this portal knows no passwords.',
    steps: [
      ['1. Upload your catalogue', 'A spreadsheet, CSV, YAML, JSON or an export: you match columns by example.'],
      [
        '2. Read the findings',
        'For each microcredential: what is the matter, which clause it rests on, and the smallest change.',
      ],
      ['3. Look ahead', 'What a new version does to your offerings, before you move to it.'],
    ],
    open: 'Open to everybody',
    agreement: 'The framework, clause by clause',
    catalogue: 'The joint catalogue',
    verify: 'Verify a certificate',
    standing: 'The framework is not binding. Nothing here is a judgement in law.',
  },
});
