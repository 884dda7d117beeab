import { formatLocation, type Localized, type Problem, problem } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '../bundle.js';
import { FRAMEWORK_CODES } from '../codes.js';
import { type CompileOptions, compileSources, sourceFiles } from '../compile/compile.js';
import { didYouMean, Faults } from '../compile/faults.js';
import type { Files } from '../compile/files.js';
import type { Exemptions } from '../compile/forms.js';
import { readForm } from '../compile/read-form.js';
import { SourceFile } from '../compile/source-file.js';
import { PROPOSAL_FILE, type ProposalFiles } from './files.js';
import { type ProposalForm, proposalForm } from './form.js';
import { layOver } from './lay-over.js';

/** What a proposal says of itself. */
export interface Proposal {
  readonly name: string;
  /** An exercise of thought that nobody has proposed. */
  readonly scenario: boolean;
  readonly title: Localized;
  readonly motivation: Localized;
  /** Ids of open questions that it bears on. */
  readonly questions: readonly string[];
}

export interface ProposalResult {
  /** Absent where the proposal, or the agreement under it, has faults. */
  readonly proposal?: Proposal;
  /** The agreement as it would be; its version is the name of the proposal. */
  readonly bundle?: Bundle;
  readonly exemptions?: Exemptions;
  readonly problems: readonly Problem[];
}

/**
 * Compiles the agreement with a proposal written over it. All faults are found in one go, each at its line and column
 * in the proposal; pure.
 */
export function compileProposal(
  agreement: Files,
  files: ProposalFiles,
  options: Omit<CompileOptions, 'version'>,
): ProposalResult {
  const faults = new Faults();
  if (files.text === undefined) {
    faults.report('AFK-701', { file: `${files.folder}/${PROPOSAL_FILE}` }, { name: files.name });
    return { problems: faults.all };
  }
  const source = new SourceFile(PROPOSAL_FILE, files.text, files.folder);
  const form = readForm(source, proposalForm, faults);
  if (form === undefined) return { problems: faults.all };
  if (Object.keys(keysOf(form)).length === 0) faults.report('AFK-703', source.at([]));
  const sources = layOver(sourceFiles(agreement, options.folder), source, form, files.rules, faults);
  if (faults.all.length > 0) return { problems: faults.all };
  const { bundle, problems, exemptions } = compileSources(sources, { ...options, version: files.name });
  if (bundle === undefined) return { problems: problems.map((found) => atProposal(found, source, form)) };
  const known = bundle.questions.map(({ id }) => id);
  for (const [index, name] of (form.questions ?? []).entries()) {
    const kind = { nl: 'open vraag', en: 'open question' };
    if (!known.includes(name))
      faults.report('AFK-506', source.at(['questions', index]), { kind, name, hint: didYouMean(name, known) });
  }
  if (faults.all.length > 0) return { problems: faults.all };
  const { scenario, title, motivation, questions = [] } = form;
  const proposal: Proposal = { name: files.name, scenario, title, motivation, questions };
  return { proposal, bundle: named(bundle, proposal, form), exemptions, problems: [] };
}

function keysOf({ parameters = {}, rules = {}, add, drop }: ProposalForm): object {
  return { ...parameters, ...rules, ...(add?.parameters ?? []), ...(add?.rules ?? []), ...(drop?.rules ?? []) };
}

/** The version says what it is, and no rule passes a number of the proposal off as one of the text. */
function named(bundle: Bundle, { title, motivation, scenario }: Proposal, form: ProposalForm): Bundle {
  const kind = scenario ? { nl: 'scenario', en: 'scenario' } : { nl: 'voorstel', en: 'proposal' };
  const moved = new Set(
    Object.entries(form.parameters ?? {}).flatMap(([id, change]) => ('value' in change ? [id] : [])),
  );
  const rule = (each: Rule): Rule => {
    const says = form.rules?.[each.id]?.certainty !== undefined;
    return !says && each.parameters.some((id) => moved.has(id)) ? { ...each, certainty: 'open' } : each;
  };
  return {
    ...bundle,
    title: {
      nl: `${bundle.title.nl}, ${kind.nl}: ${title.nl}`,
      en: `${bundle.title.en}, ${kind.en}: ${title.en}`,
    },
    summary: motivation,
    rules: bundle.rules.map(rule),
  };
}

/** A fault that shows elsewhere in the agreement, at the part of the proposal that brings it about. */
function atProposal(found: Problem, source: SourceFile, { parameters = {}, add, drop }: ProposalForm): Problem {
  const { location, code, what } = found;
  if (location === undefined || location.file.startsWith(source.folder)) return found;
  const said = `${found.what.en} ${found.todo.en}`;
  const names = [
    ...Object.keys(parameters).map((id) => [id, source.atKey(['parameters'], id)] as const),
    ...(drop?.rules ?? []).map((id, index) => [id, source.at(['drop', 'rules', index])] as const),
    ...(add?.rules ?? []).map(({ rule }, index) => [rule, source.at(['add', 'rules', index])] as const),
  ];
  const cause = names.find(([name]) => said.includes(name)) ?? names[0];
  if (cause === undefined) return found;
  const slots = { place: formatLocation(location), code, what };
  return { ...problem(FRAMEWORK_CODES, 'AFK-704', slots, cause[1]), todo: found.todo };
}
