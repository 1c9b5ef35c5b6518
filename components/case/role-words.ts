import type { RolePart } from '../../lib/messages/role-part.ts';
import { nameOf } from '../shared/name-of.ts';
import { type TimeWords, when } from '../shared/when.ts';

/** Steps with words of their own for a time that has passed, or that nobody set. */
const LATE: readonly RolePart['next'][] = ['wait', 'first-word', 'update', 'survey', 'status', 'act'];
const OPEN: readonly RolePart['next'][] = ['wait'];

/** A day, at noon of wherever the reader is: it is that day there. */
const noonOf = (day: string) => new Date(`${day}T12:00:00`).toISOString();

/** A day as people say it: `16 Nov`. */
const dayWords = (day: string, { locale }: TimeWords) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(Date.parse(noonOf(day)));

const isPast = ({ at, on }: RolePart, now: number) =>
  at ? Date.parse(at) < now : on ? Date.parse(`${on}T23:59:59`) < now : false;

/** What the reader is to the case: "You own this case." */
export const roleWords = ({ as }: RolePart, { say }: Pick<TimeWords, 'say'>): string => say(`part.as.${as}`);

/** A hand-over that waits for the reader, in the words it has everywhere. */
function handoverWords({ next, at }: RolePart, now: number, words: TimeWords): string {
  const what = next === 'returned' ? 'returned' : 'mine';
  if (!at) return words.say(`panel.handover.next.${what}-open`);
  const late = Date.parse(at) < now;
  return words.say(`panel.handover.next.${what}${late ? '-late' : ''}`, { when: when(at, now, words) });
}

/** The one next step of a part, with its time: "Update the customer by 14:00." @param now milliseconds since 1970 */
export function nextWords(part: RolePart, now: number, words: TimeWords): string {
  const { next, at, on, item, who } = part;
  const { say } = words;
  if (next === 'accept' || next === 'returned') return handoverWords(part, now, words);
  const params = {
    when: at ? when(at, now, words) : on ? dayWords(on, words) : '',
    item: item ?? '',
    who: who ? nameOf(say, 'role', who) : '',
  };
  if (next === 'decide') return say(item ? 'part.next.decide' : 'part.next.decide-open', params);
  if (OPEN.includes(next) && !at) return say('part.next.wait-open', params);
  const isLate = LATE.includes(next) && isPast(part, now);
  return say(`part.next.${next}${isLate ? '-late' : ''}` as 'part.next.wait-late', params);
}
