/** What has to hold between the fields of one object. Not told is `null` or absent. */

/** A text is in Dutch or in English. */
export function hasLanguage(nl: unknown, en: unknown): boolean {
  return nl != null || en != null;
}

/** Type 1 is the existing offer; types 2, 3 and 4 are new. */
export function agrees(type: unknown, category: unknown): boolean {
  return type == null || category == null || (type === 1) === (category === 'existing');
}

/** An origin is one programme or a list of them. */
export function isOneOrigin(programme: unknown, kind: unknown, anyOf: unknown): boolean {
  return anyOf == null || (programme == null && kind == null);
}

/** An exception says of which rule, and why. */
export function isMotivated(rule: unknown, reason: unknown): boolean {
  return rule != null && reason != null;
}
