import { afterEach, beforeEach } from 'vitest';

/**
 * Under `npm test` a file that failed is run again as a whole, so the rest of its first run would only wait in vain, test by test,
 * for what the failed one has not done.
 */
if (process.env.SIMMER_STOP_AT_FIRST) {
  let isBroken = false;
  beforeEach(({ skip }) => skip(isBroken, 'a test of this file failed before'));
  afterEach(({ task }) => {
    isBroken ||= task.result?.state === 'fail';
  });
}
