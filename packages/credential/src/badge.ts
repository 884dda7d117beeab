/** The Open Badge 3.0 of a certificate, one in each language. */
export { type Badge, writeBadge } from './badge/write.js';
