/**
 * Everything that the pages may ask of the server: each route with its path, who may call it, and the shape of what goes in
 * and comes out. The front end imports this and nothing else of the server.
 */
import { checkRoutes } from './check.js';
import { frameworkRoutes } from './framework.js';
import { proposalRoutes } from './proposal.js';
import { sessionRoutes } from './session.js';
import { sharingRoutes } from './sharing.js';
import { uploadRoutes } from './upload.js';

export * from './check.js';
export { failure } from './common.js';
export * from './framework.js';
export * from './proposal.js';
export * from './route.js';
export * from './session.js';
export * from './sharing.js';
export * from './upload.js';

export const ROUTES = {
  ...sessionRoutes,
  ...uploadRoutes,
  ...checkRoutes,
  ...sharingRoutes,
  ...frameworkRoutes,
  ...proposalRoutes,
} as const;
export type RouteName = keyof typeof ROUTES;
