const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** Whether this is an exact version number. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Order of version numbers: below 0 where `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function numbersOf(version: string): readonly [number, number, number] {
  const [, major, minor, patch] = VERSION.exec(version) ?? [];
  return [Number(major), Number(minor), Number(patch)];
}
