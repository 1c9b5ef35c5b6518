import type { ProblemCode } from '../model/problem.ts';

/** What an answer means for a delivery: it arrived, it is tried again, or a person has to look. */
export type Verdict = { outcome: 'sent' } | { outcome: 'again' | 'failed'; problem: ProblemCode };

/** @param status HTTP status; 0 for an answer that leads elsewhere, which is not followed */
export function judgeAnswer(status: number): Verdict {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  if (status === 0 || (status >= 300 && status < 400)) return { outcome: 'failed', problem: 'delivery-redirected' };
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return { outcome: 'again', problem: 'delivery-busy' };
  if (status === 404 || status === 410) return { outcome: 'failed', problem: 'delivery-gone' };
  if (status === 401 || status === 403) return { outcome: 'failed', problem: 'delivery-refused' };
  return { outcome: 'failed', problem: 'delivery-rejected' };
}
