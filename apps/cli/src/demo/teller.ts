import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import type { Style } from '../paint.js';
import { hang, wrap } from '../wrap.js';

/** Lays out the demo's text for one reader: language, width and colour. */
export interface Teller {
  readonly language: Language;
  readonly width: number;
  readonly style: Style;
  say(text: Localized): string;
  /** Paragraphs, wrapped. */
  text(text: Localized): string;
  /** A list item with a hanging indent. */
  item(text: Localized | string, indent?: number): string;
  heading(text: Localized): string;
  /** `27`, `7,5`. */
  number(value: number): string;
  institution(key: string): string;
}

export function tellerOf(language: Language, width: number, style: Style, bundle: Bundle): Teller {
  const names = institutionNames(bundle);
  const room = Math.min(width, 110);
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', { maximumFractionDigits: 2 });
  const say = (text: Localized) => text[language];
  return {
    language,
    width: room,
    style,
    say,
    text: (text) => wrap(say(text), room).join('\n'),
    item: (text, indent = 2) => hang(`${' '.repeat(indent)}· `, typeof text === 'string' ? text : say(text), room),
    heading: (text) => `\n${style.bold(style.cyan(say(text)))}\n`,
    number: (value) => format.format(value),
    institution: (key) => names.get(key) ?? key,
  };
}

function institutionNames(bundle: Bundle): Map<string, string> {
  const list = bundle.taxonomy.institutions;
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.flatMap((item: unknown) => {
      const { key, id, short } = (item ?? {}) as { key?: unknown; id?: unknown; short?: unknown };
      const name = typeof key === 'string' ? key : id;
      return typeof name === 'string' && typeof short === 'string' ? [[name, short] as const] : [];
    }),
  );
}
