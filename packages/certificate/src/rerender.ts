/** Makes a certificate again from the data in it, to see that the page says what was signed. */
export { type Rerendering, rerender } from './rerender/rerender.js';
