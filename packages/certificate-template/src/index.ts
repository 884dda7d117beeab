/** What a certificate of a framework version shows. The YAML beside this folder is always that of the *next* version. */
export { CERTIFICATE_TEMPLATE_CODES } from './codes.js';
export { isCertificateTemplate } from './shape.js';
export * from './template.js';
