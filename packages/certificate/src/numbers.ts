/** Certificate numbers: unique, never used again, and the same when a batch is taken up where it stopped. */
export { type Allotment, allotNumbers, type NumberRequest } from './numbers/allocate.js';
export { journalHeader, journalLine, type NumberJournal, type Reservation, readJournal } from './numbers/journal.js';
