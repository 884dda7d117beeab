import { bar } from './bar.js';
import { countBy, type Listing } from './listing.js';
import type { Loads } from './loads.js';
import { cut, table } from './table.js';
import type { Teller } from './teller.js';

/** The study load of the offerings inside the framework, and by whom. */
export function tellLoad(loads: Loads, inside: readonly Listing[], teller: Teller): string {
  const { say, number, style } = teller;
  const range = `${number(loads.min)}–${number(loads.max)}`;
  const row = (name: string, group: readonly Listing[]) => [
    name,
    String(group.length),
    style.blue(bar(group.length, inside.length, 24)),
  ];
  const rows = [
    row(say({ nl: `binnen het gewone bereik (${range})`, en: `within the usual range (${range})` }), loads.usual),
    row(say({ nl: `boven ${number(loads.max)}`, en: `above ${number(loads.max)}` }), loads.above),
    row(say({ nl: `onder ${number(loads.min)}`, en: `below ${number(loads.min)}` }), loads.below),
    row(say({ nl: 'geen totaal vermeld', en: 'no total stated' }), loads.unknown),
  ];
  const above = countBy(loads.above, ({ institution }) => institution);
  const credits = loads.above.map((listing) => listing.credits ?? 0);
  const lines = [
    teller.heading({ nl: '2 · Hoe groot zijn ze?', en: '2 · How large are they?' }),
    table(rows, [1]),
    '',
    teller.item({
      nl: `Precies ${number(loads.max)} studiepunten: ${loads.exactlyTop.length}. Dat is binnen het bereik, en ook de kleinste omvang van een postgraduaat: ter informatie, geen bezwaar.`,
      en: `Exactly ${number(loads.max)} credits: ${loads.exactlyTop.length}. That is inside the range, and also the smallest load of a postgraduate certificate: for information, no objection.`,
    }),
  ];
  if (loads.above.length > 0) {
    const by = above.map(([key, count]) => `${teller.institution(key)} ${count}`).join(', ');
    lines.push(
      teller.item({
        nl: `Boven ${number(loads.max)}: van ${number(Math.min(...credits))} tot ${number(Math.max(...credits))} studiepunten (${by}). "Buiten het gewone bereik" is geen fout: de tekst zegt "doorgaans". Vanaf 0.2.0 kan een gemotiveerde uitzondering vastgelegd worden.`,
        en: `Above ${number(loads.max)}: from ${number(Math.min(...credits))} to ${number(Math.max(...credits))} credits (${by}). "Outside the normal range" is not an error: the text says "typically". From 0.2.0 on an exception can be recorded with its reason.`,
      }),
      ...largest(loads.above, teller),
      teller.item({
        nl: `${number(loads.master)} of meer, zoals een master: ${loads.reachesMaster.length}.`,
        en: `${number(loads.master)} or more, like a master's programme: ${loads.reachesMaster.length}.`,
      }),
    );
  }
  if (loads.unknown.length > 0) {
    lines.push(
      teller.item({
        nl: 'Waar geen totaal staat, kiest de lerende waarschijnlijk zelf uit een lijst; de som van die lijst is dan niet de studieomvang, en wordt dus niet ingevuld.',
        en: 'Where there is no total, the learner probably picks from a list; the sum of that list is then not the study load, so it is not filled in.',
      }),
    );
  }
  return lines.join('\n');
}

const SHOWN = 6;

function largest(above: readonly Listing[], teller: Teller): string[] {
  const sorted = [...above].sort((a, b) => (b.credits ?? 0) - (a.credits ?? 0));
  const rows = sorted
    .slice(0, SHOWN)
    .map(({ title, credits, institution }) => [
      teller.number(credits ?? 0),
      cut(title, 60),
      teller.institution(institution),
    ]);
  const rest = sorted.length - rows.length;
  const more = rest > 0 ? [`      ${teller.say({ nl: `en nog ${rest}`, en: `and ${rest} more` })}`] : [];
  return [teller.style.dim(table(rows, [0], 6)), ...more];
}
