import type { Ticket } from './ticket.ts';

type Change = NonNullable<Ticket['history']>[number];

/** True where the helpdesk counts a ticket as done: solved, or closed for good. */
export const isOver = (status: string | null | undefined): boolean => status === 'solved' || status === 'closed';

/** Each time it came back from there. Once may be a thank-you that re-opened it by itself. */
export const listReopenings = ({ history }: Pick<Ticket, 'history'>): Change[] =>
  (history ?? []).filter(({ field, from, to }) => field === 'status' && isOver(from) && to && !isOver(to));

/** Each time it went from one person or group to another; the first assignment is none. */
export const listMoves = ({ history }: Pick<Ticket, 'history'>): Change[] =>
  (history ?? []).filter(
    ({ field, from, to }) => (field === 'assignee' || field === 'group') && from && to && from !== to,
  );
