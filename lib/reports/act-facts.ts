import { eventInstant, findData } from '../cases/read-data.ts';
import type { LogEvent } from '../model/event.ts';

/** What somebody said about an alert, by ticket, and articles that answered one. Moments in milliseconds since the epoch; nobody is named. */
export interface ActFacts {
  /** `acted`: it was seen to; `disagreed`: it was no reason to worry. */
  verdicts: Map<string, { at: number; what: 'acted' | 'disagreed' }[]>;
  /** When an article answered a ticket (R132). */
  articles: { ticket: string; at: number }[];
  /** Numbers of all tickets as they were typed, the latest last. */
  totals: { from: string; until: string; site: string | null; group: string | null; total: number | null }[];
}

/** Types of events that reports read beside the cases. */
export const ACT_TYPES = [
  'ticket.handled',
  'ticket.disagreed',
  'ticket.article-used',
  'policy.tickets-counted',
] as const;

/** What a reason for setting an alert aside says of the alert (R87); `other` says nothing. */
const VERDICTS: Record<string, 'acted' | 'disagreed'> = {
  answered: 'acted',
  'resolved-elsewhere': 'acted',
  'waiting-for-customer': 'acted',
  'known-tone': 'disagreed',
  'not-a-complaint': 'disagreed',
};

/** @param events in log order; others than those of `ACT_TYPES` are passed over */
export function actFacts(events: readonly LogEvent[]): ActFacts {
  const facts: ActFacts = { verdicts: new Map(), articles: [], totals: [] };
  const judge = (event: LogEvent, what: 'acted' | 'disagreed' | undefined) => {
    if (!what) return;
    const ticket = event.subject.slice('ticket:'.length);
    const said = facts.verdicts.get(ticket) ?? [];
    said.push({ at: Date.parse(eventInstant(event)), what });
    facts.verdicts.set(ticket, said);
  };
  for (const event of events) {
    if (event.type === 'ticket.handled') judge(event, VERDICTS[findData('ticket.handled', event)?.reason ?? '']);
    else if (event.type === 'ticket.disagreed') judge(event, findData('ticket.disagreed', event) && 'disagreed');
    else if (event.type === 'ticket.article-used') {
      if (!findData('ticket.article-used', event)) continue;
      facts.articles.push({ ticket: event.subject.slice('ticket:'.length), at: Date.parse(eventInstant(event)) });
    } else if (event.type === 'policy.tickets-counted') {
      const data = findData('policy.tickets-counted', event);
      if (data) facts.totals.push({ ...data, site: data.site ?? null, group: data.group ?? null });
    }
  }
  return facts;
}
