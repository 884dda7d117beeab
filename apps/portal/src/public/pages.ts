import { markup } from '@afsprakenkader/checker/page';
import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Context, Hono } from 'hono';
import { sql } from 'kysely';
import { frameworkOf, latestFramework } from '../check/frameworks.js';
import type { Portal } from '../portal.js';
import { NAMES } from '../routes/session.js';
import { PUBLIC_STYLE } from './style.js';
import { SAY } from './words.js';

const PAGE = 50;

/** Pages for everybody: plain HTML, no script, nothing to sign in for. */
export function publicPages(app: Hono, portal: Portal): void {
  app.get('/public.css', (context) => context.body(PUBLIC_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));

  app.get('/', async (context) => {
    const language = languageOf(context);
    const words = SAY[language];
    const { bundle } = await latestFramework();
    return context.html(
      page(context, words.home, [
        `<p class="lead">${words.intro}</p>`,
        `<ul class="ways"><li><a href="/framework/${bundle.version}?lang=${language}">${words.framework} ${bundle.version}</a></li>`,
        `<li><a href="/offerings?lang=${language}">${words.catalogue}</a></li>`,
        `<li><a href="/app">${words.institutions}</a></li></ul>`,
      ]),
    );
  });

  app.get('/framework/:version', async (context) => {
    const language = languageOf(context);
    const words = SAY[language];
    const { bundle, digest } = await frameworkOf(context.req.param('version'));
    const say = (text: Localized) => markup(text[language]);
    const rules = new Map(bundle.rules.map((rule) => [rule.id, rule]));
    const chapters = bundle.chapters.map(
      ({ title, rules: ids }) =>
        `<h2>${say(title)}</h2>${ids
          .flatMap((id) => rules.get(id) ?? [])
          .map(
            (rule) =>
              `<section id="${markup(rule.id)}"><h3>${say(rule.title)}</h3><p>${say(rule.why)}</p><p class="meta"><code>${markup(rule.id)}</code> · ${words.modality[rule.modality]} · ${words.certainty[rule.certainty]}</p></section>`,
          )
          .join('')}`,
    );
    const questions = bundle.questions.map(
      ({ question, meanwhile }) => `<dt>${say(question)}</dt><dd>${say(meanwhile)}</dd>`,
    );
    return context.html(
      page(context, bundle.title[language], [
        `<p class="lead">${say(bundle.summary)}</p><p class="meta">${words.version} ${markup(bundle.version)} · <code>${markup(digest)}</code></p>`,
        ...chapters,
        `<h2>${words.questions}</h2><dl>${questions.join('')}</dl>`,
      ]),
    );
  });

  app.get('/offerings', async (context) => {
    const language = languageOf(context);
    const words = SAY[language];
    const search = (context.req.query('search') ?? '').trim().slice(0, 200);
    const institution = NAMES.find(({ key }) => key === context.req.query('institution'))?.key ?? '';
    const from = Math.min(1_000_000, Math.max(0, Math.trunc(Number(context.req.query('from')) || 0)));
    let rows = portal.store.db
      .selectFrom('outcome')
      .innerJoin('institution', 'institution.key', 'outcome.institution')
      .where('institution.publish', '=', true);
    if (institution !== '') rows = rows.where('institution.key', '=', institution);
    if (search !== '') {
      const like = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
      rows = rows.where(sql<boolean>`(title->>'nl' ilike ${like} or title->>'en' ilike ${like})`);
    }
    const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
    const found = await rows
      .select(['institution.key', 'outcome.offering', 'outcome.title', 'outcome.credits'])
      .orderBy('institution.key')
      .orderBy('outcome.ordinal')
      .offset(from)
      .limit(PAGE)
      .execute();
    const options = NAMES.map(
      ({ key, name }) =>
        `<option value="${key}"${key === institution ? ' selected' : ''}>${markup(name[language])}</option>`,
    );
    const lines = found.map(({ key, offering, title, credits }) => {
      const text = title?.[language] ?? title?.nl ?? title?.en ?? offering;
      const size = credits === null ? words.unknown : String(credits).replace('.', language === 'nl' ? ',' : '.');
      return `<tr><th scope="row">${markup(text)}</th><td>${markup(NAMES.find((each) => each.key === key)?.short ?? key)}</td><td>${size}</td></tr>`;
    });
    const next = new URLSearchParams({ search, institution, lang: language, from: String(from + PAGE) });
    return context.html(
      page(context, words.catalogue, [
        `<p class="lead">${words.catalogueIntro}</p>`,
        `<form method="get" action="/offerings"><input type="hidden" name="lang" value="${language}"><p><label for="search">${words.search}</label> <input id="search" name="search" value="${markup(search)}"> <label for="institution">${words.institution}</label> <select id="institution" name="institution"><option value="">${words.all}</option>${options.join('')}</select> <button type="submit">${words.show}</button></p></form>`,
        `<p role="status">${total} ${total === 1 ? words.one : words.many}</p>`,
        total === 0
          ? ''
          : `<table><thead><tr><th scope="col">${words.title}</th><th scope="col">${words.institution}</th><th scope="col">${words.credits}</th></tr></thead><tbody>${lines.join('')}</tbody></table>`,
        from + PAGE < total ? `<p><a href="/offerings?${markup(next.toString())}">${words.next}</a></p>` : '',
      ]),
    );
  });
}

/** As asked, else as the browser prefers; Dutch where neither says. */
function languageOf(context: Context): Language {
  const asked = context.req.query('lang');
  if (asked === 'nl' || asked === 'en') return asked;
  const [first] = (context.req.header('accept-language') ?? '').split(',');
  return first?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

function page(context: Context, title: string, parts: readonly string[]): string {
  const language = languageOf(context);
  const words = SAY[language];
  const other = language === 'nl' ? 'en' : 'nl';
  const here = new URL(context.req.url);
  here.searchParams.set('lang', other);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${markup(title)} · Afsprakenkader</title><link rel="stylesheet" href="/public.css"></head>
<body><header><nav aria-label="${words.menu}"><a href="/?lang=${language}">Afsprakenkader</a> <a href="/offerings?lang=${language}">${words.catalogue}</a> <a href="/app">${words.signIn}</a> <a lang="${other}" hreflang="${other}" href="${markup(here.pathname + here.search)}">${words.other}</a></nav></header>
<main><h1>${markup(title)}</h1>
${parts.join('\n')}
</main></body>
</html>
`;
}
