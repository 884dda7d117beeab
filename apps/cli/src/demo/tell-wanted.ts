import type { CheckResult } from '@afsprakenkader/checker';
import { FIELD_LABELS } from '@afsprakenkader/offering';
import { bar } from './bar.js';
import { table } from './table.js';
import type { Teller } from './teller.js';

const SHOWN = 8;

/** The few facts whose telling would decide most offerings. */
export function tellWanted({ summary }: CheckResult, inside: number, teller: Teller): string {
  const { style } = teller;
  const shown = summary.wanted.slice(0, SHOWN);
  const rows = shown.map(({ field, offerings }) => [
    fieldName(field, teller),
    style.dim(field),
    String(offerings),
    style.blue(bar(offerings, inside, 16)),
  ]);
  const rest = summary.wanted.length - shown.length;
  return [
    teller.heading({ nl: '5 · Welke gegevens zouden het meest beslissen?', en: '5 · Which facts would decide most?' }),
    teller.text({
      nl: `Wie deze gegevens aan de export toevoegt, krijgt voor het meeste aanbod uitsluitsel (aantal van de ${inside} binnen het kader):`,
      en: `Whoever adds these facts to the export gets an answer for most offerings (number of the ${inside} inside the framework):`,
    }),
    '',
    table(rows, [2]),
    ...(rest > 0 ? [`  ${style.dim(teller.say({ nl: `en nog ${rest} andere`, en: `and ${rest} others` }))}`] : []),
  ].join('\n');
}

function fieldName(field: string, teller: Teller): string {
  const labels: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = FIELD_LABELS;
  return Object.hasOwn(labels, field) ? (labels[field]?.[teller.language] ?? field) : field;
}
