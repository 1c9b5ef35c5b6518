import type { Problem } from '../model/problem.ts';

const TROUBLES: ReadonlySet<Problem['code']> = new Set([
  'not-signed-in',
  'rate-limited',
  'server-error',
  'bad-answer',
  'unreachable',
  'key-refused',
  'key-no-permission',
]);

/** True for troubles of a helpdesk's API in which its page may still be read. */
export const isSecondBest = ({ code }: Problem): boolean => TROUBLES.has(code);
