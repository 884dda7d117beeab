import { defineCodes } from '@afsprakenkader/diagnostics';

/** House styles, AFK-825 to AFK-839. */
export const BRANDING_CODES = defineCodes({
  'AFK-825': {
    title: { nl: 'Huisstijl is niet leesbaar', en: 'House style cannot be read' },
    what: { nl: '`branding.yaml` is niet te lezen: {reason}.', en: '`branding.yaml` cannot be read: {reason}.' },
    todo: { nl: 'Verbeter de YAML op deze plaats.', en: 'Correct the YAML at this place.' },
  },
  'AFK-826': {
    title: { nl: 'Onbekende sleutel in de huisstijl', en: 'Unknown key in the house style' },
    what: {
      nl: '`{key}` bij {place} is geen deel van een huisstijl.',
      en: '`{key}` at {place} is not part of a house style.',
    },
    todo: { nl: '{hint}', en: '{hint}' },
  },
  'AFK-827': {
    title: { nl: 'Waarde in de huisstijl klopt niet', en: 'Value in the house style is not right' },
    what: { nl: '{label} (`{place}`): {reason}.', en: '{label} (`{place}`): {reason}.' },
    todo: { nl: 'Verbeter dit in `branding.yaml`.', en: 'Correct this in `branding.yaml`.' },
  },
  'AFK-828': {
    title: { nl: 'Bestand van de huisstijl ontbreekt', en: 'File of the house style is missing' },
    what: {
      nl: '`{file}` staat niet in de map van de huisstijl.',
      en: '`{file}` is not in the folder of the house style.',
    },
    todo: { nl: 'Zet het bestand in die map: {files}.', en: 'Put the file in that folder: {files}.' },
  },
  'AFK-829': {
    title: { nl: 'SVG kan niet op een certificaat', en: 'SVG cannot go on a certificate' },
    what: { nl: '`{file}`: {reason}.', en: '`{file}`: {reason}.' },
    todo: {
      nl: 'Zet in een tekenprogramma alle tekst en vormen om in paden met effen kleuren, en bewaar als gewone SVG.',
      en: 'In a drawing program, convert all text and shapes to paths with plain colours, and save as plain SVG.',
    },
  },
  'AFK-830': {
    title: { nl: 'Bestand van de huisstijl is te groot', en: 'File of the house style is too large' },
    what: {
      nl: '`{file}` is {size} bytes; hoogstens {limit} is mogelijk.',
      en: '`{file}` is {size} bytes; at most {limit} is possible.',
    },
    todo: { nl: 'Vereenvoudig of verklein het bestand.', en: 'Simplify or shrink the file.' },
  },
  'AFK-831': {
    title: { nl: 'Te weinig contrast', en: 'Too little contrast' },
    what: {
      nl: '{check}: de {label} heeft op wit een contrast van {ratio}; minstens {least} is nodig om leesbaar te zijn.',
      en: '{check}: the {label} has a contrast of {ratio} on white; at least {least} is needed to be legible.',
    },
    todo: { nl: 'Kies een donkerdere kleur.', en: 'Choose a darker colour.' },
  },
  'AFK-832': {
    title: { nl: 'Tekst beweert meer dan het kader', en: 'Text claims more than the framework' },
    what: { nl: '`{place}` bevat “{word}”. {why}', en: '`{place}` holds “{word}”. {why}' },
    todo: { nl: 'Schrijf de tekst zonder die bewering.', en: 'Write the text without that claim.' },
  },
  'AFK-833': {
    title: {
      nl: 'Tekst van de huisstijl ontbreekt in een taal',
      en: 'Text of the house style is missing in a language',
    },
    what: {
      nl: '`{place}` heeft geen tekst in het {language}, een taal van deze huisstijl.',
      en: '`{place}` has no text in {language}, a language of this house style.',
    },
    todo: {
      nl: 'Vul de tekst aan, of haal de taal weg bij `languages`.',
      en: 'Add the text, or take the language out of `languages`.',
    },
  },
  'AFK-834': {
    title: { nl: 'Licentie van een lettertype ontbreekt', en: 'Licence of a font is missing' },
    what: { nl: '`{file}` is geen leesbare licentietekst.', en: '`{file}` is not a readable licence text.' },
    todo: {
      nl: 'Zet de volledige licentie van het lettertype in dat bestand; zonder mag het niet ingebed worden.',
      en: 'Put the full licence of the font in that file; without it the font may not be embedded.',
    },
  },
});
