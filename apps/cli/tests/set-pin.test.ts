import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { setPin } from '../src/config/set-pin.js';

const PIN = { version: '0.2.0', digest: 'sha256-abc+/=' };

describe('setPin', () => {
  test('changes the values and nothing else', () => {
    const text =
      '# ours\ninstitution: odisee   # brand\nframework: { version: 0.1.0, digest: "sha256-old" }  # draft\nfailOn: unmet\n';
    expect(setPin(text, PIN)).toBe(
      '# ours\ninstitution: odisee   # brand\nframework: { version: 0.2.0, digest: sha256-abc+/= }  # draft\nfailOn: unmet\n',
    );
  });

  test('keeps comments inside a block, and adds a digest that is not there', () => {
    const text = 'framework:\n  # until the board decides\n  version: 0.1.0   # exact\ncatalogues: [a.yaml]\n';
    expect(setPin(text, PIN)).toBe(
      'framework:\n  # until the board decides\n  version: 0.2.0   # exact\n  digest: sha256-abc+/=\ncatalogues: [a.yaml]\n',
    );
  });

  test('takes a bare version number for a pin', () => {
    expect(setPin('framework: 0.1.0 # bare\n', PIN)).toBe(
      'framework: { version: 0.2.0, digest: sha256-abc+/= } # bare\n',
    );
  });

  test('adds a pin behind the institution, or to an empty file', () => {
    expect(setPin('# top\ninstitution: odisee # brand\nfailOn: unmet\n', PIN)).toBe(
      '# top\ninstitution: odisee # brand\nframework: { version: 0.2.0, digest: sha256-abc+/= }\nfailOn: unmet\n',
    );
    expect(setPin('', PIN)).toBe('framework: { version: 0.2.0, digest: sha256-abc+/= }\n');
  });

  test('adds an academic year of its own, and changes it', () => {
    const text = 'framework: { version: 0.2.0, digest: sha256-a }   # ours\nfailOn: unmet\n';
    const once = setPin(text, PIN, '2026-27');
    expect(once).toBe(
      'framework: { version: 0.2.0, digest: sha256-a }   # ours\neditions: { "2026-27": { version: 0.2.0, digest: sha256-abc+/= } }\nfailOn: unmet\n',
    );
    expect(setPin(once, { version: '0.1.0', digest: 'sha256-b' }, '2026-27')).toBe(
      'framework: { version: 0.2.0, digest: sha256-a }   # ours\neditions: { "2026-27": { version: 0.1.0, digest: sha256-b } }\nfailOn: unmet\n',
    );
    const block = 'editions:\n  "2026-27": # first\n    version: 0.2.0\n    digest: sha256-a\n';
    expect(setPin(block, PIN, '2027-28')).toBe(
      'editions:\n  "2027-28": { version: 0.2.0, digest: sha256-abc+/= }\n  "2026-27": # first\n    version: 0.2.0\n    digest: sha256-a\n',
    );
  });

  test('keeps Windows line ends', () => {
    expect(setPin('institution: odisee\r\nfailOn: unmet\r\n', PIN)).toBe(
      'institution: odisee\r\nframework: { version: 0.2.0, digest: sha256-abc+/= }\r\nfailOn: unmet\r\n',
    );
  });

  test.each([
    'framework:\n',
    'framework: &pin { version: 0.1.0 }\nx: *pin\n',
    '{ institution: odisee }\n',
    'framework: { digest: sha256-old, version: 0.1.0 }\n',
    '? framework\n: version: 0.1.0\n',
    'institution: odisee\nframework:\n    digest: sha256-old\n    version: "0.1.0"\n',
    'institution: odisee',
    'failOn: unmet\neditions: { "2026-27": { version: 0.1.0, digest: sha256-x } }\n',
  ])('whatever the shape of %j, the pin holds and the rest stays', (text) => {
    for (const edition of [undefined, '2026-27']) {
      const written = parseDocument(setPin(text, PIN, edition));
      expect(written.errors).toEqual([]);
      const path = edition === undefined ? ['framework'] : ['editions', edition];
      expect([written.getIn([...path, 'version']), written.getIn([...path, 'digest'])]).toEqual([
        PIN.version,
        PIN.digest,
      ]);
      const before = parseDocument(text);
      for (const key of ['institution', 'failOn']) expect(written.get(key)).toEqual(before.get(key));
    }
  });
});
