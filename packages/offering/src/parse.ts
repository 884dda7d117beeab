export { catalogueSchema, defaultsSchema, headerSchema } from './schema/catalogue.js';
export { offeringSchema } from './schema/offering.js';
