// Sources in TypeScript on every thread: `--import tsx` alone leaves worker threads out.
import { register } from 'tsx/esm/api';

register();
