export { moveCode, usesOurPackages } from './move-code.js';
