/// <reference path="./digitalbazaar.d.ts" />
import type { Cryptosuite } from '@digitalbazaar/data-integrity';
import { cryptosuite as ecdsa } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { cryptosuite as eddsa } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';

/** The kinds of Data Integrity proof that we write and read, by name. */
export const SUITES: ReadonlyMap<string, Cryptosuite> = new Map([
  ['eddsa-rdfc-2022', eddsa],
  ['ecdsa-rdfc-2019', ecdsa],
]);
