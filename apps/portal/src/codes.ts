import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can be wrong with how the portal is set up and asked, AFK-650 to AFK-699. */
export const PORTAL_CODES = defineCodes({
  'AFK-650': {
    title: { nl: 'Onmogelijke instelling', en: 'Setting not possible' },
    what: {
      nl: 'De instelling {name} is "{value}", en dat kan niet: {reason}.',
      en: 'The setting {name} is "{value}", which is not possible: {reason}.',
    },
    todo: {
      nl: 'Verbeter ze in de omgeving en start het portaal opnieuw; apps/portal/README.md noemt alle instellingen.',
      en: 'Correct it in the environment and start the portal again; apps/portal/README.md lists all settings.',
    },
  },
  'AFK-651': {
    title: { nl: 'Aanmelden voor ontwikkeling staat aan', en: 'Development sign-in is on' },
    what: {
      nl: 'Aanmelden zonder identiteitsverstrekker kan niet als {reason}.',
      en: 'Signing in without an identity provider is not possible where {reason}.',
    },
    todo: {
      nl: 'Stel OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET in en laat --dev-sign-in weg.',
      en: 'Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, and leave out --dev-sign-in.',
    },
  },
  'AFK-652': {
    title: { nl: 'Geen identiteitsverstrekker', en: 'No identity provider' },
    what: {
      nl: 'Er is geen identiteitsverstrekker ingesteld, dus niemand kan zich aanmelden.',
      en: 'No identity provider is set, so nobody can sign in.',
    },
    todo: {
      nl: 'Stel OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET in; om het portaal uit te proberen: npm start -- --demo.',
      en: 'Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET; to try the portal: npm start -- --demo.',
    },
  },
  'AFK-653': {
    title: { nl: 'De gegevensmap is in gebruik', en: 'The data folder is in use' },
    what: {
      nl: 'Een ander proces ({process}) gebruikt de gegevensmap {folder}.',
      en: 'Another process ({process}) uses the data folder {folder}.',
    },
    todo: {
      nl: 'Stop dat proces eerst, kies een andere map met PORTAL_DATA, of gebruik PostgreSQL met DATABASE_URL.',
      en: 'Stop that process first, choose another folder with PORTAL_DATA, or use PostgreSQL with DATABASE_URL.',
    },
  },
  'AFK-660': {
    title: { nl: 'Niet aangemeld', en: 'Not signed in' },
    what: {
      nl: 'U bent niet (meer) aangemeld.',
      en: 'You are not signed in (any more).',
    },
    todo: {
      nl: 'Meld u aan in een ander tabblad en probeer opnieuw; wat u hebt ingevuld, blijft staan.',
      en: 'Sign in in another tab and try again; what you entered stays.',
    },
  },
  'AFK-661': {
    title: { nl: 'Geen toegang', en: 'No access' },
    what: {
      nl: 'Uw aanmelding geeft hier geen toegang toe.',
      en: 'Your sign-in gives no access to this.',
    },
    todo: {
      nl: 'Ga terug naar het overzicht van uw instelling, of vraag de beheerder van uw instelling om de juiste rol.',
      en: 'Go back to the overview of your institution, or ask its administrator for the right role.',
    },
  },
  'AFK-662': {
    title: { nl: 'Verzoek van elders', en: 'Request from elsewhere' },
    what: {
      nl: 'Dit verzoek kwam niet van een pagina van dit portaal.',
      en: 'This request did not come from a page of this portal.',
    },
    todo: { nl: 'Laad de pagina opnieuw en probeer het nog eens.', en: 'Reload the page and try again.' },
  },
  'AFK-663': {
    title: { nl: 'Bestaat niet (meer)', en: 'Does not exist (any more)' },
    what: { nl: '"{what}" bestaat hier niet, of niet meer.', en: '"{what}" does not exist here, or not any more.' },
    todo: {
      nl: 'Ga terug naar de lijst en laad ze opnieuw.',
      en: 'Go back to the list and reload it.',
    },
  },
  'AFK-664': {
    title: { nl: 'Onbruikbare invoer', en: 'Unusable input' },
    what: { nl: 'Het veld "{field}" kan zo niet: {reason}.', en: 'The field "{field}" cannot be so: {reason}.' },
    todo: { nl: 'Verbeter het veld en verzend opnieuw.', en: 'Correct the field and send again.' },
  },
  'AFK-665': {
    title: { nl: 'Bestand te groot', en: 'File too large' },
    what: {
      nl: 'Het bestand is groter dan de {limit} MB die het portaal aanneemt.',
      en: 'The file is larger than the {limit} MB that the portal accepts.',
    },
    todo: {
      nl: 'Splits het bestand, of toets het op uw eigen computer met `npx afsprakenkader check`, dat geen grens heeft.',
      en: 'Split the file, or check it on your own computer with `npx afsprakenkader check`, which has no limit.',
    },
  },
  'AFK-666': {
    title: { nl: 'Ondertussen gewijzigd', en: 'Changed meanwhile' },
    what: {
      nl: '{what} is ondertussen door iemand anders gewijzigd.',
      en: '{what} was changed by somebody else meanwhile.',
    },
    todo: {
      nl: 'Bekijk de huidige stand en voeg uw wijziging opnieuw in.',
      en: 'Look at the present state and make your change again.',
    },
  },
  'AFK-667': {
    title: { nl: 'Te veel pogingen', en: 'Too many attempts' },
    what: {
      nl: 'Er kwamen te veel verzoeken op korte tijd.',
      en: 'There were too many requests in a short time.',
    },
    todo: { nl: 'Wacht {seconds} seconden en probeer opnieuw.', en: 'Wait {seconds} seconds and try again.' },
  },
  'AFK-668': {
    title: { nl: 'Aanmelden mislukt', en: 'Sign-in failed' },
    what: {
      nl: 'Het aanmelden is niet gelukt: {reason}.',
      en: 'The sign-in did not succeed: {reason}.',
    },
    todo: {
      nl: 'Begin opnieuw met aanmelden; blijft het zo, meld het dan aan de beheerder van het portaal.',
      en: 'Start to sign in again; if it stays so, tell the administrator of the portal.',
    },
  },
  'AFK-669': {
    title: { nl: 'Onbekende instelling', en: 'Unknown institution' },
    what: {
      nl: 'Uw aanmelding noemt geen van de achttien instellingen, en u bent geen lid van de werkgroep.',
      en: 'Your sign-in names none of the eighteen institutions, and you are no member of the working group.',
    },
    todo: {
      nl: 'Meld u aan met het account van uw instelling.',
      en: 'Sign in with the account of your institution.',
    },
  },
  'AFK-670': {
    title: { nl: 'Digest klopt niet', en: 'Digest differs' },
    what: {
      nl: 'De digest die u vastlegt, is niet die van versie {version}.',
      en: 'The digest that you pin is not that of version {version}.',
    },
    todo: {
      nl: 'Laad de pagina opnieuw, bekijk het voorbeeld van de overstap en leg opnieuw vast.',
      en: 'Reload the page, look at the upgrade preview, and pin again.',
    },
  },
  'AFK-671': {
    title: { nl: 'Nog niets getoetst', en: 'Nothing checked yet' },
    what: {
      nl: 'Deze instelling heeft nog geen catalogus die getoetst kan worden.',
      en: 'This institution has no catalogue yet that can be checked.',
    },
    todo: { nl: 'Laad eerst een catalogus op.', en: 'Upload a catalogue first.' },
  },
  'AFK-698': {
    title: { nl: 'Het portaal is niet gereed', en: 'The portal is not ready' },
    what: {
      nl: 'De databank antwoordt op dit ogenblik niet.',
      en: 'The database does not answer at the moment.',
    },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'AFK-699': {
    title: { nl: 'Een fout van ons', en: 'A fault of ours' },
    what: {
      nl: 'Er ging iets mis dat niet aan u ligt; er is niets gewijzigd.',
      en: 'Something went wrong that is not your doing; nothing was changed.',
    },
    todo: {
      nl: 'Probeer opnieuw; blijft het zo, meld dan het kenmerk {reference} aan de beheerder van het portaal.',
      en: 'Try again; if it stays so, tell the administrator of the portal the reference {reference}.',
    },
  },
});
