// One certificate for all engines: the same words, learner, QR code, logo and attachment.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import encodeQR from 'qr';

const require = createRequire(import.meta.url);
const font = (path) => readFileSync(require.resolve(path));
export const SERIF = font('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf');
export const SANS = font('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');
export const BOLD = font('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf');

const FIRST = [
  'Zoë',
  'Şükran',
  'Đặng',
  'Łukasz',
  'Žofia',
  'Åsa',
  'Maarten',
  'Noor',
  'Émile',
  'Jonas',
  'Amélie',
  'Siân',
];
const LAST = [
  'Peeters',
  'Janssens',
  'De Smet',
  'O’Brien',
  'Đoàn',
  'Wójcik',
  'Çelik',
  'Nováková',
  'Öztürk',
  'Müller',
  'Maes',
  'Claes',
];

/** Learner `index`: the same in every engine. */
export function learner(index) {
  const hex = ((index * 2654435761) % 4294967296).toString(16).padStart(8, '0');
  const id = `${hex}-1b1e-4a34-9d0a-${hex}0b7c`;
  return {
    id,
    number: `HV-2026-${String(index + 1).padStart(6, '0')}`,
    name: `${FIRST[index % 12]} ${LAST[Math.floor(index / 12) % 12]}`,
    birthDate: `19${70 + (index % 30)}-0${1 + (index % 9)}-1${index % 10}`,
    grade: `${10 + (index % 11)}/20`,
    verification: `https://bewijs.hogeschoolvoorbeeld.be/${id}`,
    issuedOn: '2026-11-20',
  };
}

export const outcomes = [
  [
    'De lerende analyseert een ethisch vraagstuk over zorgdata en benoemt belangen.',
    'The learner analyses an ethical question on healthcare data and names interests.',
  ],
  [
    'De lerende ontwerpt een afwegingskader voor een zorgteam.',
    'The learner designs a decision framework for a care team.',
  ],
  [
    'De lerende verantwoordt keuzes schriftelijk en mondeling tegenover het team.',
    'The learner justifies choices to the team in writing and orally.',
  ],
  ['De lerende past wetgeving over gegevensbescherming toe.', 'The learner applies legislation on data protection.'],
];

/** Label and value, as in a table with two columns. */
export const facts = (one) => [
  ['Uitgereikt aan / Awarded to', one.name],
  ['Geboortedatum / Date of birth', one.birthDate],
  ['Nummer / Number', one.number],
  ['Uitgereikt op / Issued on', one.issuedOn],
  ['Resultaat / Result', one.grade],
  ['Uitreiker / Awarding body', 'Hogeschool Voorbeeld vzw'],
  ['Land / Country', 'België (Vlaanderen) / Belgium (Flanders)'],
  ['Studiepunten / Credits', '6 ECTS'],
  ['Niveau / Level', 'VKS 7, EQF 7'],
  ['Toetsing / Assessment', 'schriftelijk examen, portfolio / written exam, portfolio'],
  ['Deelname / Participation', 'hybride / hybrid'],
  ['Kwaliteitszorg / Quality assurance', 'instellingsreview, NVAO, 2023 / institutional review'],
  ['Kader / Framework', 'versie 0.2.0 / version 0.2.0'],
];

export const TITLE = ['Data-ethiek in de zorg', 'Data ethics in healthcare'];
export const qr = (one) =>
  encodeQR(one.verification, 'raw', { ecc: 'medium', border: 1, mask: 2 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
export const attachment = (one) => Buffer.from(JSON.stringify({ ...one, title: TITLE, outcomes, facts: facts(one) }));
