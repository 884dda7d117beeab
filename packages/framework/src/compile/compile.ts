import { basename, join } from 'node:path';
import type { Problem } from '@afsprakenkader/diagnostics';
import { FIELD_TYPES } from '@afsprakenkader/offering';
import type { Bundle, DefinitionText, Parameter, Source } from '../bundle.js';
import { canonicalJson } from '../canonical.js';
import { compileChapters } from './chapters.js';
import { compileDefinitions } from './definitions.js';
import { isValid, type Offering } from './examples.js';
import { Faults } from './faults.js';
import { type Files, readFiles, SINGLE_FILES } from './files.js';
import {
  definitionsForm,
  type Exemptions,
  exemptionsForm,
  frameworkForm,
  modelForm,
  parametersForm,
  questionsForm,
  ruleForm,
  sourcesForm,
} from './forms.js';
import { checkParameterClauses, checkUnique } from './lists.js';
import { readForm } from './read-form.js';
import { compileRule } from './rule.js';
import { SourceFile } from './source-file.js';

export interface CompileOptions {
  /** Number of the version; the working tree is `next`. */
  readonly version: string;
  readonly taxonomy: Readonly<Record<string, unknown>>;
  /** How messages name the folder of the agreement. */
  readonly folder?: string;
}

export interface CompileResult {
  /** Absent where the YAML has faults. */
  readonly bundle?: Bundle;
  /** What the static checks may pass over. */
  readonly exemptions: Exemptions;
  readonly problems: readonly Problem[];
}

export type Sources = ReadonlyMap<string, SourceFile>;

/** Compiles a folder like `packages/rules`. */
export function compileFolder(folder: string, options: CompileOptions): CompileResult {
  return compileFiles(readFiles(folder), { folder, ...options });
}

/** Compiles the agreement from the texts of its files. All faults are found in one go. */
export function compileFiles(files: Files, options: CompileOptions): CompileResult {
  return compileSources(sourceFiles(files, options.folder), options);
}

/** The files of the agreement, each with the places of what stands in it. */
export function sourceFiles(files: Files, folder?: string): Sources {
  return new Map([...files].map(([name, text]) => [name, new SourceFile(name, text, folder)]));
}

/** {@link compileFiles} for files that are read already, e.g. with a proposal written over them. */
export function compileSources(sources: Sources, options: CompileOptions): CompileResult {
  const faults = new Faults();
  const empty: CompileResult = { exemptions: NO_EXEMPTIONS, problems: [] };
  for (const name of SINGLE_FILES)
    if (!sources.has(name)) faults.report('AFK-511', { file: join(options.folder ?? '', name) }, { file: name });
  if (faults.all.length > 0) return { ...empty, problems: faults.all };
  const file = (name: (typeof SINGLE_FILES)[number]) => sources.get(name) as SourceFile;
  const rules = [...sources].filter(([name]) => name.startsWith('rules/'));

  const head = readForm(file('framework.yaml'), frameworkForm, faults);
  const parameters = readForm(file('parameters.yaml'), parametersForm, faults);
  const definitions = readForm(file('definitions.yaml'), definitionsForm, faults);
  const documents = readForm(file('sources.yaml'), sourcesForm, faults);
  const questions = readForm(file('questions.yaml'), questionsForm, faults);
  const exemptions = readForm(file('exemptions.yaml'), exemptionsForm, faults) ?? NO_EXEMPTIONS;
  const models = readModels(sources, faults);
  const forms = rules.map(([, source]) => ({ source, form: readForm(source, ruleForm, faults) }));
  if (!head || !parameters || !definitions || !documents || !questions) return { ...empty, problems: faults.all };

  const anchors = new Set(
    documents.flatMap(({ id, anchors: own }) => Object.keys(own).map((anchor) => `${id}#${anchor}`)),
  );
  const names = {
    anchors,
    questions: new Set(questions.map(({ id }) => id)),
    parameters: new Set(parameters.map(({ id }) => id)),
  };
  checkUnique(file('parameters.yaml'), parameters, { nl: 'Parameter', en: 'Parameter' }, faults);
  checkUnique(file('questions.yaml'), questions, { nl: 'Vraag', en: 'Question' }, faults);
  checkUnique(file('sources.yaml'), documents, { nl: 'Bron', en: 'Source' }, faults);
  checkParameterClauses(file('parameters.yaml'), parameters, anchors, faults);
  const { environment, compiled } = compileDefinitions(
    file('definitions.yaml'),
    definitions,
    {
      offering: FIELD_TYPES,
      parameters: Object.fromEntries(parameters.map(({ id, value, unit }) => [id, { value, unit }])),
      definitions: [],
      rules: forms.map(({ source, form }) => form?.id ?? basename(source.name, '.yaml')),
    },
    faults,
  );
  const isSound = compiled.length === definitions.length;
  const context = { environment, isSound, definitions: compiled, names, models, faults };
  const byId = new Map(
    forms.flatMap(({ source, form }) => {
      const rule = form && compileRule(source, form, context);
      return rule ? [[rule.id, rule] as const] : [];
    }),
  );
  const chapters = compileChapters(file('framework.yaml'), head.chapters, new Set(environment.rules), faults);
  if (faults.all.length > 0) return { exemptions, problems: faults.all };

  const { declaredType, minimumTool, title, summary, unconfirmed } = head;
  const bundle: Bundle = {
    format: 1,
    version: options.version,
    minimumTool,
    title,
    summary,
    unconfirmed,
    declaredType,
    sources: documents.map(({ text: _, ...source }): Source => source),
    questions,
    parameters: parameters as readonly Parameter[],
    definitions: compiled as readonly DefinitionText[],
    rules: chapters.flatMap((chapter) => chapter.rules.flatMap((id) => byId.get(id) ?? [])),
    chapters,
    models,
    taxonomy: options.taxonomy,
  };
  return { bundle: asReleased(bundle), exemptions, problems: [] };
}

/** The bundle as it would be read back from its file, so that a draft and a release can be held side by side. */
function asReleased(bundle: Bundle): Bundle {
  return JSON.parse(canonicalJson(bundle)) as Bundle;
}

const NO_EXEMPTIONS: Exemptions = { autonomy: [], boundaries: [], statuses: [] };

function readModels(sources: Sources, faults: Faults): Record<string, Offering> {
  const models: Record<string, Offering> = {};
  for (const [name, source] of sources) {
    const id = /^models\/([a-z0-9-]+)\.yaml$/.exec(name)?.[1];
    const model = id === undefined ? undefined : readForm(source, modelForm, faults);
    if (id !== undefined && model && isValid(source, [], model, faults)) models[id] = model;
  }
  return models;
}
