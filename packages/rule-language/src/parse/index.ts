export { type DefinitionSource, type DefinitionsResult, parseDefinitions } from './definitions.js';
export { componentType, type FactType, type ObjectType, type TypeEnvironment } from './environment.js';
export { EXPRESSION_LIMITS, type ParseResult, parseExpression } from './expression.js';
export type { ExpressionProblem } from './problems.js';
