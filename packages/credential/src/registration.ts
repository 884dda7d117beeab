/** Certificates as records for a register: a format of ours, since no public one exists, with a place for adapters. */
export {
  csvAdapter,
  jsonAdapter,
  REGISTRATION_ADAPTERS,
  type RegistrationAdapter,
} from './registration/adapters.js';
export {
  REGISTRATION_FIELDS,
  REGISTRATION_FORMAT,
  type RegistrationField,
  type RegistrationRecord,
  registrationRecord,
} from './registration/record.js';
