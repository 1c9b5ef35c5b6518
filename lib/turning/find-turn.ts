import type { Assessment } from '../model/assessment.ts';
import type { Message, Ticket } from '../model/ticket.ts';
import { listMoves, listReopenings } from '../model/ticket-life.ts';
import type { Turn, TurnAct } from '../model/turn.ts';

const DAY = 24 * 60 * 60_000;
/** So long without a word from us is an act, too; in days. */
const LEFT_WAITING_DAYS = 3;
const MANY_MOVES = 2;
const MANY_WRITERS = 3;

/** What else is known of what we wrote: each takes a message of ours and gives the words in it, or none. */
export interface OurWords {
  /** A phrase that mostly makes it worse. */
  findWall(message: Message): string | undefined;
  /** A question for what the customer had told by then. */
  findAskedAgain(message: Message, before: readonly Message[]): string | undefined;
  /** What was promised for a time, and when that was. */
  findPromises(message: Message): readonly { dueAt: string; quote: string }[];
}

type Timed = Message & { sentAt: string };
const isTimed = (message: Message): message is Timed => message.sentAt != null;
const ms = (text: string) => Date.parse(text);

/**
 * The first customer's message whose words say that they are upset, and what we had done by then (U7): promised and not kept,
 * closed and had it come back, asked again, shut the door with a phrase, kept silent, passed it on. Facts of the process, with no
 * name in them: this asks what came before, never who did it.
 * @returns undefined where nothing hot was said, or the page does not prove when
 */
export function findTurn(ticket: Ticket, { signals }: Pick<Assessment, 'signals'>, words: OurWords): Turn | undefined {
  const said = new Set(
    signals.filter(({ strength, points }) => strength === 'explicit' && points > 0).map(({ message }) => message),
  );
  const ordinary = ticket.messages.filter(({ draft, automatic }) => !draft && !automatic);
  const turning = ordinary.find(({ id, role }) => role === 'customer' && said.has(id));
  if (!turning || !isTimed(turning)) return undefined;
  const before = ordinary.slice(0, ordinary.indexOf(turning));
  const acts = [
    ...missedPromises(before, turning, words),
    ...reopenings(ticket, turning),
    ...ofOurLast(before, words),
    ...silences(ticket, before, turning),
    ...moves(ticket, turning),
    ...writers(before),
  ];
  return { at: turning.sentAt, acts: acts.toSorted((a, b) => ms(a.at) - ms(b.at)) };
}

/** Due before the turn, and no word from us after it was made and by when it was due. */
function missedPromises(before: readonly Message[], turning: Timed, words: OurWords): TurnAct[] {
  const ours = before.filter(({ role }) => role === 'agent').filter(isTimed);
  return ours.flatMap((message) =>
    words
      .findPromises(message)
      .filter(({ dueAt }) => ms(dueAt) <= ms(turning.sentAt))
      .filter(({ dueAt }) => !ours.some((one) => ms(one.sentAt) > ms(message.sentAt) && ms(one.sentAt) <= ms(dueAt)))
      .map(({ dueAt, quote }): TurnAct => ({ kind: 'promise-missed', at: dueAt, quote, count: null })),
  );
}

function reopenings(ticket: Ticket, turning: Timed): TurnAct[] {
  const back = listReopenings(ticket).filter(({ at }) => ms(at) <= ms(turning.sentAt));
  const last = back.at(-1);
  return last ? [{ kind: 'closed-too-soon', at: last.at, count: back.length, quote: null }] : [];
}

function moves(ticket: Ticket, turning: Timed): TurnAct[] {
  const passed = listMoves(ticket).filter(({ at }) => ms(at) <= ms(turning.sentAt));
  const last = passed.at(-1);
  return last && passed.length >= MANY_MOVES
    ? [{ kind: 'reassigned', at: last.at, count: passed.length, quote: null }]
    : [];
}

/** Words count where they were the last that the customer had read. */
function ofOurLast(before: readonly Message[], words: OurWords): TurnAct[] {
  const index = before.findLastIndex(({ role }) => role === 'agent');
  const last = before[index];
  if (!last || !isTimed(last)) return [];
  const wall = words.findWall(last);
  const again = words.findAskedAgain(last, before.slice(0, index));
  const at = last.sentAt;
  return [
    ...(wall ? [{ kind: 'wall-words' as const, at, quote: wall, count: null }] : []),
    ...(again ? [{ kind: 'asked-again' as const, at, quote: again, count: null }] : []),
  ];
}

/** The longest that the customer waited for a word of ours. Only where every word is there and dated: else we may have answered. */
function silences({ coverage }: Ticket, before: readonly Message[], turning: Timed): TurnAct[] {
  const isWhole = !coverage || coverage.loaded >= coverage.total;
  const spoken = before.filter(({ role }) => role !== 'note' && role !== 'system');
  if (!isWhole || spoken.some(({ role, sentAt }) => role === 'unknown' || !sentAt)) return [];
  let since: string | null = null;
  let longest = { days: 0, at: '' };
  for (const { role, sentAt } of [...spoken.filter(isTimed), turning]) {
    const days = since === null ? 0 : Math.floor((ms(sentAt) - ms(since)) / DAY);
    if (days > longest.days) longest = { days, at: since as string };
    if (role === 'agent') since = null;
    else since ??= sentAt;
  }
  return longest.days >= LEFT_WAITING_DAYS
    ? [{ kind: 'left-waiting', at: longest.at, count: longest.days, quote: null }]
    : [];
}

/** Several people answered: told as a number, never as names. */
function writers(before: readonly Message[]): TurnAct[] {
  const ours = before.filter(({ role }) => role === 'agent');
  const whose = new Set(ours.flatMap(({ from, author }) => from?.id || from?.email || author || []));
  const last = ours.at(-1);
  return last && isTimed(last) && whose.size >= MANY_WRITERS
    ? [{ kind: 'many-writers', at: last.sentAt, count: whose.size, quote: null }]
    : [];
}
