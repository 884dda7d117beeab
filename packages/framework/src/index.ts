export * from './bundle.js';
export { canonicalJson, digestOf } from './canonical.js';
export { type LoadedTemplate, loadCertificateTemplate } from './certificate.js';
export { FRAMEWORK_CODES } from './codes.js';
export {
  listReleases,
  loadBundleFile,
  loadRelease,
  RELEASES_FOLDER,
  type Release,
} from './load.js';
export { compareVersions, isVersion } from './versions.js';
