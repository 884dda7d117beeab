/** The configuration and baseline files, with their zod schemas: apart from the check itself, which needs neither. */
export { type Baseline, type BaselineEntry, baselineSchema } from './baseline/baseline.js';
export { readBaseline } from './baseline/read-baseline.js';
export { type Config, type ConfigReading, configSchema, type Pin, pinSchema, readConfig } from './config/config.js';
export { configDefaults } from './config/defaults.js';
