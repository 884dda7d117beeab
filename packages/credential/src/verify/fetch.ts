import { hostFault } from '../did/address.js';

export interface FetchLimits {
  /** Hosts that may be asked, by their full name. */
  readonly hosts: ReadonlySet<string>;
  readonly milliseconds?: number;
  readonly bytes?: number;
}

const MOST_MILLISECONDS = 5_000;
const MOST_BYTES = 1_000_000;

/**
 * Gets documents from hosts that were named beforehand and from nowhere else: https without port or user name, no redirects,
 * little time, few bytes.
 *
 * @param fetching the function of the platform, or one that goes through a proxy
 * @returns the bytes, or undefined for whatever reason
 */
export function guardedFetch(
  fetching: typeof fetch,
  { hosts, milliseconds = MOST_MILLISECONDS, bytes: most = MOST_BYTES }: FetchLimits,
): (address: string) => Promise<Uint8Array | undefined> {
  return async (address) => {
    if (!URL.canParse(address)) return undefined;
    const { protocol, hostname, port, username, password } = new URL(address);
    if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return undefined;
    if (hostFault(hostname) !== undefined || !hosts.has(hostname)) return undefined;
    try {
      const answer = await fetching(address, {
        redirect: 'error',
        signal: AbortSignal.timeout(milliseconds),
        credentials: 'omit',
      });
      return answer.status === 200 && answer.body !== null ? await readUpTo(answer.body, most) : undefined;
    } catch {
      return undefined;
    }
  };
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(next.value);
  }
  return Buffer.concat(parts);
}
