import type { TemplateCheck } from '../template/model.js';
import { checkArchive } from './archive.js';
import type { Checked } from './checked.js';
import { checkCompleteness } from './completeness.js';
import { checkContrastOnPage } from './contrast.js';
import { checkLanguage } from './language.js';
import { checkLegibility } from './legibility.js';
import { checkLongest } from './longest.js';
import { checkMargins, checkOverlap } from './places.js';
import { checkQr } from './qr.js';

/** What depends on the award's own lines, so that it is made on each form: nothing outside, nothing covered. */
export function checkForm(checked: Pick<Checked, 'arrangement'>): readonly TemplateCheck[] {
  return [checkLegibility(checked), checkMargins(checked), checkOverlap(checked)];
}

/**
 * Runs every check of a template, in the order of their ids. Throws AFK-857 or AFK-858 at the first that does not hold, so
 * that what comes back has passed all of them.
 */
export function checkTemplate(checked: Checked): readonly TemplateCheck[] {
  return [
    checkCompleteness(checked),
    ...checkForm(checked),
    checkContrastOnPage(checked),
    checkLanguage(checked),
    checkArchive(checked),
    checkQr(checked),
    checkLongest(checked),
  ];
}
