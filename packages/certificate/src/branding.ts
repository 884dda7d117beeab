/** An institution's house style: data and pictures, read safely; nothing in it can move or hide an element. */
export {
  type Branding,
  COLOR_ROLES,
  type ColorRole,
  type Logo,
  type Picture,
  type Typeface,
} from './branding/branding.js';
export { type ContrastCheck, checkContrast, contrastRatio } from './branding/contrast.js';
export { DEFAULT_COLORS, DEFAULT_FONTS, defaultBranding } from './branding/default.js';
export { BRANDING_FILE, type BrandingFiles, type BrandingReading, readBranding } from './branding/read.js';
export { type BrandingForm, brandingSchema, FONT_FAMILIES, type FontChoice } from './branding/schema.js';
export { type Claim, forbiddenClaims } from './branding/texts.js';
export { CERTIFICATE_CODES } from './codes.js';
export type { Artwork } from './svg/artwork.js';
export { readSvg } from './svg/read-svg.js';
export { SvgRefusal } from './svg/refusal.js';
