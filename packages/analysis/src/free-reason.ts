/** Why the values that a condition reads are not cut into cells, so that its truth is left free. */
export type FreeReason =
  | 'large-number'
  | 'list-quantity'
  | 'sum'
  | 'arithmetic'
  | 'two-quantities'
  | 'two-keys'
  | 'item-and-offering'
  | 'nested-list'
  | 'whole-and-part'
  | 'compared-fields'
  | 'many-groups'
  | 'no-group'
  | 'too-many';

/** Thrown where a list is read in a way that is not cut into cells. */
export class NotCut extends Error {
  override readonly name: string = 'NotCut';

  constructor(readonly reason: FreeReason) {
    super(reason);
  }
}

/** Thrown where a list could be cut, but into too many cells. */
export class TooMany extends NotCut {
  override readonly name = 'TooMany';

  constructor() {
    super('too-many');
  }
}
