import { defineCodes } from '@afsprakenkader/diagnostics';
import { DRAWING_CODES } from './codes/drawing.js';
import { FONT_CODES } from './codes/font.js';

/** What can be wrong with fonts, images and display lists, AFK-801 to AFK-819. */
export const PDF_CODES = defineCodes({ ...FONT_CODES, ...DRAWING_CODES });
