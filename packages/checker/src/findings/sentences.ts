import type { Localized } from '@afsprakenkader/diagnostics';
import { capital, enumerate } from './answers.js';

/** Sentences that findings share, whatever the rule. */

export function cannotTell(title: Localized, fields: readonly Localized[]): Localized {
  const list = enumerate(fields);
  if (fields.length === 0) {
    return {
      nl: `${title.nl}: niet te bepalen, want de gegevens laten meer dan één antwoord toe.`,
      en: `${title.en}: undetermined, because the data allow more than one answer.`,
    };
  }
  return {
    nl: `${title.nl}: niet te bepalen. Niet vermeld: ${list.nl}.`,
    en: `${title.en}: undetermined. Not stated: ${list.en}.`,
  };
}

export function pleaseTell(fields: readonly Localized[]): Localized {
  const list = enumerate(fields);
  return { nl: `Vermeld: ${list.nl}.`, en: `State: ${list.en}.` };
}

/** Where no field is missing and the answer is still open. */
export const NOTHING_DECIDES: Localized = {
  nl: 'Geen enkel ander gegeven beslist dit; beoordeel het zelf.',
  en: 'No other fact would decide this; judge it yourself.',
};

/** What an institution may choose from; undefined where nothing is open to it. */
export function choices(open: readonly Localized[]): Localized | undefined {
  if (open.length === 0) return undefined;
  const list = enumerate(open, 'or');
  return { nl: `Mogelijke keuzes: ${list.nl}.`, en: `Possible choices: ${list.en}.` };
}

/** The value that follows from the other data. */
export function follows(field: Localized, value: Localized): Localized {
  return {
    nl: `Uit de andere gegevens volgt: ${field.nl} ${value.nl}.`,
    en: `The other data lead to: ${field.en} ${value.en}.`,
  };
}

export interface ExceptionWords {
  readonly reason: Localized;
  readonly decidedBy: string | undefined;
  readonly decidedOn: string | undefined;
  readonly reviewOn: string | undefined;
}

export function exceptionSentence({ reason, decidedBy, decidedOn, reviewOn }: ExceptionWords): Localized {
  const nl = [`Uitzondering vastgelegd: ${stripped(reason.nl)}.`];
  const en = [`Exception recorded: ${stripped(reason.en)}.`];
  if (decidedBy !== undefined || decidedOn !== undefined) {
    nl.push(
      `Beslist${decidedBy === undefined ? '' : ` door ${decidedBy}`}${decidedOn === undefined ? '' : ` op ${decidedOn}`}.`,
    );
    en.push(
      `Decided${decidedBy === undefined ? '' : ` by ${decidedBy}`}${decidedOn === undefined ? '' : ` on ${decidedOn}`}.`,
    );
  }
  if (reviewOn !== undefined) {
    nl.push(`Te herzien tegen ${reviewOn}.`);
    en.push(`To be reviewed by ${reviewOn}.`);
  }
  return { nl: nl.join(' '), en: en.join(' ') };
}

export function exceptionTodo(reviewOn: string | undefined): Localized {
  if (reviewOn === undefined) {
    return { nl: 'Leg vast wanneer de uitzondering herzien wordt.', en: 'Record when the exception is reviewed.' };
  }
  return {
    nl: `Niets, zolang de uitzondering geldt; herzie ze tegen ${reviewOn}.`,
    en: `Nothing, as long as the exception stands; review it by ${reviewOn}.`,
  };
}

/** Sentences after each other; empty ones left out. */
export function together(...sentences: readonly (Localized | undefined)[]): Localized {
  const said = sentences.filter((sentence) => sentence !== undefined).map(capital);
  return { nl: said.map(({ nl }) => nl).join(' '), en: said.map(({ en }) => en).join(' ') };
}

function stripped(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}
