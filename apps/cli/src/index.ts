export { CLI_CODES } from './codes.js';
export type { Io, Sink } from './io.js';
export { processIo } from './process-io.js';
export { EXIT, run } from './run.js';
