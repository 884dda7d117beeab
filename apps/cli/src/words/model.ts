import type { Localized } from '@afsprakenkader/diagnostics';

/** The help of one command, in both languages. */
export interface CommandWords {
  readonly name: string;
  /** As commander writes them: `<version>` is asked for, `[files...]` may be left out. */
  readonly args: readonly { readonly name: string; readonly about: Localized }[];
  readonly summary: Localized;
  readonly about: Localized;
  readonly options: readonly OptionWords[];
  readonly examples: readonly { readonly run: string; readonly tells: Localized }[];
  /** Not in the list of commands. */
  readonly hidden?: boolean;
}

export interface OptionWords {
  /** As commander writes them: `-f, --format <format>`. */
  readonly flags: string;
  readonly about: Localized;
  /** The values that can be given, where they are few. */
  readonly choices?: readonly string[];
  /** How the value is read, where it is not a text. */
  readonly kind?: 'date';
}
