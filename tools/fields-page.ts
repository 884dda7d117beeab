/** Writes `docs/fields.md` from the offering format; a test tells whether it is up to date. */
import { writeFileSync } from 'node:fs';
import { fieldsPage } from './fields-page-text.js';

writeFileSync(new URL('../docs/fields.md', import.meta.url), fieldsPage());
