/** The few words of a region's condition that are not signs or names. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bnot told\b/g, 'niet vermeld'],
  [/ \(before\)/g, ' (ervoor)'],
  [/ \(after\)/g, ' (erna)'],
  [/\bunknown\b(?!\()/g, 'niet geweten'],
  [/(?<=[:|] )true\b/g, 'waar'],
  [/(?<=[:|] )false\b/g, 'onwaar'],
  [/(\d) or (?=\d)/g, '$1 of '],
];

/** The condition of a region for Dutch readers: names and signs stay, words are Dutch. */
export function conditionInDutch(when: string): string {
  return PHRASES.reduce((text, [phrase, words]) => text.replace(phrase, words), when);
}
