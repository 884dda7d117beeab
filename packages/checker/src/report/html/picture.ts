import type { Verdict } from '@afsprakenkader/rule-language';
import type { ReportContext } from '../context.js';
import { VERDICT_SIGNS, VERDICTS_WORST_FIRST } from '../names.js';
import { markup } from '../xml.js';

export type VerdictCounts = Partial<Record<Verdict, number>>;

/** All offerings as one strip, parts in proportion; the same in words for whoever cannot see it. */
export function strip(context: ReportContext, counts: VerdictCounts, height: number): string {
  const shown = present(counts);
  const total = sum(counts);
  const label = shown
    .map((verdict) => `${context.words.verdicts[verdict]}: ${context.number(counts[verdict] ?? 0)}`)
    .join(', ');
  let x = 0;
  const parts = shown.map((verdict) => {
    const width = ((counts[verdict] ?? 0) / total) * 100;
    const part = `<rect class="f-${verdict}" x="${percent(x)}" width="${percent(Math.max(0.1, width - (shown.length > 1 ? 0.35 : 0)))}" height="100%"/>`;
    x += width;
    return part;
  });
  return `<svg class="strip" height="${height}" role="img" aria-label="${markup(label)}">${parts.join('')}</svg>`;
}

/** A table of the verdicts, each with its bar; the words carry everything, the bars only help. */
export function verdictTable(context: ReportContext, counts: VerdictCounts): string {
  const { words, number } = context;
  const total = sum(counts);
  const rows = present(counts).map((verdict) => {
    const count = counts[verdict] ?? 0;
    const bar = `<svg height="14" aria-hidden="true"><rect class="f-${verdict}" width="${percent((count / total) * 100)}" height="100%"/></svg>`;
    return `<tr><th scope="row">${badge(context, verdict)}</th><td class="n">${number(count)}</td><td class="n quiet">${share(context, count, total)}</td><td class="draw">${bar}</td></tr>`;
  });
  const heads = `<tr class="hidden"><th scope="col">${words.verdict}</th><th scope="col">${words.count}</th><th scope="col">${words.share}</th><td></td></tr>`;
  return `<table class="bars"><thead>${heads}</thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Sign and word of a verdict on its tint. */
export function badge(context: ReportContext, verdict: Verdict): string {
  return `<span class="badge b-${verdict}"><span class="sign" aria-hidden="true">${VERDICT_SIGNS[verdict]}</span> ${markup(context.words.verdicts[verdict])}</span>`;
}

export function present(counts: VerdictCounts): Verdict[] {
  return VERDICTS_WORST_FIRST.filter((verdict) => (counts[verdict] ?? 0) > 0);
}

function sum(counts: VerdictCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function share(context: ReportContext, count: number, total: number): string {
  const parts = (count / total) * 100;
  return `${context.number(parts > 0 && parts < 1 ? Math.max(0.1, Math.round(parts * 10) / 10) : Math.round(parts))}\u00a0%`;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
