import type { CheckResult } from '@afsprakenkader/checker';
import { countBy, type Listing } from './listing.js';
import type { Teller } from './teller.js';

/** What the demo is about, and why so much stays undetermined. */
export function tellStart(all: readonly Listing[], results: readonly CheckResult[], teller: Teller): string {
  const institutions = countBy(all, ({ institution }) => institution).length;
  const versions = results.map(({ bundle }) => bundle.version).join(teller.say({ nl: ' en ', en: ' and ' }));
  const other =
    teller.language === 'nl' ? 'In English: npm run demo -- --lang en' : 'In het Nederlands: npm run demo -- --lang nl';
  return [
    teller.style.bold(
      teller.say({
        nl: 'afsprakenkader: wat de toetsing zegt over echt aanbod',
        en: 'afsprakenkader: what the check says about real offerings',
      }),
    ),
    teller.style.dim(other),
    '',
    teller.text({
      nl: `Het openbare aanbod van ${institutions} Vlaamse instellingen: ${all.length} microcredentials en micro degrees, gelezen uit de export van iemand anders (Education4Climate, MIT-licentie) via een mapping, en getoetst aan de versies ${versions} van het afsprakenkader.`,
      en: `Public offerings of ${institutions} Flemish institutions: ${all.length} microcredentials and micro degrees, read from somebody else's export (Education4Climate, MIT licence) through a mapping, and checked against versions ${versions} of the framework.`,
    }),
    '',
    teller.text({
      nl: 'Die export vermeldt het woord, de titel, de studiepunten en de codes van de onderdelen. Niveau, type, evaluatie en leerresultaten staan er voor geen enkel aanbod in. Daarom is bijna elk oordeel "niet te bepalen": dat zegt iets over de export, niet over het aanbod. Een ontbrekend gegeven is nooit een inbreuk. Hieronder staat wat er wel gezegd kan worden.',
      en: 'That export gives the word, the title, the credits and the codes of the units. It gives no level, type, assessment or learning outcomes for any offering. So almost every verdict is "undetermined": that says something about the export, not about the offerings. Missing data is never a breach. Below is what can be said.',
    }),
  ].join('\n');
}

/** Where to go from here. */
export function tellEnd(page: string, teller: Teller): string {
  const { say, style } = teller;
  const step = (what: string, how: string) => `  ${what}\n      ${style.cyan(how)}`;
  return [
    teller.heading({ nl: '7 · Nu is het aan u', en: '7 · Your turn' }),
    step(
      say({
        nl: 'Dit alles per aanbod, als pagina om af te drukken (open ze in een browser):',
        en: 'All of this, offering by offering, as a page to print (open it in a browser):',
      }),
      page,
    ),
    step(
      say({
        nl: 'Eén regel nalezen, met bepaling, zekerheid en voorbeelden:',
        en: 'Read one rule, with its clause, certainty and examples:',
      }),
      'npx afsprakenkader explain load-maximum',
    ),
    step(
      say({ nl: 'Uw eigen bestand toetsen:', en: 'Check your own file:' }),
      `npx afsprakenkader check ${say({ nl: 'mijn-aanbod.xlsx', en: 'my-offerings.xlsx' })}`,
    ),
    step(
      say({ nl: 'Een configuratie voor uw instelling maken:', en: 'Make a configuration for your institution:' }),
      'npx afsprakenkader init',
    ),
    step(
      say({ nl: 'Stap voor stap:', en: 'Step by step:' }),
      say({ nl: 'docs/aan-de-slag.md', en: 'docs/getting-started.md' }),
    ),
  ].join('\n');
}
