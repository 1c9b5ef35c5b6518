import type { Signal } from '../model/assessment.ts';
import { scoreThread, type Thread } from './score.ts';

/** Less is no change that anybody would feel. */
const NOTICEABLE = 8;

/** How the customer's latest message changed what their words say; `steady` while there is but one. */
export function findTrend(signals: readonly Signal[], thread: Thread): 'rising' | 'steady' | 'falling' {
  const last = thread.readings.findLastIndex(
    ({ speaker, sentences }) => speaker === 'customer' && sentences.length > 0,
  );
  const earlier = thread.readings.slice(0, Math.max(0, last));
  if (!earlier.some(({ speaker }) => speaker === 'customer')) return 'steady';
  const spoken = signals.filter(({ message }) => message);
  const known = new Set(earlier.map(({ message }) => message.id));
  const before = scoreThread(
    spoken.filter(({ message }) => known.has(message as string)),
    { ...thread, readings: earlier },
  ).score;
  const change = scoreThread(spoken, thread).score - before;
  if (Math.abs(change) < NOTICEABLE) return 'steady';
  return change > 0 ? 'rising' : 'falling';
}
