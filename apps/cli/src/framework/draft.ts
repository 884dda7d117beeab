import type { LoadedFramework } from '@afsprakenkader/framework';
import type { Exemptions } from '@afsprakenkader/framework/compile';
import type { Proposal } from '@afsprakenkader/framework/proposal';

/** A version that is not released, with what only drafts have. */
export interface Draft {
  readonly release: LoadedFramework;
  readonly proposal?: Proposal;
  /** What the static checks of the version may pass over. */
  readonly exemptions?: Exemptions;
}
