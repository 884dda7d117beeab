/** A bar of at most `room` columns for a part of a whole; at least a sliver where there is something. */
export function bar(part: number, whole: number, room: number): string {
  if (part <= 0 || whole <= 0) return '';
  const eighths = Math.max(1, Math.round((part / whole) * room * 8));
  const rest = eighths % 8;
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCharCode(0x2590 - rest));
}
