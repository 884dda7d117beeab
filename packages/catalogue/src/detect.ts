import type { Utf8 } from './source/utf8.js';

/** How the bytes of a file are laid out. */
export type Container = 'yaml' | 'json' | 'ndjson' | 'csv' | 'xlsx';

const EXTENSIONS: Readonly<Record<string, Container>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  jsonld: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
};

/** What the extension of a name promises, or null. */
export function containerOfName(name: string): Container | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension]! : null;
}

/** Whether the bytes are those of a ZIP archive, which every XLSX workbook is. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
}

/** Whether the bytes are those of a compound file: a workbook of before 2007, or one that is locked with a password. */
export function isCompoundFile(head: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => head[index] === byte);
}

/**
 * The layout of a text from its beginning, where that tells more than the name does.
 *
 * @param promised what the name promises
 */
export function containerOfText(head: Utf8, promised: Container | null): Container | null {
  const text = head.text(0, Math.min(head.bytes.length, 65_536));
  const start = text.trimStart();
  const jsonStart = start.startsWith('{') || start.startsWith('[');
  if (jsonStart && (promised === null || promised === 'json' || promised === 'ndjson')) {
    const firstLine = start.split('\n', 1)[0]!.trim();
    if (promised === 'ndjson') return firstLine === '{' || firstLine.startsWith('[') ? 'json' : 'ndjson';
    return isLineOfJson(start) ? 'ndjson' : 'json';
  }
  if (promised !== null && promised !== 'xlsx') return promised;
  if (/^(?:---|%YAML|#|- |[A-Za-z]\w*:(?:\s|$))/.test(start)) return 'yaml';
  const firstLine = start.split('\n', 1)[0]!;
  return /[;,\t]/.test(firstLine) ? 'csv' : null;
}

/** Several lines, and the first of them an object by itself. */
function isLineOfJson(start: string): boolean {
  const newline = start.indexOf('\n');
  if (newline < 0 || !start.startsWith('{') || !start.slice(newline).trimStart().startsWith('{')) return false;
  try {
    JSON.parse(start.slice(0, newline));
    return true;
  } catch {
    return false;
  }
}
