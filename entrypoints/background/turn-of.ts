import { maskQuote } from '../../lib/cases/mask.ts';
import { officeCalendar } from '../../lib/clocks/find-sla.ts';
import type { Assessment } from '../../lib/model/assessment.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import type { Turn } from '../../lib/model/turn.ts';
import { findTurn } from '../../lib/turning/find-turn.ts';
import { ourWords } from '../../lib/turning/our-words.ts';
import type { Moment } from './context.ts';
import { customerZone } from './promises/find-offers.ts';

/** What we had done by the time this ticket ran hot (U7); undefined where it never did. */
export function turnOf(ticket: Ticket, assessment: Assessment, { policy }: Pick<Moment, 'policy'>): Turn | undefined {
  const calendar = officeCalendar(ticket, policy);
  const zone = customerZone(ticket.requester.timeZone) ?? calendar?.timeZone ?? 'UTC';
  return findTurn(ticket, assessment, ourWords(assessment.language, zone, calendar));
}

/** The same, as a page shows it: our own words masked, for they may name the customer. */
export function shownTurn(...ask: Parameters<typeof turnOf>): Turn | undefined {
  const turn = turnOf(...ask);
  return (
    turn && { ...turn, acts: turn.acts.map((act) => ({ ...act, quote: act.quote ? maskQuote(act.quote) : null })) }
  );
}
