import type { PdfFile } from '../read/file.js';
import { type PdfDictionary, PdfName, PdfReference, PdfStream, PdfString, type PdfValue } from '../read/values.js';
import type { Report } from './finding.js';
import { fits, type Shape } from './shape.js';
import { type Kind, VOCABULARY } from './vocabulary.js';

/** Everything that was met on the way from the trailer, by kind. */
export interface Found {
  readonly of: (kind: string) => readonly Met[];
}

export interface Met {
  readonly where: string;
  /** Object number, or 0 for a dictionary that stands inside another. */
  readonly id: number;
  readonly entries: PdfDictionary;
  readonly stream?: PdfStream;
}

const NAME_LIMIT = 127;
const STRING_LIMIT = 32767;

/** Holds every object against the vocabulary. What cannot be reached, or is met as two kinds, is a finding too. */
export function walkVocabulary(file: PdfFile, report: Report): Found {
  const kinds = new Map<number, string>();
  const met = new Map<string, Met[]>();

  const visitKind = (kindName: string, value: PdfValue, where: string, rules: readonly string[]): void => {
    const id = value instanceof PdfReference ? value.id : 0;
    const known = id === 0 ? undefined : kinds.get(id);
    if (known === kindName) return;
    const target = file.resolve(value);
    const kind = VOCABULARY[kindName] as Kind;
    const stream = target instanceof PdfStream ? target : undefined;
    const entries = stream ? stream.dictionary : target;
    if (known) {
      report(
        'closed-world',
        where,
        `object ${id} is tegelijk ${known} en ${kindName}`,
        `object ${id} is both ${known} and ${kindName}`,
      );
    } else if (!(entries instanceof Map) || (kind.stream === true) !== (stream !== undefined)) {
      report(
        rules.length > 0 ? rules : 'closed-world',
        where,
        `hier hoort ${kindName} te staan`,
        `${kindName} belongs here`,
      );
    } else {
      if (id !== 0) kinds.set(id, kindName);
      met.set(kindName, [...(met.get(kindName) ?? []), { where, id, entries, ...(stream ? { stream } : {}) }]);
      visitEntries(kind, entries, where);
    }
  };

  const visitEntries = (kind: Kind, entries: PdfDictionary, where: string): void => {
    for (const [key, entry] of Object.entries(kind.entries)) {
      const value = entries.get(key);
      const rules = entry.rules.length > 0 ? entry.rules : ['closed-world'];
      if (value !== undefined) visit(entry.shape, value, `${where}/${key}`, rules);
      else if (entry.required) report(rules, where, `${key} ontbreekt`, `${key} is missing`);
    }
    for (const key of entries.keys()) {
      if (Object.hasOwn(kind.entries, key)) continue;
      const rules = kind.forbidden && Object.hasOwn(kind.forbidden, key) ? kind.forbidden[key] : undefined;
      report(rules ?? 'closed-world', where, `${key} hoort hier niet`, `${key} does not belong here`);
    }
  };

  const visit = (shape: Shape, value: PdfValue, where: string, rules: readonly string[]): void => {
    checkLimits(value, where, report);
    const chosen = shape.is === 'either' ? choose(shape.shapes, value, file) : shape;
    if (chosen?.is === 'kind') visitKind(chosen.kind, value, where, rules);
    else if (chosen && chosen !== shape) visit(chosen, value, where, rules);
    else if (chosen) visitValue(chosen, chosen.is === 'back' ? value : file.resolve(value), where, rules);
    else report(rules, where, 'wat hier staat, is niet bekend', 'what stands here is not known');
  };

  const visitValue = (shape: Shape, value: PdfValue | undefined, where: string, rules: readonly string[]): void => {
    if (value === undefined || !fits(shape, value)) {
      report(rules, where, 'hier staat een andere waarde dan mag', 'the value here is not one that may be');
    } else if (shape.is === 'list' && Array.isArray(value)) {
      const { least = 0, most = Number.POSITIVE_INFINITY } = shape;
      if (value.length < least || value.length > most) {
        report(
          rules,
          where,
          `${value.length} waarden zijn er te veel of te weinig`,
          `${value.length} values are too many or too few`,
        );
      }
      for (const [index, item] of value.entries()) visit(shape.of, item, `${where}/${index}`, rules);
    } else if (shape.is === 'pairs' && Array.isArray(value)) {
      for (let at = 1; at < value.length; at += 2) visit(shape.of, value[at] as PdfValue, `${where}/${at}`, rules);
    } else if (shape.is === 'names' && value instanceof Map) {
      for (const [key, item] of value) visit(shape.of, item, `${where}/${key}`, rules);
    }
  };

  visitKind('Trailer', file.trailer, '', []);
  const reached = reachable(file);
  for (let id = 1; id < file.objects.length; id++) {
    if (!reached.has(id))
      report('closed-world', `object ${id}`, 'niets verwijst naar dit object', 'nothing refers to this object');
  }
  return { of: (kind) => met.get(kind) ?? [] };
}

/** Among kinds of dictionary the one that the dictionary says it is; else the first shape that fits. */
function choose(shapes: readonly Shape[], value: PdfValue, file: PdfFile): Shape | undefined {
  if (value instanceof PdfReference) {
    const plain = shapes.find((shape) => shape.is === 'back');
    if (plain) return plain;
  }
  const target = file.resolve(value);
  if (!(target instanceof Map)) return shapes.find((shape) => shape.is !== 'kind' && fits(shape, target));
  return shapes.find((shape) => {
    if (shape.is !== 'kind') return false;
    const { Subtype, Type } = (VOCABULARY[shape.kind] as Kind).entries;
    const own = target.get(Subtype ? 'Subtype' : 'Type');
    return own !== undefined && fits((Subtype ?? Type)?.shape ?? { is: 'back' }, own);
  });
}

/** Every object that a chain of references leads to. */
function reachable(file: PdfFile): Set<number> {
  const reached = new Set<number>();
  const waiting: PdfValue[] = [file.trailer];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value instanceof PdfReference) {
      if (reached.has(value.id)) continue;
      reached.add(value.id);
      const target = file.resolve(value);
      if (target !== undefined) waiting.push(target);
    } else if (value instanceof PdfStream) waiting.push(value.dictionary);
    else if (Array.isArray(value)) waiting.push(...value);
    else if (value instanceof Map) waiting.push(...value.values());
  }
  return reached;
}

function checkLimits(value: PdfValue, where: string, report: Report): void {
  if (value instanceof PdfName && value.value.length > NAME_LIMIT)
    report('6.1.13-4', where, 'een naam is te lang', 'a name is too long');
  if (value instanceof PdfString && !value.hexadecimal && value.bytes.length > STRING_LIMIT)
    report('6.1.13-3', where, 'een tekst is te lang', 'a string is too long');
  if (typeof value === 'number' && Math.abs(value) > 2147483647)
    report('6.1.13-1', where, 'een getal is te groot', 'a number is too large');
}
