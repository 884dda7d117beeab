import { type PdfFile, readFile } from '../read/file.js';
import { PdfSyntaxError } from '../read/values.js';
import { checkPages } from './content.js';
import { checkDetails } from './details.js';
import { collector, type Finding, type Report } from './finding.js';
import { checkFonts } from './fonts.js';
import { checkMetadata } from './metadata.js';
import { checkSeal } from './seal.js';
import { checkStructure } from './structure.js';
import type { TagNode } from './tags.js';
import { walkVocabulary } from './walk.js';

/** What a check tells. Without findings the file holds to PDF/A-3a and PDF/UA-1, as far as a machine can see. */
export interface PdfCheck {
  readonly findings: readonly Finding[];
  /** What a screen reader gets; missing where the file could not be read so far. */
  readonly tags?: TagNode;
  readonly file?: PdfFile;
}

/**
 * Checks a file against PDF/A-3a and PDF/UA-1 in a closed world: it must be one that this package could have written,
 * so that the rules on everything else need no code. Meant for our own output; a good file of another program is
 * refused with `syntax` or `closed-world`. Never throws on any bytes. Whether alternative texts make sense and the order
 * is sensible, a person must judge.
 */
export function checkPdf(bytes: Uint8Array): PdfCheck {
  const { findings, report } = collector();
  try {
    const file = readFile(bytes);
    const found = walkVocabulary(file, report);
    checkMetadata(found, report);
    checkDetails(file, found, report);
    const fonts = checkFonts(file, found, report);
    const pages = checkPages(file, found, fonts, report);
    const tags = checkStructure(file, found, pages, report);
    checkSeal(file, found, report);
    return { findings, file, ...(tags ? { tags } : {}) };
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    reportSyntax(error, report);
    return { findings };
  }
}

/** Where the standard has a rule for what cannot be read, the message starts with its number. */
function reportSyntax({ message }: PdfSyntaxError, report: Report): void {
  const [, rule = 'syntax', reason = message] = /^(\d[\d.]*-\d+) (.*)$/.exec(message) ?? [];
  report(rule, 'file', `het bestand kan niet gelezen worden: ${reason}`, `the file cannot be read: ${reason}`);
}
