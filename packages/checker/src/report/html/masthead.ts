import { headNotice, longDate, type ReportContext } from '../context.js';
import { markup } from '../xml.js';
import { pageTitle } from './document.js';

/** Title, the facts of the check, and what the report is and is not. Opens `main`. */
export function masthead(context: ReportContext, institutions: readonly string[]): string {
  const { words, result } = context;
  const notice = headNotice(context);
  const facts: [string, string][] = [
    ...(institutions.length > 0
      ? [
          [institutions.length === 1 ? words.institution : words.institutions, markup(institutions.join(', '))] as [
            string,
            string,
          ],
        ]
      : []),
    [
      words.framework,
      `${markup(result.bundle.version)}<br><span class="quiet">${markup(context.say(result.bundle.title))}</span>`,
    ],
    [words.asOf, markup(longDate(context, result.asOf))],
    [words.tool, markup(`${result.tool.name} ${result.tool.version}`)],
    [words.digest, `<code>${markup(result.digest)}</code>`],
  ];
  return `<header class="masthead">
<p class="kicker">${markup(words.reportKicker)}</p>
<h1>${markup(pageTitle(context, institutions))}</h1>
<dl class="facts">${facts.map(([name, value]) => `<div${name === words.digest ? ' class="whole"' : ''}><dt>${markup(name)}</dt><dd>${value}</dd></div>`).join('')}</dl>
</header>
<main>
<section class="aside" aria-labelledby="about"><h2 class="plain" id="about">${markup(words.whatThisIs)}</h2>
${[...(notice === null ? [] : [notice]), ...words.whatThisIsText].map((text) => `<p>${markup(text)}</p>`).join('\n')}
</section>
`;
}
