import { defineCodes } from '@afsprakenkader/diagnostics';

/** Keys and certificates that seals are made with, AFK-835 to AFK-839. */
export const SEAL_CODES = defineCodes({
  'AFK-835': {
    title: { nl: 'Sleutelbestand gaat niet open', en: 'Key file does not open' },
    what: {
      nl: 'De sleutel van de zegel gaat niet open: {reason}.',
      en: 'The key of the seal does not open: {reason}.',
    },
    todo: {
      nl: 'Controleer het wachtwoord en het bestand (PKCS#12 of PEM); er is nog niets uitgereikt.',
      en: 'Check the password and the file (PKCS#12 or PEM); nothing has been issued yet.',
    },
  },
  'AFK-836': {
    title: { nl: 'Sleutel kan geen zegel zetten', en: 'Key cannot make a seal' },
    what: { nl: 'Met deze sleutel kan niet verzegeld worden: {reason}.', en: 'This key cannot seal: {reason}.' },
    todo: {
      nl: 'Gebruik een sleutel met ECDSA P-256 of RSA vanaf 2048 bits en het certificaat dat erbij hoort.',
      en: 'Use an ECDSA P-256 key or an RSA key from 2048 bits, with the certificate that belongs to it.',
    },
  },
  'AFK-837': {
    title: { nl: 'Certificaat van de zegel is niet geldig', en: 'Certificate of the seal is not in force' },
    what: {
      nl: 'Het certificaat van {subject} geldt van {from} tot {until}, en niet op {asOf}.',
      en: 'The certificate of {subject} is in force from {from} until {until}, and not on {asOf}.',
    },
    todo: {
      nl: 'Vraag een nieuw zegelcertificaat aan; er is nog niets uitgereikt.',
      en: 'Ask for a new seal certificate; nothing has been issued yet.',
    },
  },
  'AFK-838': {
    title: { nl: 'Ondertekening is mislukt', en: 'Signing failed' },
    what: {
      nl: 'De ondertekendienst gaf geen bruikbaar antwoord: {reason}.',
      en: 'The signing service gave no usable answer: {reason}.',
    },
    todo: {
      nl: 'Kijk of de dienst bereikbaar is en dezelfde sleutel gebruikt, en geef dezelfde opdracht opnieuw: wat klaar is, blijft.',
      en: 'See whether the service can be reached and uses the same key, and give the same command again: what is done stays.',
    },
  },
  'AFK-839': {
    title: { nl: 'Zegel past niet in het bestand', en: 'Seal does not fit in the file' },
    what: {
      nl: 'De zegel is {size} bytes, en in het bestand is plaats voor {reserve}.',
      en: 'The seal is {size} bytes, and the file has room for {reserve}.',
    },
    todo: {
      nl: 'Stel het sjabloon samen met de plaats die de zegel vraagt (`reserveBytes`).',
      en: 'Compile the template with the room that the seal asks for (`reserveBytes`).',
    },
  },
});
