/** From a framework version, a house style and an edition to certificates: compile once, then render each award. */
export { CERTIFICATE_CODES } from './codes.js';
export { compileCertificate, LAYOUT_VERSION } from './template/compile.js';
export { DATA_FILE } from './template/data-file.js';
export type {
  Attachment,
  Award,
  CertificateOrder,
  CheckId,
  Compiled,
  Edition,
  FontFamilies,
  FontFamily,
  Form,
  Rendered,
  TemplateCheck,
} from './template/model.js';
export { CHECKS } from './template/model.js';
export { render } from './template/render.js';
