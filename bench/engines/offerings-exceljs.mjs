import { offeringsEngine } from './peer-rows.mjs';

export const prepare = offeringsEngine('exceljs');
