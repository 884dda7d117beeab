import { defineCodes } from '@afsprakenkader/diagnostics';

/** Files of learners and certificate numbers, AFK-840 to AFK-856. */
export const LEARNER_CODES = defineCodes({
  'AFK-840': {
    title: { nl: 'Geen namen van lerenden gevonden', en: 'No names of learners found' },
    what: {
      nl: 'In het bestand is geen kolom of sleutel met namen herkend; er staat: {found}.',
      en: 'No column or key with names was recognised in the file; it has: {found}.',
    },
    todo: {
      nl: 'Noem een kolom “naam”, of “voornaam” en “familienaam”, of geef met `fields` aan welke kolom wat is.',
      en: 'Name a column “name”, or “first name” and “last name”, or say with `fields` which column is what.',
    },
  },
  'AFK-841': {
    title: { nl: 'Kolom van de lerenden ontbreekt', en: 'Column of the learners is missing' },
    what: {
      nl: 'De kolom “{column}” voor {label} staat niet in het bestand.',
      en: 'The column “{column}” for {label} is not in the file.',
    },
    todo: {
      nl: 'Pas `fields` aan. Kolommen in het bestand: {found}.',
      en: 'Change `fields`. Columns in the file: {found}.',
    },
  },
  'AFK-842': {
    title: { nl: 'Gegeven van een lerende klopt niet', en: 'Item of a learner is not right' },
    what: { nl: '{label}: {reason}.', en: '{label}: {reason}.' },
    todo: {
      nl: 'Verbeter dit in het bestand van de lerenden; er is nog niets uitgereikt.',
      en: 'Correct this in the file of learners; nothing has been issued yet.',
    },
  },
  'AFK-843': {
    title: { nl: 'Onzichtbaar of misleidend teken', en: 'Unseen or misleading character' },
    what: {
      nl: '{label} bevat op plaats {position} {codePoint}, {kind}.',
      en: '{label} has {codePoint}, {kind}, at position {position}.',
    },
    todo: {
      nl: 'Tik de tekst in deze cel opnieuw in, zonder te plakken.',
      en: 'Type the text in this cell again, without pasting.',
    },
  },
  'AFK-844': {
    title: { nl: 'Lerende zonder naam', en: 'Learner without a name' },
    what: { nl: 'Deze rij heeft geen naam.', en: 'This row has no name.' },
    todo: { nl: 'Vul de naam in, of verwijder de rij.', en: 'Fill in the name, or remove the row.' },
  },
  'AFK-845': {
    title: { nl: 'Lerende staat er twee keer', en: 'Learner stands there twice' },
    what: { nl: 'Deze lerende staat ook op {first}.', en: 'This learner also stands at {first}.' },
    todo: { nl: 'Verwijder een van beide rijen.', en: 'Remove one of the two rows.' },
  },
  'AFK-846': {
    title: { nl: 'Naamgenoten zijn niet te onderscheiden', en: 'Namesakes cannot be told apart' },
    what: {
      nl: 'Dezelfde naam staat ook op {first}, en een van beide heeft geen geboortedatum of nummer.',
      en: 'The same name also stands at {first}, and one of the two has no birth date or number.',
    },
    todo: {
      nl: 'Gaat het om twee personen, geef dan voor beide een geboortedatum of nummer; anders verwijdert u een rij.',
      en: 'If they are two persons, give a birth date or a number for both; otherwise remove a row.',
    },
  },
  'AFK-847': {
    title: { nl: 'Certificaatnummer is al gebruikt', en: 'Certificate number is already in use' },
    what: { nl: 'Nummer {number} staat ook op {first}.', en: 'Number {number} also stands at {first}.' },
    todo: {
      nl: 'Geef elk certificaat een eigen nummer; een nummer wordt nooit opnieuw gebruikt.',
      en: 'Give every certificate a number of its own; a number is never used again.',
    },
  },
  'AFK-848': {
    title: { nl: 'Teken buiten het lettertype', en: 'Character outside the font' },
    what: {
      nl: '{label} bevat “{character}” ({codePoint}); het lettertype heeft dat teken niet.',
      en: '{label} has “{character}” ({codePoint}), which the font does not have.',
    },
    todo: {
      nl: 'Schrijf de naam zoals op het identiteitsbewijs in Latijns schrift, of kies een lettertype dat het teken heeft.',
      en: 'Write the name in Latin script as on the identity card, or choose a font that has the character.',
    },
  },
  'AFK-849': {
    title: { nl: 'Geen lerenden in het bestand', en: 'No learners in the file' },
    what: { nl: 'Het bestand heeft geen enkele lerende.', en: 'The file has not one learner.' },
    todo: {
      nl: 'Controleer of u het juiste bestand of blad koos.',
      en: 'See whether you chose the right file or sheet.',
    },
  },
  'AFK-850': {
    title: { nl: 'Te veel lerenden in één keer', en: 'Too many learners in one go' },
    what: { nl: 'Het bestand heeft meer dan {limit} lerenden.', en: 'The file has more than {limit} learners.' },
    todo: { nl: 'Splits het bestand op.', en: 'Split the file.' },
  },
  'AFK-851': {
    title: { nl: 'Kolom wordt niet gelezen', en: 'Column is not read' },
    what: { nl: 'Deze kolommen zijn niet gebruikt: {columns}.', en: 'These columns were not used: {columns}.' },
    todo: {
      nl: 'U hoeft niets te doen, tenzij er een gegeven van het certificaat in staat.',
      en: 'You do not need to do anything, unless one of them holds an item of the certificate.',
    },
  },
  'AFK-852': {
    title: { nl: 'Kolom hoort niet op een certificaat', en: 'Column does not belong on a certificate' },
    what: {
      nl: 'Deze kolommen bevatten persoonsgegevens die niet op een certificaat horen en zijn niet gelezen: {columns}.',
      en: 'These columns hold personal data that do not belong on a certificate and were not read: {columns}.',
    },
    todo: { nl: 'Laat ze liefst weg uit het bestand.', en: 'Preferably leave them out of the file.' },
  },
  'AFK-853': {
    title: { nl: 'Register van certificaatnummers is beschadigd', en: 'Register of certificate numbers is damaged' },
    what: {
      nl: 'Regel {line} van het register is niet te lezen: {reason}.',
      en: 'Line {line} of the register cannot be read: {reason}.',
    },
    todo: {
      nl: 'Zet een kopie terug; zonder volledig register kan een nummer twee keer uitgegeven worden.',
      en: 'Put back a copy; without the whole register a number could be given twice.',
    },
  },
  'AFK-854': {
    title: { nl: 'Certificaatnummers zijn op', en: 'Certificate numbers have run out' },
    what: {
      nl: 'Na {last} passen er geen {count} nummers meer in {digits} cijfers.',
      en: 'After {last} there is no room for {count} numbers of {digits} digits.',
    },
    todo: { nl: 'Kies meer cijfers of een ander voorvoegsel.', en: 'Choose more digits or another prefix.' },
  },
  'AFK-855': {
    title: { nl: 'Certificaatnummer is al uitgegeven', en: 'Certificate number was already given' },
    what: { nl: 'Nummer {number} staat al in het register.', en: 'Number {number} is already in the register.' },
    todo: {
      nl: 'Geef een nieuw nummer; wie een certificaat vervangt, trekt het oude in.',
      en: 'Give a new number; who replaces a certificate revokes the old one.',
    },
  },
  'AFK-856': {
    title: { nl: 'Voorvoegsel van certificaatnummers klopt niet', en: 'Prefix of certificate numbers is not right' },
    what: {
      nl: '“{prefix}” met {digits} cijfers geeft geen geldig certificaatnummer.',
      en: '“{prefix}” with {digits} digits gives no valid certificate number.',
    },
    todo: {
      nl: 'Gebruik hoofdletters en cijfers in groepen met een streepje, zoals HV-2026-, en 4 tot 9 cijfers.',
      en: 'Use capitals and digits in groups with a hyphen, such as HV-2026-, and 4 to 9 digits.',
    },
  },
});
