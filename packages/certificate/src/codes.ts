import { defineCodes } from '@afsprakenkader/diagnostics';
import { BRANDING_CODES } from './codes/branding.js';

/** What can be wrong with house styles, learners and certificates, AFK-825 to AFK-869. */
export const CERTIFICATE_CODES = defineCodes({ ...BRANDING_CODES });
