import { isGroup } from '../header.js';
import { escapeToken } from '../json/walk.js';
import { asList, Builder, dateOf, type Found, languageOf, textOf } from './builder.js';
import { ASSESSMENT_TYPES, DELIVERY_MODES, ECTS, FLEMISH_LEVELS } from './elm-vocabulary.js';

type Group = Readonly<Record<string, unknown>>;

const SPECIFICATIONS = ['LearningAchievementSpecification', 'Qualification'];

/** What a node of the European Learning Model is, as far as it can be an offering. */
export function elmKind(record: Group): 'opportunity' | 'specification' | null {
  const types = [...asList(record.type), ...asList(record['@type'])].map((type) => localName(String(type)));
  if (types.includes('LearningOpportunity')) return 'opportunity';
  return types.some((type) => SPECIFICATIONS.includes(type)) ? 'specification' : null;
}

/**
 * A learning opportunity, or the specification of an achievement, of the European Learning Model 3 as an offering. Concepts are
 * known by their address in the controlled vocabularies; a concept without an exact counterpart is left out and noted.
 */
export function fromElm(record: Group): Builder {
  const builder = new Builder();
  const root: Node = { value: record, pointer: '' };
  const used = (node: Node, key: string): Found[] => {
    const found = members(node, key);
    if (found.length > 0 && node === root) builder.used.add(key);
    return found;
  };
  const embedded = used(root, 'learningAchievementSpecification').find(
    ({ value }) => isGroup(value) && members(asNode(value), 'title').length > 0,
  );
  const specification = embedded ? { value: embedded.value as Group, pointer: embedded.pointer } : root;
  const both = (key: string): Found[] => {
    const own = used(root, key);
    return own.length > 0 || specification === root ? own : members(specification, key);
  };
  const code = used(root, 'identifier').flatMap((found) => members(asNode(found.value, found.pointer), 'notation'))[0];
  const address = members(root, 'id')[0] ?? members(root, '@id')[0];
  const id = code ?? address;
  if (id) builder.put('id', textOf(id.value), id.pointer);
  for (const [language, found] of langStrings(both('title')))
    builder.put(`title.${language}`, found.value, found.pointer);
  credits(builder, both('creditPoint'));
  levels(builder, [...both('nqfLevel'), ...both('eqfLevel')]);
  concepts(builder, 'delivery', both('mode'), DELIVERY_MODES);
  const languages = both('language').map((found) => ({
    ...found,
    value: languageOf(localName(addressOf(found.value))),
  }));
  if (languages.some(({ value }) => value !== undefined)) {
    builder.put(
      'languages',
      languages.flatMap(({ value }) => value ?? []),
      languages[0]!.pointer,
    );
  }
  const methods = both('provenBy').flatMap((found) => members(asNode(found.value, found.pointer), 'dcType'));
  concepts(builder, 'assessment.methods', methods, ASSESSMENT_TYPES);
  const fields = both('thematicArea').filter(({ value }) => /\/isced-f\/\d{2,4}$/.test(addressOf(value)));
  if (fields.length === 1) builder.put('field.iscedF', localName(addressOf(fields[0]!.value)), fields[0]!.pointer);
  else if (fields.length > 1) builder.inexact.add('thematicArea');
  builder.putList('learningOutcomes', both('learningOutcome').flatMap(outcome));
  const period = used(root, 'temporal')[0];
  if (period) {
    const [start, end] = ['startDate', 'endDate'].map((key) => members(asNode(period.value, period.pointer), key)[0]);
    if (start) builder.put('start', dateOf(start.value), start.pointer);
    if (end) builder.put('stop', dateOf(end.value), end.pointer);
  }
  builder.putList('components', used(root, 'hasPart').flatMap(part));
  return builder;
}

interface Node {
  readonly value: Group;
  readonly pointer: string;
}

function asNode(value: unknown, pointer = ''): Node {
  return { value: isGroup(value) ? value : {}, pointer };
}

