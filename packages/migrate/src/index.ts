export { MIGRATE_CODES } from './codes.js';
export type { Moved, PlacedEdit } from './edit.js';
export type { Layout } from './files/leaf.js';
export type { ExportRename, Migration, ValueRename } from './migration.js';
export { MIGRATIONS } from './migrations/index.js';
export { type FileKind, moveText, type Role } from './move.js';
export { movesNames, type Plan, planOf } from './plan.js';
