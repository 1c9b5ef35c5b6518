import { type TimeWords, when } from '../shared/when.ts';

/**
 * When a promise is due, in the reader's time; beside it the customer's own clock, where that shows another time: it was said by it.
 * @param now milliseconds since 1970
 */
export function promiseWhen(
  { dueAt, timeZone }: { dueAt: string; timeZone?: string | null | undefined },
  now: number,
  words: TimeWords,
): string {
  const own = when(dueAt, now, words);
  if (!timeZone) return own;
  const clock = (zone?: string) =>
    new Intl.DateTimeFormat(words.locale, { timeStyle: 'short', ...(zone && { timeZone: zone }) }).format(
      Date.parse(dueAt),
    );
  const theirs = clock(timeZone);
  return theirs === clock(words.timeZone) ? own : words.say('promise.theirs', { when: own, time: theirs });
}
