import type { Reporter } from '../../model.js';
import { headNotice, longDate, reportContext } from '../context.js';
import { outside, shortDigest } from '../names.js';
import { isSilent, type OfferingView, offeringView } from '../offering-view.js';
import { visible } from '../visible.js';
import { hang, measure } from './layout.js';
import { textOffering } from './offering.js';
import type { TextPage } from './page.js';
import { painter } from './paint.js';
import { textSummary } from './summary.js';

/** The report for a person at a terminal: every offering that has to hear something, then what it comes to. */
export const textReport: Reporter = async function* (result, options) {
  const context = reportContext(result, options.language, await result.wanted());
  const page: TextPage = { context, paint: painter(options.colour), width: measure(options.width) };
  yield `${textHead(page).join('\n')}\n\n`;
  let silent = 0;
  let before: OfferingView | undefined;
  for await (const offering of result.offerings('all')) {
    if (isSilent(context, offering) && outside(context, offering).length === 0) silent++;
    else {
      const view = offeringView(context, offering);
      yield `${textOffering(page, view, before).join('\n')}\n\n`;
      before = view;
    }
  }
  yield `${textSummary(page, silent).join('\n')}\n`;
};

function textHead({ context, paint, width }: TextPage): string[] {
  const { words, result } = context;
  const facts = [
    shortDigest(result.digest),
    `${visible(result.tool.name)} ${visible(result.tool.version)}`,
    `${words.asOf.toLowerCase()} ${longDate(context, result.asOf)}`,
  ];
  const notice = headNotice(context);
  return [
    paint(`${words.framework} ${visible(result.bundle.version)}`, 'bold'),
    ...hang('', context.say(result.bundle.title), width),
    ...hang('', facts.join(' · '), width).map((line) => paint(line, 'dim')),
    ...(notice === null ? [] : ['', ...hang('', notice, width)]),
  ];
}
