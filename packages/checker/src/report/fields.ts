import type { Language } from '@afsprakenkader/diagnostics';
import { FIELD_LABELS } from '@afsprakenkader/offering';
import { visible } from './visible.js';

/** `/components/0/origin/kind` → `components.origin.kind`; a dotted path stays as it is. */
export function fieldPath(pointerOrPath: string): string {
  return segments(pointerOrPath)
    .filter((part) => !/^(\d+|\*|-)$/.test(part))
    .join('.');
}

/** The index of the component that a pointer stands in, or undefined. */
export function componentIndex(pointer: string): number | undefined {
  const [list, index] = segments(pointer);
  return list === 'components' && index !== undefined && /^\d+$/.test(index) ? Number(index) : undefined;
}

/** What the format calls a field. A field without a name of its own takes its parent's, else keeps its path. */
export function fieldName(pointerOrPath: string, language: Language): string {
  const path = fieldPath(pointerOrPath);
  for (let key = path; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    const label = Object.hasOwn(FIELD_LABELS, key) ? FIELD_LABELS[key] : undefined;
    if (label) return visible(label[language]);
  }
  return visible(path);
}

function segments(pointerOrPath: string): string[] {
  if (!pointerOrPath.startsWith('/')) return pointerOrPath.split('.');
  return pointerOrPath
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
