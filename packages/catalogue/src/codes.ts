import { defineCodes } from '@afsprakenkader/diagnostics';
import { FILE_CODES } from './codes/file.js';
import { RECORD_CODES } from './codes/record.js';
import { TABLE_CODES } from './codes/table.js';
import { WORKBOOK_CODES } from './codes/workbook.js';

/** What can be wrong with a file of offerings, AFK-301 to AFK-399. */
export const CATALOGUE_CODES = defineCodes({ ...FILE_CODES, ...RECORD_CODES, ...TABLE_CODES, ...WORKBOOK_CODES });
