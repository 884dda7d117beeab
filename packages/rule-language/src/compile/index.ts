export { compileClosures } from './compile-closures.js';
export { emitPredicate } from './emit/emit-predicate.js';
