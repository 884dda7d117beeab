export { CATALOGUE_CODES } from './codes.js';
export type { Mapping } from './mapping/schema.js';
export * from './model.js';
export { openCatalogue } from './open.js';
export { openCatalogueBytes } from './open-bytes.js';
export type { OpenOptions } from './open-source.js';
export type { ByteInput } from './source/byte-source.js';
