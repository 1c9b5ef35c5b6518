import type { Sponsorship } from '../model/process-policy.ts';

export interface MembershipDates {
  startOn: string;
  reviewOn: string;
  endOn: string;
}

/** The days of a membership that begins on a day, as the programme has it (R122): a review is never after the end. */
export function membershipDates(startOn: string, { months, reviewMonths }: Sponsorship): MembershipDates {
  const start = Temporal.PlainDate.from(startOn);
  const end = start.add({ months: months ?? 12 });
  const review = start.add({ months: reviewMonths ?? months ?? 12 });
  const first = Temporal.PlainDate.compare(review, end) < 0 ? review : end;
  return { startOn, reviewOn: first.toString(), endOn: end.toString() };
}

/** True where the days follow one another: begin, then review, then end. */
export const isInOrder = ({ startOn, reviewOn, endOn }: MembershipDates): boolean =>
  startOn < endOn && startOn <= reviewOn && reviewOn <= endOn;
