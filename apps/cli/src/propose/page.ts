import { markup, styleHash, styleSheet } from '@afsprakenkader/checker/page';
import type { Language } from '@afsprakenkader/diagnostics';
import type { Block, Memo, Section } from './memo.js';

/** The memo as one page: nothing is fetched, nothing runs, and it prints on A4. */
export function memoPage(memo: Memo, language: Language): string {
  const { kicker, title, mark, motivation, facts, sections, colophon } = memo;
  const style = styleSheet(`${kicker}: ${title}`) + MEMO;
  const policy = `default-src 'none'; style-src 'sha256-${styleHash(style)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${markup(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="masthead">
<p class="kicker">${markup(kicker)}</p>
<h1>${markup(title)}</h1>
${mark === undefined ? '' : `<p class="scenario">${markup(mark)}</p>\n`}<dl class="facts">${facts.map(fact).join('')}</dl>
</header>
<main>
${motivation === undefined ? '' : `<p class="lead">${markup(motivation)}</p>\n`}${sections.map(section).join('\n')}
</main>
<footer class="colophon">${colophon.map((text) => `<p>${markup(text)}</p>`).join('')}</footer>
</body>
</html>
`;
}

/** What a memo needs besides the style of every page. */
const MEMO = `
h1{max-width:24ch}
.lead{margin:1.6rem 0 0}
.scenario{display:inline-block;margin:0 0 1.4rem;padding:.35rem .8rem;border:1px solid var(--outside-normal-range-fill);border-left-width:5px;color:var(--outside-normal-range-ink);background:var(--outside-normal-range-tint);font-weight:600;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.facts dd{font-weight:600}
.facts dt::first-letter{text-transform:uppercase}
.items{list-style:none;margin:.8rem 0 0;padding:0}
.items>li{margin:0 0 1.1rem;max-width:none}
.items .plain{margin:0;max-width:none}
.items .head{font-weight:600;margin:0;max-width:none;break-after:avoid}
.items ul{margin:.25rem 0 0;padding-left:1.1rem}
.items ul li{margin:.2rem 0}
.items pre{margin:.3rem 0 .5rem;padding:.4rem .7rem;background:var(--desk);font:.8em/1.45 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;border-radius:3px}
table{margin:.8rem 0 0}
thead th::first-letter{text-transform:uppercase}
@media print{h2{margin-top:7mm}section>p{break-after:avoid}.items>li,.items ul li{break-inside:avoid}.items pre{border:.5pt solid var(--line)}td,th{padding-right:4mm}}
`;

/** Text in which a name between backticks is set as one. */
function words(text: string): string {
  return markup(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function fact([name, value]: readonly [string, string]): string {
  return `<div><dt>${markup(name)}</dt><dd>${markup(value)}</dd></div>`;
}

function section({ heading, intro, blocks }: Section): string {
  const paragraphs = intro.map((text) => `<p>${words(text)}</p>`);
  return `<section>\n<h2>${markup(heading)}</h2>\n${[...paragraphs, ...blocks.map(captioned)].join('\n')}\n</section>`;
}

function captioned(part: Block): string {
  return part.caption === undefined ? block(part) : `<h3>${markup(part.caption)}</h3>\n${block(part)}`;
}

function block(part: Block): string {
  if (part.kind === 'list') {
    const items = part.items.map(({ head, lines }) => {
      const under = lines.map(
        ({ text, code }) =>
          `<li>${words(text)}${code === undefined ? '' : `<pre>${code.split('\n').map(markup).join('\n')}</pre>`}</li>`,
      );
      return lines.length === 0
        ? `<li><p class="plain">${words(head)}</p></li>`
        : `<li><p class="head">${words(head)}</p><ul>${under.join('')}</ul></li>`;
    });
    return `<ul class="items">${items.join('\n')}</ul>`;
  }
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row
      .map((cell, column) => {
        const scope = tag === 'th' ? ' scope="col"' : '';
        return `<${tag}${scope}${part.numbers.includes(column) ? ' class="n"' : ''}>${markup(cell)}</${tag}>`;
      })
      .join('');
  return `<div class="scroll"><table><thead><tr>${cells('th', part.head)}</tr></thead>
<tbody>${part.rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody></table></div>`;
}
