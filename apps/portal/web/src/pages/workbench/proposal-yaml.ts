import type { Draft } from '../../work/messages.js';

export interface ProposalText {
  readonly titleNl: string;
  readonly titleEn: string;
  readonly whyNl: string;
  readonly whyEn: string;
}

/** `proposal.yaml` for a draft. Texts are written as JSON strings, which YAML reads as they are. */
export function proposalYaml({ titleNl, titleEn, whyNl, whyEn }: ProposalText, draft: Draft): string {
  const text = JSON.stringify;
  const lines = [
    'scenario: false',
    'title:',
    `  nl: ${text(titleNl)}`,
    `  en: ${text(titleEn)}`,
    'motivation:',
    `  nl: ${text(whyNl)}`,
    `  en: ${text(whyEn)}`,
  ];
  const parameters = Object.entries(draft.parameters);
  if (parameters.length > 0) lines.push('parameters:');
  for (const [id, value] of parameters) lines.push(`  ${text(id)}:`, `    value: ${text(value)}`);
  const rules = Object.entries(draft.rules);
  if (rules.length > 0) lines.push('rules:');
  for (const [id, parts] of rules) {
    lines.push(`  ${text(id)}:`);
    for (const [part, condition] of Object.entries(parts)) lines.push(`    ${part}: ${text(condition)}`);
  }
  return `${lines.join('\n')}\n`;
}
