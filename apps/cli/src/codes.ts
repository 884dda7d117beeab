import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can be wrong with how the command is called, and with its own files. */
export const CLI_CODES = defineCodes({
  'AFK-601': {
    title: { nl: 'Onbekende opdracht', en: 'Unknown command' },
    what: { nl: 'De opdracht "{word}" bestaat niet.', en: 'There is no command "{word}".' },
    todo: {
      nl: '{hint}Bekijk alle opdrachten met "afsprakenkader --help".',
      en: '{hint}See all commands with "afsprakenkader --help".',
    },
  },
  'AFK-602': {
    title: { nl: 'Onbekende optie', en: 'Unknown option' },
    what: { nl: 'De optie "{word}" bestaat niet voor deze opdracht.', en: 'This command has no option "{word}".' },
    todo: {
      nl: '{hint}Bekijk de opties met "{help}".',
      en: '{hint}See the options with "{help}".',
    },
  },
  'AFK-603': {
    title: { nl: 'Er ontbreekt iets', en: 'Something is missing' },
    what: { nl: 'De opdracht mist een waarde voor {word}.', en: 'The command lacks a value for {word}.' },
    todo: {
      nl: 'Bekijk een voorbeeld met "{help}".',
      en: 'See an example with "{help}".',
    },
  },
  'AFK-604': {
    title: { nl: 'Onmogelijke waarde', en: 'Value not possible' },
    what: { nl: '"{value}" is geen waarde voor {option}.', en: '"{value}" is not a value for {option}.' },
    todo: { nl: '{hint}Kies uit: {choices}.', en: '{hint}Choose from: {choices}.' },
  },
  'AFK-605': {
    title: { nl: 'Te veel argumenten', en: 'Too many arguments' },
    what: { nl: 'Deze opdracht heeft te veel argumenten gekregen.', en: 'This command was given too many arguments.' },
    todo: {
      nl: 'Zet een naam met spaties tussen aanhalingstekens, en bekijk een voorbeeld met "{help}".',
      en: 'Put a name with spaces between quotes, and see an example with "{help}".',
    },
  },
  'AFK-606': {
    title: { nl: 'Geen bestaande datum', en: 'Not an existing date' },
    what: {
      nl: '"{value}" is geen datum die bestaat.',
      en: '"{value}" is not a date that exists.',
    },
    todo: {
      nl: 'Schrijf jaar-maand-dag, bijvoorbeeld 2026-09-01.',
      en: 'Write year-month-day, for example 2026-09-01.',
    },
  },
  'AFK-607': {
    title: { nl: 'Geen academiejaar', en: 'Not an academic year' },
    what: { nl: '"{value}" is geen academiejaar.', en: '"{value}" is not an academic year.' },
    todo: { nl: 'Schrijf het zoals 2026-27.', en: 'Write it as 2026-27.' },
  },
  'AFK-608': {
    title: { nl: 'Patroon zonder bestanden', en: 'Pattern without files' },
    what: {
      nl: 'Het patroon "{pattern}" komt met geen enkel bestand overeen.',
      en: 'The pattern "{pattern}" matches no file.',
    },
    todo: {
      nl: 'Kijk de map na waarin u de opdracht geeft, en zet het patroon tussen aanhalingstekens.',
      en: 'Check the folder in which you give the command, and put the pattern between quotes.',
    },
  },
  'AFK-609': {
    title: { nl: 'Twee versies in één verslag', en: 'Two versions in one report' },
    what: {
      nl: 'Voor deze catalogi gelden verschillende versies van het afsprakenkader ({versions}); de vorm "{format}" kan er maar één bevatten.',
      en: 'Several versions of the framework apply to these catalogues ({versions}); the format "{format}" can hold only one.',
    },
    todo: {
      nl: 'Schrijf naar een bestand met "--output" (één bestand per versie), kies een versie met "--framework", of gebruik de vorm text, markdown of github.',
      en: 'Write to a file with "--output" (one file for each version), choose a version with "--framework", or use the format text, markdown or github.',
    },
  },
  'AFK-610': {
    title: { nl: 'Niets om te toetsen', en: 'Nothing to check' },
    what: {
      nl: 'Er zijn geen bestanden genoemd, en {config}.',
      en: 'No files were named, and {config}.',
    },
    todo: {
      nl: 'Noem een bestand ("afsprakenkader check aanbod.yaml") of begin met "afsprakenkader init".',
      en: 'Name a file ("afsprakenkader check offerings.yaml") or start with "afsprakenkader init".',
    },
  },
  'AFK-611': {
    title: { nl: 'Configuratie niet gevonden', en: 'Configuration not found' },
    what: { nl: 'Er is geen configuratie {file}.', en: 'There is no configuration {file}.' },
    todo: {
      nl: 'Kijk het pad na, of maak er een met "afsprakenkader init".',
      en: 'Check the path, or make one with "afsprakenkader init".',
    },
  },
  'AFK-612': {
    title: { nl: 'Configuratie niet leesbaar', en: 'Configuration cannot be read' },
    what: {
      nl: 'De configuratie is geen leesbare YAML: {detail}',
      en: 'The configuration is not readable YAML: {detail}',
    },
    todo: {
      nl: 'Verbeter die plaats; het voorbeeld in "afsprakenkader init --help" toont hoe het moet.',
      en: 'Correct that place; the example in "afsprakenkader init --help" shows how.',
    },
  },
  'AFK-615': {
    title: { nl: 'Patroon zonder bestanden', en: 'Pattern without files' },
    what: {
      nl: 'Het patroon "{pattern}" komt met geen enkel bestand in {folder} overeen.',
      en: 'The pattern "{pattern}" matches no file in {folder}.',
    },
    todo: {
      nl: 'Verbeter het patroon onder "catalogues", of leg het bestand daar.',
      en: 'Correct the pattern under "catalogues", or put the file there.',
    },
  },
  'AFK-616': {
    title: { nl: 'Geen versie vastgelegd', en: 'No version pinned' },
    what: {
      nl: 'Er is geen versie van het afsprakenkader vastgelegd; er wordt getoetst aan versie {version}, de laatst vrijgegeven versie.',
      en: 'No version of the framework is pinned; this check uses version {version}, the latest released version.',
    },
    todo: {
      nl: 'Leg ze vast met "afsprakenkader pin {version}", dan blijft de uitkomst dezelfde als er een nieuwe versie komt.',
      en: 'Pin it with "afsprakenkader pin {version}", so that the outcome stays the same when a new version comes.',
    },
  },
  'AFK-617': {
    title: { nl: 'Andere versie dan vastgelegd', en: 'Another version than the pinned one' },
    what: {
      nl: 'Er wordt getoetst aan versie {version}; vastgelegd is versie {pinned}.',
      en: 'This check uses version {version}; the pinned version is {pinned}.',
    },
    todo: {
      nl: 'Laat "--framework" weg om aan de vastgelegde versie te toetsen.',
      en: 'Leave "--framework" out to check against the pinned version.',
    },
  },
  'AFK-618': {
    title: { nl: 'Digest klopt niet', en: 'Digest mismatch' },
    what: {
      nl: 'De digest die voor versie {version} is vastgelegd ({pinned}) is niet die van de versie zoals geïnstalleerd ({actual}).',
      en: 'The digest pinned for version {version} ({pinned}) is not that of the version as installed ({actual}).',
    },
    todo: {
      nl: 'Er is niets getoetst. Was dit een tikfout, leg dan opnieuw vast met "afsprakenkader pin {version}"; zo niet, vraag de werkgroep na welke digest juist is.',
      en: 'Nothing was checked. If this was a typing error, pin again with "afsprakenkader pin {version}"; if not, ask the working group which digest is right.',
    },
  },
  'AFK-619': {
    title: { nl: 'De werkversie bestaat hier niet', en: 'The working version does not exist here' },
    what: {
      nl: '"{word}" is geen vrijgegeven versie. De werkversie ("next") en de voorstellen van de werkgroep bestaan alleen binnen de repository van het afsprakenkader.',
      en: '"{word}" is no released version. The working version ("next") and the proposals of the working group exist only inside the repository of the framework.',
    },
    todo: {
      nl: 'Kies een vrijgegeven versie ({versions}) of het pad van een bundel.',
      en: 'Choose a released version ({versions}) or the path of a bundle.',
    },
  },
  'AFK-621': {
    title: { nl: 'Onbekende regel', en: 'Unknown rule' },
    what: { nl: 'Versie {version} kent geen regel "{rule}".', en: 'Version {version} has no rule "{rule}".' },
    todo: {
      nl: '{hint}Zonder regel toont "afsprakenkader explain" de hele lijst.',
      en: '{hint}Without a rule, "afsprakenkader explain" shows the whole list.',
    },
  },
  'AFK-622': {
    title: { nl: 'Bestand kan niet geschreven worden', en: 'File cannot be written' },
    what: { nl: '{file} kan niet geschreven worden: {detail}.', en: '{file} cannot be written: {detail}.' },
    todo: {
      nl: 'Kijk na of de map bestaat en of u er mag schrijven. Stond er al een bestand, dan is dat niet gewijzigd.',
      en: 'Check whether the folder exists and whether you may write there. A file that was already there has not been changed.',
    },
  },
  'AFK-623': {
    title: { nl: 'Bestand bestaat al', en: 'File already exists' },
    what: { nl: '{file} bestaat al.', en: '{file} already exists.' },
    todo: {
      nl: 'Er is niets overschreven. Kies een andere map, of geef "--force" om het te vervangen.',
      en: 'Nothing was overwritten. Choose another folder, or give "--force" to replace it.',
    },
  },
  'AFK-624': {
    title: { nl: 'Instelling niet bekend', en: 'Institution not known' },
    what: {
      nl: '"{value}" is geen van de achttien instellingen.',
      en: '"{value}" is not one of the eighteen institutions.',
    },
    todo: { nl: '{hint}Kies uit: {choices}.', en: '{hint}Choose from: {choices}.' },
  },
  'AFK-625': {
    title: { nl: 'Geen terminal voor vragen', en: 'No terminal for questions' },
    what: {
      nl: 'Er is geen terminal om vragen te stellen.',
      en: 'There is no terminal in which to ask questions.',
    },
    todo: {
      nl: 'Geef de antwoorden mee in de opdracht: "afsprakenkader init --institution odisee --yes".',
      en: 'Give the answers in the command: "afsprakenkader init --institution odisee --yes".',
    },
  },
  'AFK-626': {
    title: { nl: 'Gestopt', en: 'Stopped' },
    what: {
      nl: 'De vragen zijn afgebroken; er is niets geschreven.',
      en: 'The questions were cancelled; nothing was written.',
    },
    todo: { nl: 'Begin opnieuw met "afsprakenkader init".', en: 'Start again with "afsprakenkader init".' },
  },
  'AFK-627': {
    title: { nl: 'Voorbeelden niet gevonden', en: 'Examples not found' },
    what: {
      nl: 'De voorbeelden van de demo staan niet in {folder}.',
      en: 'The examples of the demo are not in {folder}.',
    },
    todo: {
      nl: 'Installeer het pakket opnieuw, of voer "npm run demo" uit in de repository.',
      en: 'Install the package again, or run "npm run demo" in the repository.',
    },
  },
  'AFK-629': {
    title: { nl: 'Nulmeting niet gevonden', en: 'Baseline not found' },
    what: { nl: 'De nulmeting {file} bestaat niet.', en: 'The baseline {file} does not exist.' },
    todo: {
      nl: 'Maak ze met "afsprakenkader check --write-baseline", of haal "baseline" uit de configuratie.',
      en: 'Make it with "afsprakenkader check --write-baseline", or take "baseline" out of the configuration.',
    },
  },
  'AFK-630': {
    title: { nl: 'Nulmeting niet leesbaar', en: 'Baseline cannot be read' },
    what: {
      nl: 'De nulmeting {file} is geen leesbare JSON: {detail}.',
      en: 'The baseline {file} is not readable JSON: {detail}.',
    },
    todo: {
      nl: 'Maak ze opnieuw met "afsprakenkader check --write-baseline".',
      en: 'Make it again with "afsprakenkader check --write-baseline".',
    },
  },
  'AFK-631': {
    title: { nl: 'Uitvoer zou invoer overschrijven', en: 'Output would replace input' },
    what: {
      nl: '{file} wordt gelezen voor deze toetsing; er is niets geschreven.',
      en: '{file} is read for this check; nothing has been written.',
    },
    todo: {
      nl: 'Kies een andere naam voor het verslag of de nulmeting.',
      en: 'Choose another name for the report or the baseline.',
    },
  },
  'AFK-632': {
    title: { nl: 'Onbekende versie of onbekend voorstel', en: 'Unknown version or proposal' },
    what: {
      nl: 'Er is geen versie en geen voorstel "{word}".',
      en: 'There is no version and no proposal "{word}".',
    },
    todo: {
      nl: '{hint}Kies een van: {known}; of geef het pad van een voorstel of een bundel. Bestanden met aanbod komen achter die naam.',
      en: '{hint}Choose one of: {known}; or give the path of a proposal or a bundle. Files with offerings come after that name.',
    },
  },
  'AFK-634': {
    title: { nl: 'Bestand voor de controle niet te openen', en: 'File to verify cannot be opened' },
    what: { nl: '{file} kan niet geopend worden ({detail}).', en: '{file} cannot be opened ({detail}).' },
    todo: {
      nl: 'Ga na of de naam klopt en of u het bestand of de map mag lezen.',
      en: 'See whether the name is right and whether you may read the file or folder.',
    },
  },
  'AFK-901': {
    title: { nl: 'Een fout van ons', en: 'A fault of ours' },
    what: {
      nl: 'Er ging iets mis dat niet aan u of uw bestand ligt: {detail}',
      en: 'Something went wrong that is not due to you or your file: {detail}',
    },
    todo: {
      nl: 'Meld dit met de opdracht die u gaf en, als het mag, het bestand. Met AFK_DEBUG=1 ziet u de technische details.',
      en: 'Please report this with the command you gave and, if you are allowed to, the file. AFK_DEBUG=1 shows the technical details.',
    },
  },
});
