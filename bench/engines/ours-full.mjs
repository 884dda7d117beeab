import { prepare as prepareRules } from './ours.mjs';

/** The whole version 0.1.0, three-valued. */
export const prepare = () => prepareRules('full');
