import type { CheckResult, Reporter } from '../../model.js';
import { type ReportContext, reportContext } from '../context.js';
import { institutionName } from '../names.js';
import { isSilent, offeringView } from '../offering-view.js';
import { markup } from '../xml.js';
import { appendix } from './appendix.js';
import { cardOf } from './card.js';
import { documentEnd, documentHead } from './document.js';
import { filterControls, listEnd, listHead, listRow } from './list.js';
import { masthead } from './masthead.js';
import { overview } from './overview.js';
import type { VerdictCounts } from './picture.js';
import { Seen } from './seen.js';

/**
 * One page that a programme director can read and print without us. No script, no outside resource, one style
 * sheet allowed by its hash. The offerings are gone through three times (counts per institution, list,
 * cards; only the last asks for findings), so that the page streams whatever the length of the catalogue.
 */
export const htmlReport: Reporter = async function* (result, options) {
  const context = reportContext(result, options.language, await result.wanted());
  const institutions = await countInstitutions(result);
  const names = [...institutions.keys()].map((key) => institutionName(context, key));
  yield documentHead(context, names);
  yield masthead(context, names);
  yield overview(context, new Map([...institutions].map(([key, counts]) => [institutionName(context, key), counts])));
  yield* list(context, institutions.size > 1);
  yield* cards(context);
  yield appendix(context);
  yield documentEnd(context);
};

async function* list(context: ReportContext, withInstitution: boolean): AsyncIterable<string> {
  yield filterControls(context) + listHead(context, withInstitution);
  let ordinal = 0;
  for await (const offering of context.result.offerings('outcomes')) {
    yield listRow(context, offering, ++ordinal, withInstitution);
  }
  yield listEnd();
}

async function* cards(context: ReportContext): AsyncIterable<string> {
  yield `<h2 class="details" id="details">${markup(context.words.details)}</h2>\n`;
  const seen = new Seen(context.result.summary.offerings);
  let ordinal = 0;
  for await (const offering of context.result.offerings('all')) {
    ordinal++;
    if (isSilent(context, offering)) continue;
    const view = offeringView(context, offering);
    yield cardOf(context, view, ordinal, seen.earlier(view.undecided, offering, ordinal));
  }
}

async function countInstitutions(result: CheckResult): Promise<Map<string, VerdictCounts>> {
  const counts = new Map<string, VerdictCounts>();
  for await (const { institution, verdict } of result.offerings('outcomes')) {
    if (institution === null) continue;
    const own = counts.get(institution) ?? {};
    own[verdict] = (own[verdict] ?? 0) + 1;
    counts.set(institution, own);
  }
  return counts;
}
