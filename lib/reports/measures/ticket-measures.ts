import type { Measure } from '../../model/report.ts';
import { isWithin, lengths, type Measuring, share, unknownOfTickets, wasSeenIn } from '../measure.ts';

/** How the first level answers: solved at first contact (R138), first answer (R139), solution (R140), promised times kept (W7). */
export function ticketMeasures(measuring: Measuring): Measure[] {
  const { slice, span } = measuring;
  const unknown = unknownOfTickets(measuring);
  const more = { basis: 'seen' as const, unknown };
  const seen = slice.tickets.filter((it) => wasSeenIn(it, span));
  const solved = slice.tickets.filter(({ solvedBy }) => isWithin(solvedBy, span));
  const read = solved.filter(({ isOneTouch }) => isOneTouch !== null);
  const oneTouch = read.filter(({ isOneTouch }) => isOneTouch).length;
  const answered = slice.tickets.filter(({ firstReplyAt }) => isWithin(firstReplyAt, span));
  const timed = answered.filter(({ beganAt }) => beganAt !== null);
  // Answered, or perhaps answered, and nobody knows when.
  const unread = seen.filter(({ firstReplyAt, course }) => firstReplyAt === null && course?.replies !== 0).length;
  const ended = solved.filter(({ solvedAt, beganAt }) => solvedAt !== null && beganAt !== null);
  const due = slice.tickets.flatMap(({ promises }) => promises.filter(({ dueAt }) => isWithin(dueAt, span)));
  const without = seen.filter(({ promises }) => promises.length === 0).length;
  const since = (from: number | null, until: number | null) => Math.max(0, (until ?? 0) - (from ?? 0)) / 1000;
  return [
    share('fcr', oneTouch, read.length, { ...more, left: { unread: solved.length - read.length } }),
    lengths(
      'first-reply',
      timed.map(({ beganAt, firstReplyAt }) => since(beganAt, firstReplyAt)),
      { ...more, left: { unread, 'no-time': answered.length - timed.length } },
    ),
    lengths(
      'resolution',
      ended.map(({ beganAt, solvedAt }) => since(beganAt, solvedAt)),
      { ...more, left: { 'no-time': solved.length - ended.length } },
    ),
    share('sla', due.filter(({ isMet }) => isMet).length, due.length, { ...more, left: { 'no-promise': without } }),
  ];
}
