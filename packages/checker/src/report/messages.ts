import type { Problem } from '@afsprakenkader/diagnostics';
import type { ReportContext } from './context.js';
import { placeOf } from './names.js';
import { visible } from './visible.js';

const MOST_PLACES = 3;

/** One thing that was said of the input, and every place it was said of. */
export interface Message {
  readonly code: string;
  readonly text: string;
  /** The first places, then how many more: `a.csv:2:1, a.csv:4:1, a.csv:7:1 and 57 more`. Empty where it has none. */
  readonly places: string;
  /** Lines to copy; none for most. */
  readonly snippet: readonly string[];
}

/** The same words about many places are said once, since one wrong column gives a problem on every row. */
export function messagesOf(context: ReportContext, problems: readonly Problem[]): Message[] {
  const groups = new Map<string, { code: string; text: string; places: string[]; count: number; snippet: string[] }>();
  for (const { code, what, todo, location, snippet } of problems) {
    const text = `${context.say(what)} ${context.say(todo)}`;
    const copied = snippet?.[context.language].split('\n').map(visible) ?? [];
    const key = [code, text, ...copied].join('\n');
    const group = groups.get(key) ?? { code, text, places: [], count: 0, snippet: copied };
    groups.set(key, group);
    if (location === undefined) continue;
    group.count++;
    if (group.places.length < MOST_PLACES) group.places.push(placeOf(location));
  }
  return [...groups.values()].map(({ code, text, places, count, snippet }) => {
    const rest = count - places.length;
    const more = rest > 0 ? ` ${context.words.and} ${context.words.more(context.number(rest))}` : '';
    return { code, text, places: places.join(', ') + more, snippet };
  });
}
