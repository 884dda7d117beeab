import type { Checks } from './check/checks.js';
import type { Log } from './http/log.js';
import type { SignIn } from './session/sign-in.js';
import type { Settings } from './settings.js';
import type { Store } from './store/open.js';

/** Everything that a request needs of the process it runs in. Handed down, never reached for. */
export interface Portal {
  readonly settings: Settings;
  readonly store: Store;
  readonly checks: Checks;
  readonly signIn: SignIn;
  readonly log: Log;
  readonly now: () => Date;
}
