import type { Localized } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import type { Status } from '@afsprakenkader/rule-language';
import type { Change, Claim, Proposal } from './model.js';
import { nearestModel } from './nearest-model.js';
import type { StatusReader } from './notice.js';

/** What the proposal is made of, and how both versions are read. */
export interface Shown {
  readonly claim: Claim;
  readonly instead: Status;
  readonly before: StatusReader;
  readonly after: StatusReader;
}

/** A claim as an example is written: the model it is nearest to, what differs from it, and a name that says so. */
export function proposalOf(shown: Shown, notices: readonly Change[], models: Bundle['models']): Proposal {
  const plain = 'components' in nearestModel(shown.claim.offering, models).own ? plainer(shown) : shown.claim;
  const { model, own } = nearestModel(plain.offering, models);
  return { ...plain, name: nameOf(model, own, plain.disputedUnits), model, own, instead: shown.instead, notices };
}

/** The same without the titles of components, as long as both versions say the same of it. */
function plainer({ claim, instead, before, after }: Shown): Claim {
  const { components } = claim.offering;
  if (!Array.isArray(components)) return claim;
  const bare = components.map((component: unknown) => {
    const { code, kind, credits, origin, ...others } = component as Readonly<Record<string, unknown>>;
    const { title: _, ...rest } = others;
    const told = Object.entries({ code, kind, credits, origin }).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(told), ...rest };
  });
  const plain = { ...claim, offering: { ...claim.offering, components: bare } };
  const holds = before(claim.rule, plain) === claim.expect && after(claim.rule, plain) === instead;
  return holds ? plain : claim;
}

/** What is different from the model, in words for both languages. */
function nameOf(model: string, own: Claim['offering'], disputedUnits: readonly string[] = []): Localized {
  const entries = Object.entries(own);
  const told = entries.filter(([, value]) => value !== null).map(([key, value]) => `${key} ${brief(value)}`);
  const left = entries.filter(([, value]) => value === null).map(([key]) => key);
  const say = (word: string, parts: readonly string[]) => (parts.length === 0 ? [] : [`${word} ${parts.join(', ')}`]);
  const text = (words: { readonly with: string; readonly without: string; readonly twice: string }) =>
    [model, ...say(words.with, told), ...say(words.without, left), ...say(words.twice, disputedUnits)].join(' ');
  return {
    nl: text({ with: 'met', without: 'zonder', twice: 'en twee waarden voor' }),
    en: text({ with: 'with', without: 'without', twice: 'and two values for' }),
  };
}

/** Members that name or explain a component and decide nothing. */
const PROSE: ReadonlySet<string> = new Set([
  'title',
  'code',
  'programme',
  'reason',
  'decidedBy',
  'decidedOn',
  'reviewOn',
  'nl',
  'en',
]);

function brief(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map(brief).join(' + ');
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).filter(([key]) => !PROSE.has(key));
  return members.length === 0 ? '{}' : members.map(([, each]) => brief(each)).join(' ');
}
