import { defineCodes } from '@afsprakenkader/diagnostics';
import { AUTHORING_CODES } from './codes/authoring.js';
import { MEANING_CODES } from './codes/meaning.js';
import { PROPOSAL_CODES } from './codes/proposal.js';
import { RELEASE_CODES } from './codes/release.js';

/** Framework versions: writing one (50x-51x), reading one (52x), what one version must show (53x), releasing one (54x), proposing one (70x). */
export const FRAMEWORK_CODES = defineCodes({
  ...AUTHORING_CODES,
  ...RELEASE_CODES,
  ...MEANING_CODES,
  ...PROPOSAL_CODES,
});
