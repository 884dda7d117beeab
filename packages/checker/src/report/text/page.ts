import type { ReportContext } from '../context.js';
import type { Paint } from './paint.js';

/** What every part of the text report needs to write its lines. */
export interface TextPage {
  readonly context: ReportContext;
  readonly paint: Paint;
  /** Columns to use. */
  readonly width: number;
}
