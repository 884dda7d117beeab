import type { Location } from '@afsprakenkader/diagnostics';
import type * as sarif from 'sarif';
import { visible } from '../visible.js';

/**
 * A place as SARIF tells it. A spreadsheet cell or JSON pointer is a logical location; its region is then the
 * first line, because readers such as GitHub want a line of at least 1 everywhere.
 */
export function sarifPlace(location: Location): sarif.Location {
  const physicalLocation = { artifactLocation: artifact(location.file), region: region(location) };
  const logical = logicalLocation(location);
  return logical ? { physicalLocation, logicalLocations: [logical] } : { physicalLocation };
}

function region({ line, column, endLine, endColumn }: Location): sarif.Region {
  if (line === undefined || line < 1) return { startLine: 1 };
  const start: sarif.Region = column === undefined ? { startLine: line } : { startLine: line, startColumn: column };
  if (endLine === undefined || endLine < line) return start;
  return endColumn === undefined ? { ...start, endLine } : { ...start, endLine, endColumn };
}

function logicalLocation({ sheet, cell, pointer }: Location): sarif.LogicalLocation | undefined {
  if (cell !== undefined) {
    return { name: visible(cell), fullyQualifiedName: visible(`${sheet ?? ''}!${cell}`), kind: 'cell' };
  }
  return pointer ? { fullyQualifiedName: visible(pointer), kind: 'value' } : undefined;
}

/** A relative file hangs under the base of the run; an absolute one becomes a `file:` address. */
function artifact(file: string): sarif.ArtifactLocation {
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(visible(part)))
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: 'SRCROOT' };
}
