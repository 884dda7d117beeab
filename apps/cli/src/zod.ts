/** The schema library as the command ships it: see `tsup.config.ts`. */
export * from 'zod';
