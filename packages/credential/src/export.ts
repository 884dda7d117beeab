import type { Offering } from '@afsprakenkader/offering';
import type { ExportFormat } from './export/document.js';
import type { Exported } from './export/exported.js';
import { oeapiProgramme } from './export/oeapi.js';
import { elmOpportunity } from './export/opportunity.js';

/** A catalogue in the formats of others: programmes of the Open Education API, learning opportunities of the European Learning Model. */
export { ELM_CONTEXT, EXPORT_FORMATS, type ExportFormat, exportDocument } from './export/document.js';
export type { Exported } from './export/exported.js';

/** One offering, complete with the defaults of its catalogue, in a format of others. */
export function exportOffering(offering: Offering, format: ExportFormat): Exported {
  return format === 'oeapi' ? oeapiProgramme(offering) : elmOpportunity(offering);
}
