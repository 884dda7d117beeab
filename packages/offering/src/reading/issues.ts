import { issue, type OfferingIssue } from './issue.js';

/** How many faults of one value are told one by one: a file of noise must not drown its own report. */
const TOLD_ISSUES = 100;

/** The faults of one value, as many as a person can use; the rest is counted. */
export class Issues {
  readonly list: OfferingIssue[] = [];
  private more = 0;

  /** Takes functions, so that a fault that is only counted costs nothing. */
  add(make: () => OfferingIssue): void {
    if (this.list.length < TOLD_ISSUES) this.list.push(make());
    else this.more++;
  }

  /** All that was found, with the count of what was not told. */
  all(): OfferingIssue[] {
    return this.more === 0 ? this.list : [...this.list, issue('AFK-226', [], { more: this.more })];
  }
}
