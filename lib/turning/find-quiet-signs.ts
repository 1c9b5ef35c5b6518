import type { PersonRef, Ticket } from '../model/ticket.ts';
import { isOver, listReopenings } from '../model/ticket-life.ts';
import type { QuietSign } from '../model/turn.ts';
import { offersWorkaround } from './offers-workaround.ts';
import { whoIsCopied } from './who-is-copied.ts';

const DAY = 24 * 60 * 60_000;
/** So long nobody says whether our workaround helped; in days. */
const SILENT_DAYS = 5;
const OFTEN = 3;
/** Another ticket of the same customer counts where it was seen within so many days. */
const SECOND_CHANNEL_DAYS = 14;

/** Another open ticket of the same customer, as it was seen on this computer. */
export interface OtherTicket {
  site: string;
  key: string;
  observedAt: string;
}

/** Signs that are worth a look by themselves; a boss in copy, a second way and silence are common, and told beside others. */
const WATCHED: readonly QuietSign['sign'][] = ['regulator-copied', 'lawyer-copied', 'reopened-often'];
export const isToBeWatched = ({ sign }: QuietSign): boolean => WATCHED.includes(sign);

const addressOf = ({ email }: PersonRef) => email?.toLowerCase() ?? '';
const domainOf = (address: string) => address.split('@')[1] ?? '';
const nameOf = ({ name, email }: PersonRef) => name || email || '';
const ms = (text: string) => Date.parse(text);

/**
 * Trouble that nobody put into words (R1, U6): a boss, lawyer or authority who is copied, the third time it was opened again, the same
 * customer by another way, no word after our workaround. Each is a reason to look, and none proves anything.
 * @param ours addresses of the team's own people
 * @param others other tickets of the same customer
 */
export function findQuietSigns(
  ticket: Ticket,
  { ours, others }: { ours: readonly string[]; others: readonly OtherTicket[] },
): QuietSign[] {
  return [...copied(ticket, ours), ...reopened(ticket), ...elsewhere(ticket, others), ...unanswered(ticket)];
}

function copied(ticket: Ticket, team: readonly string[]): QuietSign[] {
  const ours = new Set(team.map((address) => address.toLowerCase()));
  const agents = ticket.messages.filter(({ role }) => role === 'agent' || role === 'note');
  for (const { from } of agents) if (from) ours.add(addressOf(from));
  // Our own boss or lawyer was copied by ourselves.
  const domains = new Set([...ours].map(domainOf));
  const requester = ticket.requester.email?.toLowerCase();
  const isTheirs = (one: PersonRef) => {
    const address = addressOf(one);
    return address !== requester && !ours.has(address) && !(address !== '' && domains.has(domainOf(address)));
  };
  const known = new Set<string>();
  const found = new Map<string, QuietSign>();
  const take = (one: PersonRef, at: string | null, isNew: boolean) => {
    const what = isTheirs(one) ? whoIsCopied(one) : undefined;
    // A boss who was in it from the beginning says nothing.
    if (!what || (what === 'boss' && !isNew)) return;
    const sign = `${what}-copied` as const;
    if (!found.has(sign)) found.set(sign, { sign, at, who: nameOf(one), count: null });
  };
  const theirs = ticket.messages.filter(({ role, draft }) => role === 'customer' && !draft);
  theirs.forEach(({ cc, from, sentAt }, index) => {
    const people = [...(cc ?? []), ...(from ? [from] : [])];
    for (const one of people) {
      const isNew = index > 0 && addressOf(one) !== '' && !known.has(addressOf(one));
      take(one, sentAt ?? null, isNew);
    }
    for (const one of people) known.add(addressOf(one));
  });
  for (const one of ticket.cc ?? []) take(one, null, false);
  return [...found.values()];
}

function reopened(ticket: Ticket): QuietSign[] {
  const back = listReopenings(ticket);
  if (back.length < OFTEN) return [];
  return [{ sign: 'reopened-often', at: back.at(-1)?.at ?? null, who: null, count: back.length }];
}

function elsewhere({ key, site, observedAt }: Ticket, others: readonly OtherTicket[]): QuietSign[] {
  const since = ms(observedAt) - SECOND_CHANNEL_DAYS * DAY;
  const other = others
    .filter((one) => one.key !== key && one.site !== site && ms(one.observedAt) >= since)
    .toSorted((a, b) => ms(b.observedAt) - ms(a.observedAt))[0];
  return other ? [{ sign: 'second-channel', at: other.observedAt, who: other.site, count: null }] : [];
}

/** Solved is an answer, and so is any word of theirs. */
function unanswered({ status, messages, observedAt, coverage }: Ticket): QuietSign[] {
  const isWhole = !coverage || coverage.loaded >= coverage.total;
  const spoken = messages.filter(
    ({ role, draft, automatic }) => !draft && !automatic && role !== 'note' && role !== 'system',
  );
  const last = spoken.at(-1);
  if (isOver(status) || !isWhole || last?.role !== 'agent' || !last.sentAt) return [];
  const days = Math.floor((ms(observedAt) - ms(last.sentAt)) / DAY);
  if (days < SILENT_DAYS || !offersWorkaround(last.text)) return [];
  return [{ sign: 'silent-after-workaround', at: last.sentAt, who: null, count: days }];
}
