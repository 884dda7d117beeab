import { fieldName } from '../fields.js';
import { speakingRules } from '../tallies.js';
import { visible } from '../visible.js';
import { hang } from './layout.js';
import type { TextPage } from './page.js';

/** The steps that help most from here, as commands where there is one. */
export function textNext({ context, paint, width }: TextPage): string[] {
  const { words, result, language } = context;
  const { summary, problems, tool } = result;
  const command = visible(tool.name);
  const [gravest] = speakingRules(context);
  const [wanted] = context.wanted;
  const found = Object.values(summary.rules).some((counts) => (counts.unmet ?? 0) + (counts.attention ?? 0) > 0);
  const steps = [
    ...(problems.length > 0 ? [words.nextSteps.problems] : []),
    ...(found ? [words.nextSteps.outcomes] : []),
    ...(wanted ? [words.nextSteps.wanted(fieldName(wanted.field, language))] : []),
    ...(gravest ? [words.nextSteps.explain(`${command} explain ${visible(gravest.rule)}`)] : []),
    ...(gravest ? [words.nextSteps.page(`${command} check --format html --output ${words.reportFile}`)] : []),
  ];
  const lines = steps.length === 0 ? [words.nextSteps.none] : steps;
  return ['', paint(words.next, 'bold'), ...lines.flatMap((line) => hang('→ ', line, width))];
}
