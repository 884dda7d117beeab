import type { Comparison, Edition } from '@afsprakenkader/analysis';
import {
  type Inquiry,
  inquire,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
} from '@afsprakenkader/analysis/questions';
import type { Bundle } from '@afsprakenkader/framework';
import { type ParameterValue, typeOf } from '@afsprakenkader/rule-language';

/** A value that a proposal changes; undefined on the side where there is none. */
export interface ChangedValue {
  readonly id: string;
  readonly from?: ParameterValue;
  readonly to?: ParameterValue;
}

/** What a change asks the working group that the last release did not ask, and what it no longer asks. */
export interface Raised {
  readonly added: readonly Question[];
  readonly gone: readonly Question[];
  /** Checks of what changes that ended without an answer. */
  readonly unsettled: Inquiry['unsettled'];
}

/** Keys of a rule that say what it asks. What is asked otherwise can come to the same, which is a question in itself. */
const LOGIC: ReadonlySet<string> = new Set(['when', 'require', 'unless', 'modality', 'classifies']);

/** Kinds that take seconds, and that only some changes can raise. */
const OF_TYPES: readonly QuestionKind[] = ['two-types', 'no-type'];
const OF_FACTS: readonly QuestionKind[] = ['undecidable'];

/** Which questions a change can raise. */
export interface Reach {
  /** A rule of a type changes. */
  readonly types: boolean;
  /** A rule that is of no type asks something else, and not only another number. */
  readonly facts: boolean;
}

/** Which questions the change can raise: another number alone raises fewer than another condition. */
export function reachOf({ rules }: Comparison, values: readonly ChangedValue[], bundles: readonly Bundle[]): Reach {
  const changed = rules.filter(({ change, differs }) => change !== 'editorial' || differs.some((key) => ASKS.has(key)));
  const words = values.some(({ from, to }) => typeof from !== 'number' || typeof to !== 'number');
  const types = new Set(
    bundles.flatMap((bundle) => bundle.rules.filter((rule) => typeOf(rule) !== undefined).map(({ id }) => id)),
  );
  return {
    types: changed.some(({ rule }) => types.has(rule)),
    facts: changed.some(
      ({ rule, change, differs }) =>
        !types.has(rule) && (words || change !== 'changed' || differs.some((key) => ASKS.has(key))),
    ),
  };
}

/** Keys of a rule that say what it asks, and of whom. */
const ASKS: ReadonlySet<string> = new Set(['when', 'require', 'classifies']);

/**
 * Questions about rules and parameters that change. About all others both versions ask the same.
 * @param parameters ids of parameters with another value
 */
export function raisedBy(
  from: Edition,
  to: Edition,
  { rules }: Comparison,
  parameters: readonly string[],
  reach: Reach,
): Raised {
  const isWritten = ({ change, differs }: (typeof rules)[number]) =>
    change !== 'editorial' || differs.some((key) => LOGIC.has(key));
  const changed = new Set(rules.filter(isWritten).map(({ rule }) => rule));
  if (changed.size === 0 && parameters.length === 0) return { added: [], gone: [], unsettled: [] };
  const passedOver = [...(reach.types ? [] : OF_TYPES), ...(reach.facts ? [] : OF_FACTS)];
  const only = QUESTION_KINDS.filter((kind) => !passedOver.includes(kind));
  const bears = ({ rules: about, parameter }: Pick<Question, 'rules' | 'parameter'>) =>
    about.some((id) => changed.has(id)) || (parameter !== undefined && parameters.includes(parameter));
  const [before, after] = [from, to].map((edition) => inquire(edition, { only }));
  const [old, now] = [before!.questions.filter(bears), after!.questions.filter(bears)];
  const lacking = (questions: readonly Question[], others: readonly Question[]) => {
    const known = new Set(others.map(keyOf));
    return questions.filter((question) => !known.has(keyOf(question)));
  };
  return { added: lacking(now, old), gone: lacking(old, now), unsettled: after!.unsettled.filter(bears) };
}

function keyOf({ kind, rules, parameter, seen }: Question): string {
  return JSON.stringify([kind, rules, parameter ?? null, seen.en]);
}
