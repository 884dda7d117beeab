/** Subjects as [nl, en]; some with letters outside ASCII, as in any Flemish catalogue. */
export const SUBJECTS = [
  ['sterilisatie van medische hulpmiddelen', 'sterilisation of medical devices'],
  ['geïntegreerde wondzorg', 'integrated wound care'],
  ['coördinatie van thuiszorgteams', 'coordination of home care teams'],
  ['data-analyse voor kmo’s', 'data analysis for small businesses'],
  ['duurzame façaderenovatie', 'sustainable façade renovation'],
  ['ethiek van artificiële intelligentie', 'ethics of artificial intelligence'],
  ['financiële planning', 'financial planning'],
  ['inclusieve kleuterklas', 'inclusive nursery class'],
  ['cybersecurity in de haven', 'cybersecurity in the port'],
  ['patiëntveiligheid', 'patient safety'],
  ['meertalig onderwijs in het secundair', 'multilingual secondary education'],
  ['hernieuwbare energiesystemen', 'renewable energy systems'],
];

export const VERBS = [
  ['analyseert', 'analyse'],
  ['ontwerpt', 'design'],
  ['evalueert', 'evaluate'],
  ['bespreekt', 'discuss'],
  ['begeleidt', 'supervise'],
  ['verantwoordt', 'justify'],
];

export const OBJECTS = [
  ['een aanpak op maat van de eigen werkplek', 'an approach tailored to the own workplace'],
  ['de belangrijkste begrippen en methodes', 'the main concepts and methods'],
  ['een oplossing voor een reële casus', 'a solution for a real case'],
  ['de kwaliteit van processen en resultaten', 'the quality of processes and results'],
  ['wet- en regelgeving in België en Europa', 'law and regulation in Belgium and Europe'],
];

export const INSTITUTIONS = [
  'kuleuven',
  'ugent',
  'uantwerpen',
  'vub',
  'uhasselt',
  'ap',
  'artevelde',
  'ehb',
  'hogent',
  'howest',
  'hzs',
  'kdg',
  'luca',
  'odisee',
  'pxl',
  'thomasmore',
  'ucll',
  'vives',
];
