import { defineConfig } from 'tsup';
import shared from '../../tsup.shared.js';

/**
 * The parser has an entry of its own: whoever only evaluates a bundle never loads a CEL library. So have the
 * compilers, and the runtime of generated modules, which is all that a check with a released version needs.
 */
export default defineConfig({
  ...shared,
  entry: {
    index: 'src/index.ts',
    parse: 'src/parse/index.ts',
    compile: 'src/compile/index.ts',
    runtime: 'src/runtime/index.ts',
  },
});
