import type { Language } from '@afsprakenkader/diagnostics';
import type { Arrangement } from '../layout/arrange.js';
import type { Faces } from '../layout/faces.js';
import type { Source } from '../layout/facts.js';
import type { DecodeQr, EncodeQr } from '../layout/qr.js';

/** What the checks look at. */
export interface Checked {
  readonly source: Source;
  readonly faces: Faces;
  readonly languages: readonly Language[];
  readonly arrangement: Arrangement;
  readonly encode: EncodeQr;
  readonly decode: DecodeQr;
}
