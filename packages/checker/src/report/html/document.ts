import { sha256 } from '@noble/hashes/sha2';
import { headNotice, longDate, type ReportContext } from '../context.js';
import { shortDigest } from '../names.js';
import { visible } from '../visible.js';
import { markup } from '../xml.js';
import { styleSheet } from './style.js';

/** Up to and with the opening of the body. The style sheet is allowed by its hash, everything else is forbidden. */
export function documentHead(context: ReportContext, institutions: readonly string[]): string {
  const { words, language } = context;
  const style = styleSheet(`${words.reportKicker}: ${stamp(context)}`);
  const policy = `default-src 'none'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${markup(pageTitle(context, institutions))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#offerings">${markup(words.skipToOfferings)}</a>
`;
}

export function documentEnd(context: ReportContext): string {
  const notice = headNotice(context);
  return `</main>
<footer class="colophon"><p>${markup(stamp(context))}</p>${notice === null ? '' : `<p>${markup(notice)}</p>`}</footer>
</body>
</html>
`;
}

/** The title names the institution where the report is about one. */
export function pageTitle(context: ReportContext, institutions: readonly string[]): string {
  return context.words.reportTitle(institutions.length === 1 ? (institutions[0] ?? null) : null);
}

/** What identifies the check, in one line, for the foot of a page that may travel alone. */
function stamp(context: ReportContext): string {
  const { words, result } = context;
  return [
    `${words.framework} ${visible(result.bundle.version)} (${shortDigest(result.digest)})`,
    longDate(context, result.asOf),
    `${visible(result.tool.name)} ${visible(result.tool.version)}`,
  ].join(' · ');
}

/** The hash by which a page's policy lets its own style sheet through. */
export function hash(text: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))));
}
