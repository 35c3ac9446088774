import fc from 'fast-check';
import { seed } from './proof/promises.mjs';

/**
 * The dice of every property test. A change is judged by the same throws each time, so that a red run is the change's
 * doing; the long run throws anew and prints the seed with which a failure comes again (`SEED=… npm test`).
 */
fc.configureGlobal({ seed });
