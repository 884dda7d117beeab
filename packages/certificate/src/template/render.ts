import { writeTail } from '@afsprakenkader/pdf';
import type { Award, Compiled, Rendered } from './model.js';

/**
 * Writes one award's certificate: the form that it needs, and the tail that is its own. Pure: same award, same bytes.
 *
 * @param files bytes of the attachments, by their names
 * @throws AfkError AFK-859 for a character that no face has, AFK-860 where a text has no room on the page
 */
export function render(compiled: Compiled, award: Award, files: Readonly<Record<string, Uint8Array>> = {}): Rendered {
  const form = compiled.formOf(award);
  return { form, ...writeTail(form.plan, compiled.fillOf(award, files)) };
}
