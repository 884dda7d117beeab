import { AfkError, type Language, problem } from '@afsprakenkader/diagnostics';
import type { SlotId } from '@afsprakenkader/pdf';
import { CERTIFICATE_CODES } from '../codes.js';
import type { Award } from '../template/model.js';
import { NAME_ROOM } from './award-block.js';
import { breakLines } from './break-lines.js';
import type { FaceChain, Faces } from './faces.js';
import { SIZES } from './page.js';
import { rounded, type SetLine, setText } from './typeset.js';
import type { Wording } from './wording.js';

/** What an award says in one slot. */
export interface AwardText {
  readonly text: string;
  /** On one line, smaller where it must; others are broken into lines. */
  readonly single: boolean;
}

/** The learner's own words for every slot; empty ones are left out. */
export function awardTexts(award: Award, wordings: readonly Wording[]): ReadonlyMap<SlotId, AwardText> {
  const texts = new Map<SlotId, AwardText>();
  const put = (slot: SlotId, text: string | undefined, single = false): void => {
    if (text !== undefined && text !== '') texts.set(slot, { text, single });
  };
  for (const say of wordings) {
    const { language } = say;
    put(`details-${language}`, detailsOf(award, say));
    put(`grade-${language}`, gradeOf(award, say));
    put(`issued-${language}`, say.date(award.issuedOn), true);
    put(`awarded-${language}`, award.awardedOn && say.date(award.awardedOn), true);
    put(`valid-${language}`, award.validUntil && say.date(award.validUntil), true);
  }
  put('number', award.number);
  put('address', award.verification);
  return texts;
}

function detailsOf({ learner }: Award, say: Wording): string {
  const { birthDate, identifier } = learner;
  return [
    ...(birthDate === undefined ? [] : [say.say('learner', 'birthDate', { date: say.date(birthDate) })]),
    ...(identifier === undefined ? [] : [say.say('learner', 'identifier', { ...identifier })]),
  ].join(' · ');
}

function gradeOf({ result }: Award, say: Wording): string | undefined {
  if (result === undefined) return undefined;
  const { grade, scale } = result;
  const text = scale?.[say.language as Language];
  return text === undefined ? say.say('grade', 'grade', { grade }) : say.say('grade', 'scale', { grade, scale: text });
}

/** Lines of a text at a size, and where they stand below the first baseline. */
export interface SetBlock {
  readonly lines: readonly SetLine[];
  readonly size: number;
}

/** A learner's paragraph, broken to its place. */
export function setParagraph(chain: FaceChain, text: string, size: number, measure: number): SetBlock {
  const lines = breakLines(chain, text, size, measure, 'set');
  return { lines, size };
}

/** One line, set smaller where it must, down to the smallest text that is legible. Throws AFK-860 below that. */
export function setSingle(chain: FaceChain, text: string, size: number, measure: number, least = 9): SetBlock {
  const line = setText(chain, text, 'set');
  const fitting = Math.min(size, Math.floor(((measure * 1000) / line.width) * 20) / 20);
  if (fitting < least) throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-860', { text }));
  return { lines: [line], size: fitting };
}

/** Distance between the lines of a name, by its size. */
const NAME_LEADING = 1.14;

/** A name in its room: a line below the largest block, and the baselines of its lines from the top of the room. */
export interface SetName extends SetBlock {
  readonly baselines: readonly number[];
}

/**
 * The name as large as it goes: on one line in a smaller size first, then on two or three lines. Throws AFK-860 where even
 * the smallest does not fit: a name of two hundred letters without a space.
 */
export function setName({ chains }: Pick<Faces, 'chains'>, name: string, measure: number): SetName {
  const { largest, single, smallest } = SIZES.name;
  const line = setText(chains.heading, name, 'set');
  const one = Math.min(largest, Math.floor((measure * 1000) / line.width));
  if (one >= single) return inRoom([line], one);
  for (let size = single - 1; size >= smallest; size -= 0.5) {
    const lines = breakLines(chains.heading, name, size, measure, 'set', 'even');
    const isWhole = lines.every(({ width }) => (width * size) / 1000 <= measure);
    const isAtSpaces = lines.length <= name.split(/[ -]/).length;
    if (isWhole && isAtSpaces && lines.length * size * NAME_LEADING <= NAME_ROOM) return inRoom(lines, size);
  }
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-860', { text: name }));
}

/** Lines stand on the lower edge of the room, above the bar that underlines the name. */
function inRoom(lines: readonly SetLine[], size: number): SetName {
  const leading = size * NAME_LEADING;
  const last = NAME_ROOM - size * 0.3;
  return { lines, size, baselines: lines.map((_line, index) => rounded(last - (lines.length - 1 - index) * leading)) };
}
