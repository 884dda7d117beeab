import { countBy, type Listing } from './listing.js';
import { table } from './table.js';
import type { Teller } from './teller.js';

/** Which offerings carry the reserved word, by institution. */
export function tellWords(all: readonly Listing[], teller: Teller): string {
  const outside = all.filter(({ verdict }) => verdict === 'outside-framework');
  const rows = countBy(all, ({ institution }) => institution).map(([key, count]) => {
    const other = outside.filter(({ institution }) => institution === key).length;
    return [teller.institution(key), String(count - other), other === 0 ? '' : String(other)];
  });
  const head = [
    teller.say({ nl: 'instelling', en: 'institution' }),
    teller.say({ nl: 'microcredential', en: 'microcredential' }),
    teller.say({ nl: 'ander woord', en: 'another word' }),
  ].map(teller.style.dim);
  return [
    teller.heading({ nl: '1 · Welk woord gebruiken ze?', en: '1 · Which word do they use?' }),
    table([head, ...rows], [1, 2]),
    '',
    teller.text({
      nl: `Het afsprakenkader gaat alleen over wat "microcredential" heet: ${all.length - outside.length} van de ${all.length}. De andere ${outside.length} heten anders ("micro degree") en vallen buiten het kader. Dat is geen inbreuk, hoe groot de studieomvang ook is.`,
      en: `The framework covers only what is called "microcredential": ${all.length - outside.length} of the ${all.length}. The other ${outside.length} carry another word ("micro degree") and are outside the framework. That is not a breach, whatever their study load.`,
    }),
  ].join('\n');
}
