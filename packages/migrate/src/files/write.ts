import { parseDocument } from 'yaml';
import type { Layout } from './leaf.js';

/** A new value written as the old one was: with its quotes, or without where it can stand so. */
export function rewritten(written: string, value: string, layout: Layout): string {
  if (layout === 'csv') return csvCell(written, value);
  if (layout !== 'yaml') return JSON.stringify(value);
  const quote = written[0];
  if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
  if (quote === '"') return JSON.stringify(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

function csvCell(written: string, value: string): string {
  return written.startsWith('"') || /[",;\t|\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Whether a word can stand in YAML without quotes, in a flow list too. */
function isPlain(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9._/-]*$/.test(value) && parseDocument(value).toJS() === value;
}
