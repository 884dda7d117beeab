import { VERDICTS } from '@afsprakenkader/rule-language';
import { PRINT } from './style-print.js';
import { tokens } from './style-tokens.js';

const BASE = `
:root{color-scheme:light dark;${tokens('light')};
--sans:"Source Sans 3","Source Sans Pro","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style",Cambria,Georgia,serif;
--mono:"JetBrains Mono","Cascadia Mono",Consolas,Menlo,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{${tokens('dark')}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--desk);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
main{display:flow-root}
main,.masthead,.colophon{max-width:62rem;margin:0 auto;background:var(--paper);padding:0 clamp(1rem,5vw,4rem)}
.masthead{padding-top:clamp(1.5rem,5vw,3.5rem)}
.colophon{padding-top:1rem;padding-bottom:3rem;color:var(--quiet);font-size:.875rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,input:focus-visible+label,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
h1,h2,h3{font-family:var(--serif);line-height:1.2;font-weight:600;text-wrap:balance}
h1{font-size:clamp(1.7rem,4.2vw,2.6rem);margin:.4rem 0 1.4rem;letter-spacing:-.01em}
h2{font-size:1.55rem;margin:3.2rem 0 1rem;padding-top:.9rem;border-top:2px solid var(--rule)}
h3{font-size:1.2rem;margin:2.2rem 0 .6rem}
h2.plain{font-size:1.2rem;margin:0 0 .4rem;padding:0;border:0}
h4{font-size:1rem;margin:0;line-height:1.35}
p{margin:.5rem 0}
p,li,dd{max-width:70ch}
code{font:.84em/1.4 var(--mono);overflow-wrap:anywhere}
.kicker{margin:0;font-size:.82rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;color:var(--quiet)}
.quiet{color:var(--quiet)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.9rem 2rem;margin:0;padding:1rem 0;border-block:1px solid var(--line)}
.facts dt{font-size:.82rem;color:var(--quiet)}
.facts dd{margin:0}
.facts .whole{grid-column:1/-1}
.lead{font-family:var(--serif);font-size:1.12rem}
.aside{border-left:4px solid var(--rule);padding:.1rem 0 .1rem 1.2rem;margin:1.6rem 0}
`;

const TABLES = `
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;color:var(--quiet);padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600}
thead th{border-bottom:2px solid var(--rule);font-size:.85rem;vertical-align:bottom}
th.n,td.n{text-align:right;white-space:nowrap}
td.zero{color:var(--quiet)}
.scroll{overflow-x:auto}
.bars td,.bars th{vertical-align:middle;border:0;padding-block:.28rem}
.bars .draw{width:55%}
.bars svg,.strip{display:block;width:100%}
.strip{margin:1rem 0 1.2rem}
.bars .strip{margin:0}
tbody th{font-weight:400}
th[scope=row]{min-width:11rem}
.list{table-layout:fixed;min-width:47rem}
.list .c-institution{width:7.5rem}
.list .c-type{width:3.6rem}
.list .c-credits{width:6.6rem}
.list .c-verdict{width:13.8rem}
.list .c-findings{width:9rem}
.list .id{display:block;color:var(--quiet);font-size:.85rem}
.list tr:target{background:var(--desk)}
.badge{display:inline-block;font-size:.86rem;font-weight:600;padding:.1rem .55rem;border-radius:3px;white-space:nowrap}
.sign{display:inline-block;min-width:1.1em;text-align:center}
`;

const FINDINGS = `
.card{margin:2rem 0;padding-top:1.4rem;border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 34rem}
.card>header{margin-bottom:1rem}
.card h3{margin:0}
.card>header .badge{margin-bottom:.5rem}
.card .where{color:var(--quiet);font-size:.9rem;margin:.25rem 0 0;max-width:none}
.finding{margin:1.1rem 0;padding-left:1.1rem;border-left:4px solid var(--line)}
.finding .state{font-weight:600;margin-right:.4em}
.three{display:grid;grid-template-columns:minmax(7.5rem,max-content) 1fr;gap:.3rem 1rem;margin:.5rem 0 0}
.three dt{color:var(--quiet);font-size:.9rem;padding-top:.06rem}
.three dd{margin:0}
.tells{margin:.5rem 0;padding-left:1.1rem}
.tells li{margin:.4rem 0}
.tells pre{margin:.4rem 0;font:.84em/1.4 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere}
.fields{columns:2 19rem;column-gap:2.5rem}
.fields li{break-inside:avoid;margin:0 0 .3rem}
.small{font-size:.9rem}
.mark{color:var(--note)}
.up{font-size:.9rem}
.filter{border:0;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
.filter legend{float:left;margin-right:.6rem;font-size:.9rem;color:var(--quiet);padding:0}
.filter input{position:absolute;opacity:0;pointer-events:none}
.filter label{border:1px solid var(--quiet);border-radius:3px;padding:.2rem .6rem;font-size:.88rem;cursor:pointer;min-height:24px}
.filter input:checked+label{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.rule{margin:1.2rem 0}
.rule h3{font-size:1.02rem;font-family:var(--sans);margin:0}
.rule p{margin:.2rem 0}
.meanings dt{margin-top:.7rem}
.meanings dd{margin:.2rem 0 0}
@media (max-width:40rem){.three{grid-template-columns:1fr;gap:0}.three dt{margin-top:.4rem;padding:0}.badge{white-space:normal}.bars .draw{width:35%}}
`;

const VERDICT_RULES = VERDICTS.map(
  (verdict) =>
    `.b-${verdict}{color:var(--${verdict}-ink);background:var(--${verdict}-tint)}.f-${verdict}{fill:var(--${verdict}-fill)}.e-${verdict}{border-left-color:var(--${verdict}-fill)}.e-${verdict} .state{color:var(--${verdict}-ink)}body:has(#show-${verdict}:checked) [data-v]:not([data-v=${verdict}]){display:none}`,
).join('\n');

/** The whole style sheet. `footer` is the line at the foot of each printed page. */
export function styleSheet(footer: string): string {
  return `${BASE}${TABLES}${FINDINGS}${VERDICT_RULES}${PRINT}@page{@bottom-left{content:${cssString(footer)}}}`;
}

/** A CSS string: everything but plain letters and digits goes as an escape, so that nothing can end it or the element. */
function cssString(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 ,.:/+=-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
