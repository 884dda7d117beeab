/** The agreement itself is the YAML beside this folder; this is what goes with it in code. */
export { type AnchorState, anchorState } from './anchors.js';
