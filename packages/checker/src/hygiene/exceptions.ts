import { type Localized, type Location, type Problem, problem, suggest } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '@afsprakenkader/framework';
import { type Expr, STATUSES, type Status } from '@afsprakenkader/rule-language';
import { CHECKER_CODES } from '../codes.js';
import { enumerate } from '../findings/answers.js';
import { standingException } from '../findings/exception.js';
import { childrenOf } from '../findings/tree-walk.js';
import type { ExceptionEntry, RecordedException } from '../request.js';

/** One recorded exception of one offering, with its place in the offering or in the configuration. */
export interface Recorded {
  readonly exception: RecordedException;
  readonly location: Location | undefined;
}

const PARTS: readonly { readonly key: keyof Recorded['exception']; readonly name: Localized }[] = [
  { key: 'reason', name: { nl: 'de motivering', en: 'the reason' } },
  { key: 'decidedBy', name: { nl: 'wie besliste', en: 'who decided' } },
  { key: 'decidedOn', name: { nl: 'wanneer beslist is', en: 'when it was decided' } },
  { key: 'reviewOn', name: { nl: 'de herzieningsdatum', en: 'the review date' } },
];

const NEEDLESS: Readonly<Partial<Record<Status, Localized>>> = {
  met: { nl: 'de regel is vervuld', en: 'the rule is met' },
  'not-applicable': { nl: 'de regel is hier niet van toepassing', en: 'the rule does not apply here' },
  attention: { nl: 'ze dekt dit geval niet', en: 'it does not cover this case' },
  unmet: { nl: 'ze dekt dit geval niet', en: 'it does not cover this case' },
  advice: { nl: 'ze dekt dit geval niet', en: 'it does not cover this case' },
};

/** Whether the version foresees an exception to a rule: its `unless` asks for a recorded one. */
function foreseesException(rule: Rule): boolean {
  const asks = (expr: Expr): boolean =>
    (expr.op === 'recorded' && expr.rule === rule.id) || childrenOf(expr).some((child) => asks(child.expr));
  return rule.unless !== undefined && asks(rule.unless);
}

/** An exception that was renewed as often as this asks for another rule. */
const OFTEN_RENEWED = 2;

/**
 * The upkeep that the exceptions of one offering ask for: a problem each for what is late, needless, unknown,
 * incomplete or renewed again and again. Earlier exceptions to the same rule are history, and only counted.
 */
export function exceptionHygiene(
  bundle: Bundle,
  offering: string,
  recorded: readonly Recorded[],
  statuses: Uint8Array,
  asOf: string,
): Problem[] {
  const rules = [...new Set(recorded.map(({ exception }) => exception.rule ?? ''))];
  return rules.flatMap((named) => {
    const entries = recorded.filter(({ exception }) => (exception.rule ?? '') === named);
    const exception = standingException(entries.map((entry) => entry.exception))!;
    const location = entries.find((entry) => entry.exception === exception)?.location;
    const slots = { offering, rule: named, version: bundle.version };
    const index = bundle.rules.findIndex(({ id }) => id === named);
    const rule = bundle.rules[index];
    if (rule === undefined) {
      const suggestion = ruleSuggestion(bundle, named);
      return [problem(CHECKER_CODES, 'AFK-423', { ...slots, suggestion }, location)];
    }
    if (!foreseesException(rule)) return [problem(CHECKER_CODES, 'AFK-424', slots, location)];
    const reason = NEEDLESS[STATUSES[statuses[index]!]!];
    if (reason !== undefined) return [problem(CHECKER_CODES, 'AFK-421', { ...slots, reason }, location)];
    const found: Problem[] = [];
    const missing = PARTS.filter(({ key }) => exception[key] === undefined || exception[key] === null);
    if (missing.length > 0) {
      const names = enumerate(missing.map(({ name }) => name));
      found.push(problem(CHECKER_CODES, 'AFK-425', { ...slots, missing: names }, location));
    }
    const renewals = entries.length - 1;
    if (renewals >= OFTEN_RENEWED) found.push(problem(CHECKER_CODES, 'AFK-426', { ...slots, renewals }, location));
    const { reviewOn } = exception;
    if (typeof reviewOn === 'string' && reviewOn < asOf) {
      found.push(problem(CHECKER_CODES, 'AFK-420', { ...slots, reviewOn }, location));
    }
    return found;
  });
}

/** An exception of the configuration whose offering no catalogue has. */
export function orphanException(entry: ExceptionEntry, location: Location | undefined): Problem {
  const suggestion = {
    nl: 'Verbeter de id, of haal de uitzondering weg wanneer het aanbod niet meer bestaat.',
    en: 'Correct the id, or remove the exception if the offering no longer exists.',
  };
  return problem(CHECKER_CODES, 'AFK-422', { rule: entry.rule, offering: entry.offering, suggestion }, location);
}

/** What to write instead of a rule id that the version does not have. */
export function ruleSuggestion(bundle: Bundle, rule: string): Localized {
  const near = suggest(
    rule,
    bundle.rules.map(({ id }) => id),
  );
  return near === undefined
    ? { nl: 'Gebruik de naam van een regel van deze versie.', en: 'Use the name of a rule of this version.' }
    : { nl: `Bedoelde u "${near}"?`, en: `Did you mean "${near}"?` };
}
