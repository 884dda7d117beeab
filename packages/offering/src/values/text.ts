const SPACE = 32;

/** A text with something to read in it. */
export function isText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  // Nearly every text starts with a visible character; the rest is looked at only otherwise.
  const first = value.charCodeAt(0);
  return (first > SPACE && first < 127) || value.trim() !== '';
}
