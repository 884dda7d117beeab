/** Many certificates at once: on several threads, to files or to a pack, going on after a kill where it was. */
export { issueBatch } from './batch/issue.js';
export type {
  BatchItem,
  BatchOrder,
  BatchResult,
  BatchSeal,
  BatchTemplate,
  ManifestLine,
  Progress,
} from './batch/model.js';
export { unpack } from './batch/unpack.js';
