import type { TemplateCheck } from '../template/model.js';
import type { Checked } from './checked.js';
import { checkCompleteness } from './completeness.js';

/** Runs every check of a template, in the order of their ids. Throws AFK-857 or AFK-858 at the first that does not hold. */
export function checkTemplate(checked: Checked): readonly TemplateCheck[] {
  return [checkCompleteness(checked)];
}