/** The values of a property, by its name with or without prefix; one value or a list. */
function members({ value, pointer }: Node, name: string): Found[] {
  for (const key of Object.keys(value)) {
    if (key !== name && (key.startsWith('@') || localName(key) !== name)) continue;
    const at = `${pointer}/${escapeToken(key)}`;
    const found = value[key];
    if (found === null) return [];
    return Array.isArray(found)
      ? found.map((item, index) => ({ value: item, pointer: `${at}/${index}` }))
      : [{ value: found, pointer: at }];
  }
  return [];
}

/** The part of an address or prefixed name after its last separator. */
function localName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1);
}

function addressOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isGroup(value)) return '';
  return textOf(value.id) ?? textOf(value['@id']) ?? textOf(value.uri) ?? '';
}

/** Texts by language: `{ nl: … }` (a text or a list of one), or `{ @language, @value }`. */
function langStrings(found: readonly Found[]): Map<'nl' | 'en', Found> {
  const texts = new Map<'nl' | 'en', Found>();
  const add = (language: unknown, value: unknown, pointer: string) => {
    const code = languageOf(language);
    const text = textOf(asList(value)[0]);
    if ((code === 'nl' || code === 'en') && text !== undefined && !texts.has(code))
      texts.set(code, { value: text, pointer });
  };
  for (const { value, pointer } of found) {
    if (!isGroup(value)) continue;
    if (Object.hasOwn(value, '@value')) add(value['@language'], value['@value'], pointer);
    else
      for (const [language, text] of Object.entries(value)) add(language, text, `${pointer}/${escapeToken(language)}`);
  }
  return texts;
}

function credits(builder: Builder, points: readonly Found[]): void {
  for (const found of points) {
    const point = asNode(found.value, found.pointer);
    const amount = members(point, 'point')[0];
    const framework = members(point, 'framework')[0];
    const number = Number(String(amount?.value ?? '').replace(',', '.'));
    if (!amount || String(amount.value).trim() === '' || !Number.isFinite(number)) continue;
    if (addressOf(framework?.value) !== ECTS) {
      builder.inexact.add(`creditPoint: ${addressOf(framework?.value) || '?'}`);
      continue;
    }
    builder.put('credits', number, amount.pointer);
    builder.put('creditUnit', 'ECTS', framework!.pointer);
    return;
  }
}

/** The Flemish level and the European one have the same number; where both are told and differ, both are claimed. */
function levels(builder: Builder, found: readonly Found[]): void {
  const numbers = new Map<number, string>();
  for (const { value, pointer } of found) {
    const address = addressOf(value);
    const european = /\/eqf\/([1-8])$/.exec(address)?.[1];
    const level = european ? Number(european) : FLEMISH_LEVELS[address];
    if (level === undefined) builder.inexact.add(`level: ${address}`);
    else if (!numbers.has(level)) numbers.set(level, pointer);
  }
  if (numbers.size > 0) builder.put('level', [...numbers.keys()], [...numbers.values()][0]!);
}

function concepts(
  builder: Builder,
  field: string,
  found: readonly Found[],
  words: Readonly<Record<string, string>>,
): void {
  const meant: string[] = [];
  for (const { value } of found) {
    const address = addressOf(value);
    const word = Object.hasOwn(words, address) ? words[address]! : undefined;
    if (word === undefined) builder.inexact.add(`${field}: ${address || '?'}`);
    else if (!meant.includes(word)) meant.push(word);
  }
  if (meant.length > 0) builder.put(field, meant, found[0]!.pointer);
}

function outcome({ value, pointer }: Found): Found[] {
  const texts = [...langStrings(members(asNode(value, pointer), 'title'))];
  return texts.length > 0
    ? [{ value: Object.fromEntries(texts.map(([language, text]) => [language, text.value])), pointer }]
    : [];
}

function part({ value, pointer }: Found): Found[] {
  if (!isGroup(value)) return [];
  const { offering } = fromElm(value);
  const { id, title, credits: load } = offering;
  const component = {
    ...(id !== undefined && { code: id }),
    ...(title !== undefined && { title }),
    ...(load !== undefined && { credits: load }),
  };
  return Object.keys(component).length > 0 ? [{ value: component, pointer }] : [];
}
