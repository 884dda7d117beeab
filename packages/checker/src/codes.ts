import { defineCodes } from '@afsprakenkader/diagnostics';

/** What checking can meet besides findings: the configuration, doubtful data, and the upkeep of exceptions, suppressions and baseline. */
export const CHECKER_CODES = defineCodes({
  'AFK-401': {
    title: { nl: 'Onbekende sleutel in de configuratie', en: 'Unknown key in the configuration' },
    what: {
      nl: 'De configuratie kent geen sleutel "{key}" op {place}.',
      en: 'The configuration has no key "{key}" at {place}.',
    },
    todo: { nl: '{suggestion}', en: '{suggestion}' },
  },
  'AFK-402': {
    title: { nl: 'Onbruikbare waarde in de configuratie', en: 'Unusable value in the configuration' },
    what: {
      nl: 'De waarde op {place} is niet bruikbaar: {reason}.',
      en: 'The value at {place} cannot be used: {reason}.',
    },
    todo: { nl: 'Verbeter deze waarde in afsprakenkader.yaml.', en: 'Correct this value in afsprakenkader.yaml.' },
  },
  'AFK-410': {
    title: { nl: 'Tweemaal dezelfde id', en: 'The same id twice' },
    what: {
      nl: 'De id "{id}" staat al bij een ander aanbod ({first}).',
      en: 'The id "{id}" already belongs to another offering ({first}).',
    },
    todo: {
      nl: 'Geef elk aanbod een eigen id. Is het hetzelfde aanbod op een andere campus of in een ander traject? Maak er dan varianten van.',
      en: 'Give each offering an id of its own. Is it the same offering on another campus or track? Then make it a variant.',
    },
  },
  'AFK-411': {
    title: {
      nl: 'Eén opleidingsonderdeel, twee aantallen studiepunten',
      en: 'One course unit, two numbers of credits',
    },
    what: {
      nl: 'Opleidingsonderdeel {code} telt hier {credits} studiepunten, maar {others}. Tot dat uitgeklaard is, gelden de studiepunten van dit opleidingsonderdeel als onbekend.',
      en: 'Course unit {code} has {credits} credits here, but {others}. Until that is settled, the credits of this unit count as unknown.',
    },
    todo: {
      nl: 'Ga na welk aantal voor dit academiejaar juist is en vermeld overal hetzelfde.',
      en: 'Find out which number is right for this academic year and state the same one everywhere.',
    },
  },
  'AFK-412': {
    title: { nl: 'Label en titel spreken elkaar tegen', en: 'Label and title contradict each other' },
    what: {
      nl: 'De titel "{title}" zegt {said}, maar het label zegt {label}.',
      en: 'The title "{title}" says {said}, but the label says {label}.',
    },
    todo: {
      nl: 'Kies één woord: het label bepaalt of het afsprakenkader geldt. Pas het label of de titel aan.',
      en: 'Choose one word: the label decides whether the framework applies. Change the label or the title.',
    },
  },
  'AFK-413': {
    title: { nl: 'Meer van hetzelfde', en: 'More of the same' },
    what: {
      nl: 'Verdere problemen met code {code}, niet afzonderlijk vermeld: {count}.',
      en: 'Further problems with code {code} that are not listed one by one: {count}.',
    },
    todo: {
      nl: 'Los eerst de vermelde problemen op en toets opnieuw.',
      en: 'Solve the listed problems first, then check again.',
    },
  },
  'AFK-414': {
    title: { nl: 'Bestand gewijzigd tijdens de toetsing', en: 'File changed while it was checked' },
    what: {
      nl: '{file} is gewijzigd terwijl de toetsing liep; de bevindingen kloppen niet meer met het bestand.',
      en: '{file} changed while the check was running; the findings no longer match the file.',
    },
    todo: {
      nl: 'Toets opnieuw wanneer het bestand niet meer verandert.',
      en: 'Check again once the file no longer changes.',
    },
  },
  'AFK-415': {
    title: { nl: 'Instelling niet herkend', en: 'Institution not recognised' },
    what: {
      nl: '"{institution}" is geen sleutel van een instelling; het aanbod geldt nu als dat van een andere aanbieder, buiten het kader.',
      en: '"{institution}" is not the key of an institution; the offering now counts as that of another provider, outside the framework.',
    },
    todo: { nl: 'Bedoelde u `{meant}`?', en: 'Did you mean `{meant}`?' },
  },
  'AFK-416': {
    title: { nl: 'Te veel aanbod om alles te vergelijken', en: 'Too many offerings to compare them all' },
    what: {
      nl: 'Het aanbod is zo groot dat dubbele id’s en tegenstrijdige studiepunten alleen in de eerste {most} gezocht zijn.',
      en: 'There are so many offerings that duplicate ids and contradicting credits were looked for in the first {most} only.',
    },
    todo: {
      nl: 'Toets de bestanden van elke instelling apart als u dit ook voor de rest wilt weten.',
      en: 'Check the files of each institution separately if you also want to know this about the rest.',
    },
  },
  'AFK-420': {
    title: { nl: 'Uitzondering over haar herzieningsdatum', en: 'Exception past its review date' },
    what: {
      nl: 'De uitzondering op {rule} voor {offering} moest herzien worden tegen {reviewOn}.',
      en: 'The exception to {rule} for {offering} was due for review by {reviewOn}.',
    },
    todo: {
      nl: 'Herzie de uitzondering: leg een nieuwe beslissing vast met een nieuwe datum, of haal ze weg.',
      en: 'Review the exception: record a new decision with a new date, or remove it.',
    },
  },
  'AFK-421': {
    title: { nl: 'Overbodige uitzondering', en: 'Needless exception' },
    what: {
      nl: 'De uitzondering op {rule} voor {offering} is niet nodig: {reason}.',
      en: 'The exception to {rule} for {offering} is not needed: {reason}.',
    },
    todo: { nl: 'Haal de uitzondering weg.', en: 'Remove the exception.' },
  },
  'AFK-422': {
    title: { nl: 'Uitzondering zonder aanbod', en: 'Exception without an offering' },
    what: {
      nl: 'De uitzondering op {rule} noemt het aanbod "{offering}", dat in de getoetste catalogi niet voorkomt.',
      en: 'The exception to {rule} names the offering "{offering}", which the checked catalogues do not have.',
    },
    todo: { nl: '{suggestion}', en: '{suggestion}' },
  },
  'AFK-423': {
    title: { nl: 'Uitzondering op een onbekende regel', en: 'Exception to an unknown rule' },
    what: {
      nl: 'De uitzondering voor {offering} noemt de regel "{rule}", die versie {version} van het afsprakenkader niet heeft.',
      en: 'The exception for {offering} names the rule "{rule}", which version {version} of the framework does not have.',
    },
    todo: { nl: '{suggestion}', en: '{suggestion}' },
  },
  'AFK-424': {
    title: { nl: 'Uitzondering die de versie niet voorziet', en: 'Exception that the version does not provide for' },
    what: {
      nl: 'Versie {version} van het afsprakenkader voorziet geen uitzondering op {rule}; die van {offering} verandert dus niets aan het resultaat.',
      en: 'Version {version} of the framework provides for no exception to {rule}, so the one for {offering} does not change the outcome.',
    },
    todo: {
      nl: 'Haal de uitzondering weg, of houd ze aan wanneer een latere versie ze wel voorziet.',
      en: 'Remove the exception, or keep it if a later version does provide for it.',
    },
  },
  'AFK-425': {
    title: { nl: 'Onvolledige uitzondering', en: 'Incomplete exception' },
    what: {
      nl: 'De uitzondering op {rule} voor {offering} vermeldt niet: {missing}.',
      en: 'The exception to {rule} for {offering} does not state: {missing}.',
    },
    todo: {
      nl: 'Vul aan waarom, door wie en wanneer beslist is, en wanneer de uitzondering herzien wordt.',
      en: 'Add why, by whom and when it was decided, and when the exception is reviewed.',
    },
  },
  'AFK-426': {
    title: { nl: 'Vaak hernieuwde uitzondering', en: 'Exception renewed again and again' },
    what: {
      nl: 'De uitzondering op {rule} voor {offering} is al {renewals} keer hernieuwd.',
      en: 'The exception to {rule} for {offering} has been renewed {renewals} times.',
    },
    todo: {
      nl: 'Een uitzondering die blijft, is een vraag aan de werkgroep: stel voor de regel te wijzigen, of pas het aanbod aan.',
      en: 'An exception that stays is a question for the working group: propose to change the rule, or adjust the offering.',
    },
  },
  'AFK-430': {
    title: { nl: 'Onderdrukking zonder reden of melding', en: 'Suppression without a reason or an issue' },
    what: {
      nl: 'De onderdrukking van {rule} voor {offering} vermeldt niet: {missing}. Ze telt daarom niet mee.',
      en: 'The suppression of {rule} for {offering} does not state: {missing}. It therefore has no effect.',
    },
    todo: {
      nl: 'Zeg waarom de tool zich hier vergist en verwijs naar de melding (issue) waarin dat besproken wordt.',
      en: 'Say why the tool is wrong here and link the issue in which that is discussed.',
    },
  },
  'AFK-431': {
    title: { nl: 'Overbodige onderdrukking', en: 'Needless suppression' },
    what: {
      nl: 'De onderdrukking van {rule} voor {offering} onderdrukt niets.',
      en: 'The suppression of {rule} for {offering} suppresses nothing.',
    },
    todo: { nl: 'Haal de onderdrukking weg.', en: 'Remove the suppression.' },
  },
  'AFK-432': {
    title: { nl: 'Onderdrukking zonder aanbod of regel', en: 'Suppression without an offering or rule' },
    what: {
      nl: 'De onderdrukking van {rule} voor {offering} noemt een aanbod of een regel die niet bestaat.',
      en: 'The suppression of {rule} for {offering} names an offering or a rule that does not exist.',
    },
    todo: { nl: '{suggestion}', en: '{suggestion}' },
  },
  'AFK-440': {
    title: { nl: 'Nulmeting van een andere versie', en: 'Baseline of another version' },
    what: {
      nl: 'De nulmeting is gemaakt met versie {made} van het afsprakenkader; nu geldt versie {now}. Ze telt daarom niet mee.',
      en: 'The baseline was made with version {made} of the framework; version {now} applies now. It therefore has no effect.',
    },
    todo: {
      nl: 'Bekijk de bevindingen onder de nieuwe versie en maak daarna een nieuwe nulmeting.',
      en: 'Look at the findings under the new version, then make a new baseline.',
    },
  },
  'AFK-441': {
    title: { nl: 'Opgeloste bevindingen in de nulmeting', en: 'Resolved findings in the baseline' },
    what: {
      nl: 'Opgelost of gewijzigd sinds de nulmeting: {count}, bijvoorbeeld bij {example}.',
      en: 'Findings resolved or changed since the baseline: {count}, for instance {example}.',
    },
    todo: {
      nl: 'Maak de nulmeting opnieuw, zodat wat opgelost is niet ongemerkt terugkomt.',
      en: 'Make the baseline again, so that what is resolved cannot come back unseen.',
    },
  },
  'AFK-442': {
    title: { nl: 'Onleesbare nulmeting', en: 'Unreadable baseline' },
    what: {
      nl: 'De nulmeting is niet bruikbaar op {place}: {reason}.',
      en: 'The baseline cannot be used at {place}: {reason}.',
    },
    todo: { nl: 'Maak de nulmeting opnieuw.', en: 'Make the baseline again.' },
  },
});

/** Upkeep that a person should see but that does not make the input unreadable: it never decides the exit code. */
export const HYGIENE_CODES: ReadonlySet<string> = new Set([
  'AFK-420',
  'AFK-421',
  'AFK-422',
  'AFK-423',
  'AFK-424',
  'AFK-425',
  'AFK-426',
  'AFK-430',
  'AFK-431',
  'AFK-432',
  'AFK-441',
]);
