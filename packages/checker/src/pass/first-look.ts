import type { CatalogueRecord } from '@afsprakenkader/catalogue';
import { issueProblem, type OfferingIssue } from '@afsprakenkader/offering';
import { CrossCheck } from './cross-check.js';
import type { Judged } from './intake.js';
import { contradiction, contradictionProblem } from './label.js';
import type { ProblemList } from './problem-list.js';
import { institutionOf } from './scope.js';

const NONE: readonly unknown[] = [];

/** What is amiss with the records themselves, whatever version judges them. */
export class FirstLook {
  readonly cross = new CrossCheck();
  readonly #problems: ProblemList;
  readonly #notes: ProblemList;

  constructor(problems: ProblemList, notes: ProblemList) {
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
    const said = contradiction(offering.label, offering.title);
    if (said === undefined || !this.#problems.wants('AFK-412')) return;
    this.#problems.add(contradictionProblem(offering.label ?? '', offering.title ?? {}, said, record.locate('/label')));
  }
}
