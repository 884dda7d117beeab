import { Project, type SourceFile, VariableDeclarationKind } from 'ts-morph';
import type { Authored } from './authored.js';

const NOTICE = '// Generated from data/*.yaml by scripts/generate.ts: change the YAML and run `npm run generate`.';

type Word = Authored['vocabularies'][string]['values'][number];

/** Every generated file of the package, by its path in the package. */
export function emit(authored: Authored): Record<string, string> {
  const project = new Project({ useInMemoryFileSystem: true });
  const file = (name: string): SourceFile => project.createSourceFile(`src/generated/${name}.ts`);
  unions(file('unions'), authored);
  const { types, categories } = authored.types;
  const { levels, cycles, practice, credit } = authored.levels;
  constants(file('types'), { TYPES: ['TypeWord[]', types], CATEGORIES: ['Category[]', categories] });
  constants(file('levels'), { LEVELS: ['Level[]', levels], CYCLES: ['Cycle[]', cycles] });
  plain(file('practice'), { PRACTICE: practice, CREDIT: credit });
  constants(file('programme-kinds'), {
    PROGRAMME_KINDS: ['ProgrammeKind[]', authored['programme-kinds'].programmeKinds],
  });
  constants(file('elements'), { ELEMENTS: ['Element[]', authored.elements.elements] });
  const { associations, institutions } = authored.institutions;
  constants(file('institutions'), {
    ASSOCIATIONS: ['Association[]', associations],
    INSTITUTIONS: ['Institution[]', institutions],
  });
  vocabularies(file('vocabularies'), authored);
  sources(file('sources'), authored);
  return Object.fromEntries(
    project.getSourceFiles().map((each) => [each.getFilePath().slice(1), `${NOTICE}\n${each.getFullText()}`]),
  );
}

function unions(file: SourceFile, authored: Authored): void {
  const keys: Record<string, readonly { readonly key: string | number }[]> = {
    Type: authored.types.types,
    Category: authored.types.categories,
    Level: authored.levels.levels,
    Cycle: authored.levels.cycles,
    ProgrammeKind: authored['programme-kinds'].programmeKinds,
    Element: authored.elements.elements,
    Association: authored.institutions.associations,
    Institution: authored.institutions.institutions,
  };
  for (const [name, values] of Object.entries(keys)) union(file, `${name}Key`, values);
  for (const [name, { values }] of Object.entries(vocabulariesOf(authored))) union(file, `${pascal(name)}Word`, values);
}

function union(file: SourceFile, name: string, values: readonly { readonly key: string | number }[]): void {
  const literals = values.map(({ key }) => JSON.stringify(key));
  if (new Set(literals).size !== literals.length) throw new Error(`${name}: a key stands twice`);
  file.addTypeAlias({ name, isExported: true, type: literals.join(' | ') });
}

/** Constants of a type of the model: `readonly Level[]`. */
function constants(file: SourceFile, values: Record<string, readonly [type: string, value: unknown]>): void {
  const names = Object.values(values).map(([type]) => type.replace('[]', ''));
  file.addImportDeclaration({ moduleSpecifier: '../model.js', namedImports: names, isTypeOnly: true });
  for (const [name, [type, value]] of Object.entries(values)) constant(file, name, `readonly ${type}`, value);
}

/** Constants whose own literal type says enough. */
function plain(file: SourceFile, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) constant(file, name, undefined, value, ' as const');
}

function vocabularies(file: SourceFile, authored: Authored): void {
  const all = vocabulariesOf(authored);
  file.addImportDeclaration({ moduleSpecifier: '../model.js', namedImports: ['Vocabulary'], isTypeOnly: true });
  const words = Object.keys(all).map((name) => `${pascal(name)}Word`);
  file.addImportDeclaration({ moduleSpecifier: './unions.js', namedImports: words, isTypeOnly: true });
  file.addInterface({
    name: 'Vocabularies',
    isExported: true,
    properties: Object.keys(all).map((name) => ({
      name: JSON.stringify(name),
      type: `Vocabulary<${pascal(name)}Word>`,
      isReadonly: true,
    })),
  });
  constant(file, 'VOCABULARIES', 'Vocabularies', all);
}

/** The vocabularies of the offering format: those authored as such, and those that have a table of their own. */
function vocabulariesOf(authored: Authored): Authored['vocabularies'] {
  const { source, programmeKinds } = authored['programme-kinds'];
  const words = (table: readonly Word[]): Word[] => table.map(({ key, label }) => ({ key, label }));
  return {
    ...authored.vocabularies,
    category: { source: 'pomisa-2024#term-3', values: words(authored.types.categories) },
    'programme-kind': { source, values: words(programmeKinds) },
  };
}

/** Where the tables come from that have one origin as a whole. */
function sources(file: SourceFile, authored: Authored): void {
  const { levels, elements, institutions } = authored;
  const value = {
    levels: levels.source,
    programmeKinds: authored['programme-kinds'].source,
    elements: elements.source,
    institutions: institutions.source,
  };
  plain(file, { SOURCES: value });
}

function constant(file: SourceFile, name: string, type: string | undefined, value: unknown, suffix = ''): void {
  file.addVariableStatement({
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    declarations: [
      { name, initializer: `${JSON.stringify(value, null, 2)}${suffix}`, ...(type === undefined ? {} : { type }) },
    ],
  });
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
