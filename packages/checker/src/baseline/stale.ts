interface Pin {
  readonly version: string;
  readonly digest: string;
}

/**
 * Whether a baseline has ended: another major version (before 1.0.0, another minor version, which carries the major
 * there), or the same version number with other contents. A version that is not a number must be the very same.
 */
export function isStale(made: Pin, now: Pin): boolean {
  if (made.version === now.version) return made.digest !== now.digest;
  const before = epochOf(made.version);
  return before === undefined || before !== epochOf(now.version);
}

function epochOf(version: string): string | undefined {
  const match = /^(\d+)\.(\d+)\.\d+/.exec(version);
  if (match === null) return undefined;
  return match[1] === '0' ? `0.${match[2]}` : match[1];
}
