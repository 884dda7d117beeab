import type { Mapping } from '../mapping/schema.js';
import { targetOf } from '../mapping/target.js';

const COMPONENT = 'components.';

/**
 * The mapping of a table whose headers are the names of the format itself (`id`, `title.nl`, `components.code`): rows
 * with the same id are then components of one offering. Null where the headers are somebody else's.
 */
export function canonicalMapping(names: readonly string[]): { mapping: Mapping; strange: string[] } | null {
  const fields: Record<string, string> = {};
  const components: Record<string, string> = {};
  const strange: string[] = [];
  for (const name of names) {
    if (name === '') continue;
    if (name.startsWith(COMPONENT) && targetOf(name.slice(COMPONENT.length), 'component')) {
      components[name.slice(COMPONENT.length)] = name;
    } else if (targetOf(name, 'offering')) fields[name] = name;
    else strange.push(name);
  }
  const known = Object.keys(fields).filter((name) => !name.startsWith('x-'));
  if (!Object.hasOwn(fields, 'id') || known.length < 2) return null;
  const grouped = Object.keys(components).length > 0;
  return { mapping: grouped ? { fields, components: { groupBy: 'id', fields: components } } : { fields }, strange };
}
