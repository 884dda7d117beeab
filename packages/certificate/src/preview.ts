/** A certificate to look at before it is issued: SVG that is exact, HTML that is accessible; both from the list of the PDF. */
export { htmlPage, svgPages } from './preview/preview.js';
