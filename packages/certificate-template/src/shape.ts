import type { CertificateTemplate } from './template.js';

const LISTS = ['elements', 'groups', 'forbiddenItems', 'forbiddenClaims'] as const;
const GROUPS = ['sentences', 'types', 'categories', 'countries', 'regions', 'languages', 'formats', 'title'] as const;

/** Enough of the form to tell a template from another JSON file; for what a release holds, its digest vouches. */
export function isCertificateTemplate(value: unknown): value is CertificateTemplate {
  if (!isObject(value) || value.format !== 1) return false;
  return (
    typeof value.version === 'string' &&
    typeof value.framework === 'string' &&
    LISTS.every((key) => Array.isArray(value[key])) &&
    GROUPS.every((key) => isObject(value[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
