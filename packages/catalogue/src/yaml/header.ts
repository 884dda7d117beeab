import type { Location } from '@afsprakenkader/diagnostics';
import { headerOf, isGroup } from '../header.js';
import { Issues } from '../issues.js';
import { escapeToken } from '../json/walk.js';
import type { CatalogueHeader } from '../model.js';
import { locationIn } from '../source/place.js';
import type { Anchored } from './compose.js';
import { locateInYaml } from './locate.js';
import type { YamlOutline } from './outline.js';
import { eventsOf, parseYaml } from './parse.js';

/** Some lines of the header: one key and what stands under it. */
interface Section {
  readonly text: string;
  /** The line in the file of the first line of the text. */
  readonly line: number;
}

/**
 * The header of a YAML catalogue. Each key is read by itself, so that a fault in one leaves the others.
 *
 * @param anchors names of values, for the offerings that refer to them
 */
export function yamlHeader(
  outline: YamlOutline,
  file: string,
  issues: Issues,
  anchors: Map<string, Anchored>,
): CatalogueHeader {
  const values: Record<string, unknown> = Object.create(null);
  const places = new Map<string, Location>();
  for (const { text, line } of sectionsOf(outline)) {
    const place = { file, line, column: 1 };
    const own = new Issues(file);
    const group = parseYaml(text, place, own, anchors);
    issues.takeOver(own);
    if (!isGroup(group)) continue;
    const events = eventsOf(text);
    for (const [key, value] of Object.entries(group)) {
      const span = locateInYaml(text, events, [key]);
      const at = locationIn(place, text, span.start, span.end, `/${escapeToken(key)}`);
      const first = places.get(key);
      if (first) issues.add('AFK-324', { key, line: first.line ?? 1 }, at);
      places.set(key, at);
      values[key] = value;
    }
  }
  return headerOf(values, issues, (key) => places.get(key) ?? { file });
}

function sectionsOf({ rest, restLines }: YamlOutline): Section[] {
  const sections: Section[] = [];
  let lines: string[] = [];
  let start = 0;
  const close = (end: number) => {
    const text = lines.join('\n');
    if (/\S/.test(text)) sections.push({ text: `${text}\n`, line: restLines[start] ?? 1 });
    lines = [];
    start = end;
  };
  for (const [index, line] of rest.split('\n').entries()) {
    if (/^[^\s#]/.test(line)) close(index);
    lines.push(/^---\s*(?:#.*)?$/.test(line) ? '' : line);
  }
  close(0);
  return sections;
}
