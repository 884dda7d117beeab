import type { CatalogueRecord } from '@afsprakenkader/catalogue';
import { problem } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import { issueProblem, type OfferingIssue } from '@afsprakenkader/offering';
import { CHECKER_CODES } from '../codes.js';
import { meantInstitution } from '../findings/institutions.js';
import { CrossCheck } from './cross-check.js';
import type { Judged } from './intake.js';
import { contradiction, contradictionProblem } from './label.js';
import type { ProblemList } from './problem-list.js';
import { institutionOf } from './scope.js';

const NONE: readonly unknown[] = [];
/** More different institutions in one file are no slips of a pen. */
const MOST_INSTITUTIONS = 1000;

/** What is amiss with the records themselves, whatever version judges them. */
export class FirstLook {
  readonly cross = new CrossCheck();
  readonly #problems: ProblemList;
  readonly #notes: ProblemList;

  readonly #bundle: Bundle;
  /** By file, the institutions that were looked at: each is told once a file. */
  readonly #institutions = new Map<string, Set<string>>();
  #lastInstitution: string | null | undefined;
  #lastFile = '';

  constructor(bundle: Bundle, problems: ProblemList, notes: ProblemList) {
    this.#bundle = bundle;
    this.#problems = problems;
    this.#notes = notes;
  }

  issue(found: OfferingIssue, record: CatalogueRecord): void {
    const list = found.severity === 'note' ? this.#notes : this.#problems;
    if (list.wants(found.code)) list.add(issueProblem(found, record.locate(found.pointer)));
  }

  offering(offering: Judged, file: string, record: CatalogueRecord): void {
    this.cross.add(
      offering.id,
      institutionOf(offering, file),
      offering.academicYear ?? '',
      offering.components ?? NONE,
    );
    if (offering.institution !== this.#lastInstitution || file !== this.#lastFile) {
      this.#lastInstitution = offering.institution;
      this.#lastFile = file;
      if (offering.institution != null) this.#institution(offering.institution, file, record);
    }
    const said = contradiction(offering.label, offering.title);
    if (said === undefined || !this.#problems.wants('AFK-412')) return;
    this.#problems.add(contradictionProblem(offering.label ?? '', offering.title ?? {}, said, record.locate('/label')));
  }

  #institution(institution: string, file: string, record: CatalogueRecord): void {
    const seen = this.#institutions.get(file) ?? new Set();
    this.#institutions.set(file, seen);
    if (seen.has(institution) || seen.size > MOST_INSTITUTIONS) return;
    seen.add(institution);
    const meant = meantInstitution(this.#bundle, institution);
    if (meant === undefined || !this.#problems.wants('AFK-415')) return;
    this.#problems.add(problem(CHECKER_CODES, 'AFK-415', { institution, meant }, record.locate('/institution')));
  }
}
