import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What makes the command start sooner: three changes to how its one file is put together, none to what it does. */

/** A library that few runs need stands in a file of its own beside the command. */
export function libraryBeside(name: string, file: string): Plugin {
  return {
    name: `${name} beside`,
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: file, external: true }));
    },
  };
}

/** A built-in that a library asks for at once and we never use is loaded when something of it is touched. */
export function lazyBuiltins(...names: readonly string[]): Plugin {
  return {
    name: 'lazy built-ins',
    setup({ onResolve, onLoad }) {
      const filter = new RegExp(`^(?:node:)?(?:${names.join('|')})$`);
      onResolve({ filter }, ({ path, namespace }) =>
        namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' },
      );
      onLoad({ filter, namespace: 'lazy' }, ({ path }) => ({
        contents: `module.exports = new Proxy({}, { get: (_, key) => require(${JSON.stringify(path)})[key] });`,
        loader: 'js',
      }));
    },
  };
}

/** Of the languages in which the schema library explains itself, ours. */
export const twoLanguages: Plugin = {
  name: 'two languages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /locales\/index\.js$/ }, ({ resolveDir }) => ({ path: resolveDir, namespace: 'languages' }));
    onLoad({ filter: /./, namespace: 'languages' }, ({ path }) => ({
      contents: "export { default as en } from '../locales/en.js';\nexport { default as nl } from '../locales/nl.js';",
      loader: 'js',
      resolveDir: path,
    }));
  },
};
