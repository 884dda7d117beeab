import type { Localized } from '@afsprakenkader/diagnostics';

/** One place where a file breaks a rule, or leaves the small world that this package writes. */
export interface Finding {
  /**
   * Number of the rule as veraPDF's profiles of PDF/A-3a and PDF/UA-1 give it (`6.1.3-1`, `7.18.5-2`), or `syntax` and
   * `closed-world` where the file is not one that this package could have written.
   */
  readonly rule: string;
  readonly standard: 'PDF/A-3a' | 'PDF/UA-1' | 'own';
  /** The object or the page concerned, as a path from the trailer. */
  readonly where: string;
  readonly what: Localized;
}

export type Report = (rules: string | readonly string[], where: string, nl: string, en: string) => void;

/** Collects findings; a rule is named once per place. */
export function collector(): { readonly findings: Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const report: Report = (rules, where, nl, en) => {
    for (const rule of typeof rules === 'string' ? [rules] : rules) {
      const key = `${rule} ${where} ${en}`;
      if (seen.has(key)) continue;
      seen.add(key);
      findings.push({ rule, standard: standardOf(rule), where, what: { nl, en } });
    }
  };
  return { findings, report };
}

/** Clauses of ISO 14289-1 start with 5 and 7; clause 6 of it has only 6.1-1 and 6.2-1, of one figure behind the point. */
function standardOf(rule: string): Finding['standard'] {
  if (!/^\d/.test(rule)) return 'own';
  return /^[57]|^6\.[12]-/.test(rule) ? 'PDF/UA-1' : 'PDF/A-3a';
}
