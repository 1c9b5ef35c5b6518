import { maskQuote } from '../../../lib/cases/mask.ts';
import { officeCalendar } from '../../../lib/clocks/find-sla.ts';
import type { PromiseOffer } from '../../../lib/messages/promises-shown.ts';
import type { Message } from '../../../lib/model/ticket.ts';
import { isOver } from '../../../lib/model/ticket-life.ts';
import { findPromises } from '../../../lib/promises/find-promises.ts';
import { deterministicId } from '../../../lib/store/deterministic-id.ts';
import type { Moment } from '../context.ts';
import type { Scored } from '../score-ticket.ts';
import type { TabPage } from '../tab-state.ts';
import { findMaker } from './find-maker.ts';
import type { HeardPromises } from './heard-promises.ts';

const DAYS_BACK = 7;
const DAY = 86_400_000;
const MOST_OFFERS = 3;
const MOST_KEPT = 60;

const isOurs = ({ role, automatic, draft }: Message) => role === 'agent' && !automatic && !draft;

/** The customer's zone as an IANA name; null where the helpdesk names none, or one of its own ("Eastern Time"). */
export function customerZone(timeZone: string | null | undefined): string | null {
  if (!timeZone) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/**
 * Promises in our own messages of the last days that are still ahead (U2): those whose time the page proves, and those that
 * came while it was open. What was decided about them is not asked here.
 */
export async function findOffers(
  { ticket, assessment, hash }: Scored,
  before: TabPage | undefined,
  moment: Moment,
): Promise<HeardPromises> {
  const now = Date.parse(moment.now);
  const known = before?.hash === hash ? before.promises?.known : undefined;
  const calendar = officeCalendar(ticket, moment.policy);
  const theirs = customerZone(ticket.requester.timeZone);
  const timeZone = theirs ?? calendar?.timeZone ?? 'UTC';
  const ours = ticket.messages.filter(isOurs).map((message) => {
    const isNew = known !== undefined && !known.includes(message.id);
    return { message, at: message.sentAt ?? (isNew ? ticket.observedAt : null) };
  });
  const heard = { known: ours.map(({ message }) => message.id).slice(-MOST_KEPT), wrote: timesOf(ours) };
  if (isOver(ticket.status)) return { ...heard, offers: [] };
  const offers: PromiseOffer[] = [];
  for (const { message, at } of ours.toReversed()) {
    if (at === null || Date.parse(at) < now - DAYS_BACK * DAY || Date.parse(at) > now + DAY) continue;
    const said = { sentAt: at, timeZone, calendar, language: assessment.language };
    for (const { quote, dueAt, precision, certain } of findPromises(message.text, said)) {
      if (Date.parse(dueAt) <= now || offers.length >= MOST_OFFERS) continue;
      const masked = maskQuote(quote);
      const id = await deterministicId('promise.made', `ticket:${hash}`, `${dueAt} ${masked}`);
      if (offers.some((one) => one.id === id)) continue;
      offers.push({
        id,
        quote: masked,
        dueAt,
        precision,
        certain,
        saidAt: at,
        timeZone: theirs,
        ...findMaker(message, moment),
      });
    }
  }
  return { ...heard, offers };
}

const timesOf = (ours: readonly { at: string | null }[]): string[] =>
  ours
    .flatMap(({ at }) => at ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .slice(-MOST_KEPT);
