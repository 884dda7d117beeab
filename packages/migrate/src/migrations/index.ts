import type { Migration } from '../migration.js';
import { FROM_0_1_0_TO_0_2_0 } from './0.1.0-to-0.2.0.js';

/** Every step between released versions, oldest first. */
export const MIGRATIONS: readonly Migration[] = [FROM_0_1_0_TO_0_2_0];
