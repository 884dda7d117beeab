/**
 * Where a value stands in the user's own file. Lines and columns count from 1, columns in UTF-16 code
 * units, the end is exclusive. A spreadsheet has `sheet` and `cell` (`E14`) in place of lines. `pointer` is
 * the JSON pointer of the value in the offering file as read.
 */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly sheet?: string;
  readonly cell?: string;
  readonly pointer?: string;
}

/** `offerings/odisee.yaml:9:14`, or `aanbod.xlsx#Aanbod!E14`. */
export function formatLocation(location: Location): string {
  if (location.cell !== undefined) return `${location.file}#${location.sheet ?? ''}!${location.cell}`;
  if (location.line !== undefined) return `${location.file}:${location.line}:${location.column ?? 1}`;
  return location.pointer ? `${location.file}#${location.pointer}` : location.file;
}
