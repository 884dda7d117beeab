import type { Sources } from '../compile/compile.js';
import { didYouMean, type Faults } from '../compile/faults.js';
import { type Path, SourceFile } from '../compile/source-file.js';
import type { ProposalForm } from './form.js';
import { type Patch, PatchedFile } from './patched-file.js';

const RULE = { nl: 'de regel', en: 'the rule' };
const PARAMETER = { nl: 'de parameter', en: 'the parameter' };
/** Keys that say what a rule asks, in contrast to its words. */
const LOGIC = ['modality', 'judgedBy', 'scope', 'classifies', 'appliesTo', 'when', 'require', 'unless'];

interface Chapter {
  readonly title: unknown;
  readonly rules: readonly string[];
}

/**
 * The files of the agreement with a proposal written over them. What the proposal names and does not exist is
 * reported. A value that the proposal changes is in no text: its certainty becomes `open` unless it says otherwise.
 */
export function layOver(
  sources: Sources,
  proposal: SourceFile,
  form: ProposalForm,
  added: ReadonlyMap<string, string>,
  faults: Faults,
): Sources {
  const files = new Map(sources);
  const patch = (name: string, patches: readonly Patch[]) => {
    const base = files.get(name);
    if (base !== undefined && patches.length > 0) files.set(name, new PatchedFile(base, proposal, patches));
  };
  patch('parameters.yaml', parameterPatches(files.get('parameters.yaml'), proposal, form, faults));
  const rules = new Set([...files.keys()].flatMap((name) => /^rules\/(.+)\.yaml$/.exec(name)?.[1] ?? []));
  for (const [id, change] of changesIn(proposal, 'rules', form.rules)) {
    if (change === undefined || !rules.has(id)) unknown(RULE, id, rules, ['rules'], proposal, faults);
    else patch(`rules/${id}.yaml`, rulePatches(id, change));
  }
  patch('framework.yaml', chapterPatches(files.get('framework.yaml'), proposal, form, faults));
  for (const id of form.drop?.rules ?? []) files.delete(`rules/${id}.yaml`);
  for (const [index, { rule }] of (form.add?.rules ?? []).entries()) {
    const name = `rules/${rule}.yaml`;
    const place = proposal.at(['add', 'rules', index, 'rule']);
    const text = added.get(name);
    if (text === undefined) faults.report('AFK-702', place, { file: name });
    else if (rules.has(rule)) faults.report('AFK-509', place, { kind: { nl: 'Regel', en: 'Rule' }, name: rule });
    else files.set(name, new SourceFile(name, text, proposal.folder));
  }
  return files;
}

function parameterPatches(
  file: SourceFile | undefined,
  proposal: SourceFile,
  form: ProposalForm,
  faults: Faults,
): readonly Patch[] {
  const written = file?.document.errors.length === 0 ? (file.value as readonly { readonly id: string }[]) : [];
  const ids = written.map(({ id }) => id);
  const changed = changesIn(proposal, 'parameters', form.parameters).flatMap(([id, change]) => {
    const index = ids.indexOf(id);
    if (change === undefined || index < 0) {
      unknown(PARAMETER, id, ids, ['parameters'], proposal, faults);
      return [];
    }
    const from = ['parameters', id];
    const keys = patchesOf(change, [index], from, (key) => key === 'documentary');
    return 'value' in change && !('certainty' in change)
      ? [...keys, { at: [index, 'certainty'], value: 'open', from: [...from, 'value'] }]
      : keys;
  });
  const added = (form.add?.parameters ?? []).map((value, index): Patch => {
    const from = ['add', 'parameters', index];
    return { at: [written.length + index], value, from };
  });
  return [...changed, ...added];
}

function rulePatches(id: string, change: Readonly<Record<string, unknown>>): readonly Patch[] {
  const from = ['rules', id];
  const patches = patchesOf(change, [], from, () => true);
  const logic = LOGIC.find((key) => key in change);
  return logic === undefined || 'certainty' in change
    ? patches
    : [...patches, { at: ['certainty'], value: 'open', from: [...from, logic] }];
}

/** @param takesAway whether null takes the key away; else null is its value */
function patchesOf(
  change: Readonly<Record<string, unknown>>,
  at: Path,
  from: Path,
  takesAway: (key: string) => boolean,
): readonly Patch[] {
  return Object.entries(change).map(([key, value]) => ({
    at: [...at, key],
    from: [...from, key],
    ...(value === undefined || (value === null && takesAway(key)) ? {} : { value }),
  }));
}

/** The table of contents with new rules in their place and without those that go. */
function chapterPatches(
  file: SourceFile | undefined,
  proposal: SourceFile,
  { add, drop }: ProposalForm,
  faults: Faults,
): readonly Patch[] {
  if ((add?.rules === undefined && drop === undefined) || file?.document.errors.length !== 0) return [];
  let chapters = (file.value as { readonly chapters: readonly Chapter[] }).chapters;
  const known = () => chapters.flatMap(({ rules }) => rules);
  const place = (id: string, at: Path): boolean => {
    if (known().includes(id)) return true;
    const slots = { kind: { nl: 'regel', en: 'rule' }, name: id, hint: didYouMean(id, known()) };
    faults.report('AFK-506', proposal.at(at), slots);
    return false;
  };
  for (const [index, { rule, after }] of (add?.rules ?? []).entries()) {
    if (!place(after, ['add', 'rules', index, 'after'])) continue;
    chapters = chapters.map(({ title, rules }) => ({
      title,
      rules: rules.flatMap((id) => (id === after ? [id, rule] : [id])),
    }));
  }
  for (const [index, id] of (drop?.rules ?? []).entries()) {
    if (!place(id, ['drop', 'rules', index])) continue;
    chapters = chapters.map(({ title, rules }) => ({ title, rules: rules.filter((each) => each !== id) }));
  }
  const value = chapters.filter(({ rules }) => rules.length > 0);
  return [{ at: ['chapters'], value, from: [add === undefined ? 'drop' : 'add'] }];
}

/** What is written per id; undefined for a key such as `__proto__`, which the schema library passes over. */
function changesIn<Change>(
  proposal: SourceFile,
  section: 'parameters' | 'rules',
  read: Readonly<Record<string, Change>> = {},
): readonly (readonly [id: string, change: Change | undefined])[] {
  const { [section]: written } = proposal.value as Readonly<Record<string, unknown>>;
  return Object.keys(written ?? {}).map((id) => [id, Object.hasOwn(read, id) ? read[id] : undefined]);
}

function unknown(
  kind: typeof RULE,
  name: string,
  known: Iterable<string>,
  path: Path,
  proposal: SourceFile,
  faults: Faults,
): void {
  const all = [...known];
  const [word = ''] = name.split(/[-.]/);
  const alike = all.filter((each) => each.split(/[-.]/)[0] === word);
  const slots = { kind, name, hint: didYouMean(name, all), known: alike.length > 0 ? alike : all };
  faults.report('AFK-700', proposal.atKey(path, name), slots);
}
