import type { X509Certificate } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  didWebUrl,
  guardedFetch,
  type Lookup,
  readCertificates,
  readStrictJson,
} from '@afsprakenkader/credential/verify';

export interface TrustFolder {
  readonly did: Lookup;
  readonly statusList: Lookup;
  readonly anchors: readonly X509Certificate[];
}

/** Status lists and DID documents are larger than credentials, and never very large. */
const LIMITS = { bytes: 8_000_000 };

/**
 * What a verification may lean on: the DID documents and status lists (`.json`) and certificates (`.pem`, `.crt`) of a folder, and
 * what hosts that were named answer. A file that is none of these is left aside.
 *
 * @param folder undefined: nothing is believed
 * @param hosts hosts that may be asked; none by default
 */
export async function readTrust(folder: string | undefined, hosts: readonly string[]): Promise<TrustFolder> {
  const documents = new Map<string, unknown>();
  const anchors: X509Certificate[] = [];
  for (const name of folder === undefined ? [] : (await readdir(folder)).toSorted()) {
    const path = join(folder!, name);
    if (/\.(?:pem|crt)$/i.test(name)) anchors.push(...readCertificates(await readFile(path, 'utf8')));
    else if (/\.json(?:ld)?$/i.test(name)) {
      const document = readStrictJson(await readFile(path), LIMITS);
      const id = typeof document === 'object' && document !== null ? (document as { id?: unknown }).id : undefined;
      if (typeof id === 'string') documents.set(id, document);
    }
  }
  const ask = guardedFetch(fetch, { hosts: new Set(hosts) });
  const asked = async (address: string) => {
    const bytes = await ask(address);
    return bytes === undefined ? undefined : readStrictJson(bytes);
  };
  const orNothing = async (find: () => Promise<unknown>) => {
    try {
      return await find();
    } catch {
      // An address that we refuse, or an answer that is no JSON, is the same as no answer.
      return undefined;
    }
  };
  return {
    did: (did) => orNothing(async () => documents.get(did) ?? asked(didWebUrl(did))),
    statusList: (address) => orNothing(async () => documents.get(address) ?? asked(address)),
    anchors,
  };
}
