import { durationSeconds } from '../clocks/duration-seconds.ts';
import { officeCalendar } from '../clocks/find-sla.ts';
import { openHours } from '../clocks/open-hours.ts';
import type { Say } from '../i18n/translator.ts';
import type { Route } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import type { Outcome, ReplayTaker } from '../model/replay.ts';
import type { TicketFacts } from '../model/ticket-facts.ts';
import { chooseRoute } from './choose-route.ts';
import { ticketOfFacts } from './replay-facts.ts';
import { planLadder } from './replay-ladder.ts';

const takerOf = ({ role, person, hole }: Route['to']): ReplayTaker => ({
  role,
  person: person ?? null,
  hole: hole !== undefined && hole !== null,
});

/**
 * What a policy's matrix and ladders would do with a ticket at the moment it was seen: who takes it, by when, who is told,
 * and who is asked after them while nobody accepts.
 * @param similar how many other tickets like it were seen within so many seconds before it
 */
export function replayTicket(
  facts: TicketFacts,
  key: string,
  policy: Policy,
  say: Say,
  similar?: ((within: number) => number) | undefined,
): Outcome {
  const { ticket, clocks, signals } = ticketOfFacts(facts, key);
  const { severity, language, score, level } = facts;
  const route = chooseRoute({ ticket, signals, clocks, score, level, severity, language, policy, say, similar });
  const cadence = policy.cadence.find((line) => line.severity === severity);
  const hours = openHours(cadence?.aroundTheClock ? null : officeCalendar(ticket, policy));
  const from = Date.parse(facts.at);
  // Without a time of its own a row has the cadence's.
  const within = (own: string | null | undefined) => durationSeconds(own ?? cadence?.acknowledge ?? 'PT0S') * 1000;
  const by = (own: string | null | undefined) => {
    const due = within(own) > 0 ? hours.add(from, within(own)) : null;
    return due === null ? null : new Date(due).toISOString();
  };
  const to = takerOf(route.to);
  const row = policy.matrix.find(({ id }) => id === route.row);
  const ladder =
    row?.ladder === null ? undefined : (policy.ladders.find(({ id }) => id === row?.ladder) ?? policy.ladders[0]);
  const isEscalated = route.row !== 'none';
  return {
    row: route.row,
    type: route.type,
    mode: route.mode,
    tier: route.tier,
    to,
    notify: route.notify,
    by: isEscalated ? by(route.acknowledgeWithin) : null,
    also: route.also.map((it) => ({ row: it.row, to: takerOf(it.to), by: by(it.acknowledgeWithin) })),
    ladder: isEscalated
      ? planLadder(ladder, {
          severity,
          policy,
          hours,
          from,
          within: within(route.acknowledgeWithin),
          asked: to,
        })
      : [],
  };
}
