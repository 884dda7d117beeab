import type { ReportContext } from '../context.js';

/** A link to the rule in the appendix; `content` is markup already. */
export function ruleLink(context: ReportContext, id: string, content: string): string {
  const anchor = ruleAnchor(context, id);
  return anchor === null ? content : `<a href="#${anchor}">${content}</a>`;
}

/** An anchor from the rule's place in the version, since it has to be safe in an address. */
export function ruleAnchor(context: ReportContext, id: string): string | null {
  const index = context.ruleOrder.get(id);
  return index === undefined ? null : `r${index + 1}`;
}
