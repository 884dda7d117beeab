import { defineCodes } from '@afsprakenkader/diagnostics';
import { BATCH_CODES } from './codes/batch.js';
import { BRANDING_CODES } from './codes/branding.js';
import { LAYOUT_CODES } from './codes/layout.js';
import { LEARNER_CODES } from './codes/learners.js';
import { SEAL_CODES } from './codes/seal.js';

/** What can be wrong with house styles, learners and certificates, AFK-825 to AFK-869. */
export const CERTIFICATE_CODES = defineCodes({
  ...BRANDING_CODES,
  ...LEARNER_CODES,
  ...LAYOUT_CODES,
  ...SEAL_CODES,
  ...BATCH_CODES,
});
