import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import type { Expr } from '../tree.js';
import type { FieldType } from '../types.js';
import type { TypeEnvironment } from './environment.js';
import { TreeLowering } from './lower.js';
import { type ExpressionProblem, Problems } from './problems.js';
import { outermost } from './scope.js';
import { type ScalarType, settle } from './type.js';

/** Bounds of one expression. They keep every later step (checking, evaluating, comparing) small and free of recursion faults. */
export const EXPRESSION_LIMITS = { characters: 4000, nodes: 500, depth: 40, listElements: 200 } as const;

/** `type` is the type found: what a definition with this expression has. */
export type ParseResult =
  | { readonly ok: true; readonly expr: Expr; readonly type: FieldType }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };

const cel = new Environment({
  unlistedVariablesAreDyn: true,
  limits: {
    maxAstNodes: EXPRESSION_LIMITS.nodes,
    maxDepth: EXPRESSION_LIMITS.depth,
    maxListElements: EXPRESSION_LIMITS.listElements,
    maxMapEntries: EXPRESSION_LIMITS.listElements,
    maxCallArguments: 8,
  },
});

/**
 * Reads an expression, checks it against the environment, and lowers it to the typed tree. `expected` is what its
 * place takes (`'bool'` for the parts of a rule); without it any single value will do.
 *
 * Never throws on any source: what is wrong comes back as problems with their places, several at once.
 */
export function parseExpression(
  source: string,
  environment: TypeEnvironment,
  expected?: 'bool' | FieldType,
): ParseResult {
  const problems = new Problems();
  const node = read(source, problems);
  if (node === undefined) return { ok: false, problems: problems.all };
  const lowering = new TreeLowering(environment, problems);
  const typed = lowering.lower(node, outermost(environment));
  const wanted = expected === 'bool' ? ({ kind: 'bool' } as const) : expected;
  const type = wanted === undefined ? settle(typed.type) : scalar(wanted);
  if (type === undefined) {
    lowering.undecided(typed.range);
    return { ok: false, problems: problems.all };
  }
  const expr = lowering.coerce.to(type, typed);
  return problems.none ? { ok: true, expr, type } : { ok: false, problems: problems.all };
}

function scalar(type: FieldType): ScalarType | undefined {
  if (type.kind === 'choice') return scalar(type.of);
  return type.kind === 'object' || type.kind === 'list' ? undefined : type;
}

function read(source: string, problems: Problems): ASTNode | undefined {
  if (source.length > EXPRESSION_LIMITS.characters) {
    const limit = { nl: `${EXPRESSION_LIMITS.characters} tekens`, en: `${EXPRESSION_LIMITS.characters} characters` };
    problems.report('AFK-102', { start: EXPRESSION_LIMITS.characters, end: source.length }, { limit });
    return undefined;
  }
  try {
    return cel.parse(source).ast;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const range = error.range ?? { start: 0, end: source.length };
    if (error.code === 'limit_exceeded') {
      const limit = {
        nl: `${EXPRESSION_LIMITS.nodes} delen, ${EXPRESSION_LIMITS.depth} diep`,
        en: `${EXPRESSION_LIMITS.nodes} parts, ${EXPRESSION_LIMITS.depth} deep`,
      };
      problems.report('AFK-102', range, { limit });
    } else {
      problems.report('AFK-101', range, {
        reason: { nl: syntaxInDutch(error.code), en: syntaxInEnglish(error.summary) },
      });
    }
    return undefined;
  }
}

function syntaxInDutch(code: string): string {
  if (code.startsWith('unterminated')) return 'een aanhalingsteken wordt niet gesloten';
  if (code.includes('string') || code.includes('escape')) return 'een tekst tussen aanhalingstekens is fout geschreven';
  if (code === 'reserved_identifier') return 'deze naam is in CEL voorbehouden';
  if (code.includes('integer') || code.includes('number') || code.includes('exponent'))
    return 'een getal is fout geschreven';
  if (code === 'invalid_macro_argument') return 'hier hoort de naam van een element van de lijst';
  if (code === 'unexpected_character') return 'dit teken hoort hier niet';
  return 'hier staat iets anders dan verwacht';
}

/** The library's own sentence, as the rest of ours. */
function syntaxInEnglish(summary: string): string {
  return summary.charAt(0).toLowerCase() + summary.slice(1).replace('EOF', 'end of the expression');
}
