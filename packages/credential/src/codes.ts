import { defineCodes } from '@afsprakenkader/diagnostics';
import { DESCRIBE_CODES } from './codes/describe.js';
import { KEY_CODES } from './codes/keys.js';
import { MODEL_CODES } from './codes/model.js';
import { VERIFY_CODES } from './codes/verify.js';
import { WRITE_CODES } from './codes/write.js';

/** What can be wrong with a certificate as data and with the credentials made from it, AFK-870 to AFK-899. */
export const CREDENTIAL_CODES = defineCodes({
  ...MODEL_CODES,
  ...DESCRIBE_CODES,
  ...VERIFY_CODES,
  ...KEY_CODES,
  ...WRITE_CODES,
});
