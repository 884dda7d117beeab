import { fileURLToPath } from 'node:url';

/** The folder of the agreement in this repository. */
export const RULES_FOLDER = fileURLToPath(new URL('../../rules', import.meta.url));
