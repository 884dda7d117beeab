/** The few words of a region's condition that are not signs or names. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/told that there is none/g, 'uitdrukkelijk geen'],
  [/not told/g, 'niet vermeld'],
  [/\btold\b/g, 'vermeld'],
  [/\bunknown\b(?!\()/g, 'niet geweten'],
  [/(\d) or (?=\d)/g, '$1 of '],
  [/\bnot \(/g, 'niet ('],
  [/: (\d+) of (\d+) sorts of lists/g, ': $1 van $2 soorten lijsten'],
];

/** The condition of a region for Dutch readers: names and signs stay, words are Dutch. */
export function conditionInDutch(when: string): string {
  return PHRASES.reduce((text, [phrase, words]) => text.replace(phrase, words), when);
}
