/** What every printable page of the product is made with: one style sheet, and text that no markup can end. */
export { hash as styleHash } from './report/html/document.js';
export { styleSheet } from './report/html/style.js';
export { markup } from './report/xml.js';
