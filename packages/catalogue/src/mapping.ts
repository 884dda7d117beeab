/**
 * The schema of a mapping, apart from the rest so that reading a catalogue does not load zod.
 */
export { type FieldSource, type Mapping, mappingSchema } from './mapping/schema.js';
