import { rowsEngine } from './peer-rows.mjs';

export const prepare = rowsEngine('papaparse');
