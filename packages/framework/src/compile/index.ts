export { canonicalJson, digestOf } from '../canonical.js';
export { type BesideExample, type BesideResult, readBeside } from './beside.js';
export { type CompileOptions, type CompileResult, compileFiles, compileFolder } from './compile.js';
export type { Offering } from './examples.js';
export { type Files, readFiles } from './files.js';
export type { Exemptions } from './forms.js';
export { fromBundle } from './from-bundle.js';
