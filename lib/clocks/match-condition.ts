import type { Clock, Signal } from '../model/assessment.ts';
import type { Condition } from '../model/condition.ts';
import type { Level, Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { durationSeconds } from './duration-seconds.ts';
import { findAccount } from './find-account.ts';

/** What a condition may ask about. An SLA is chosen before signals and clocks are known: those fields are missing then. */
export interface Facts {
  ticket: Ticket;
  policy: Policy;
  /** BCP 47 tag of the customer's latest message; the requester's locale stands in where it is missing. */
  language?: string | undefined;
  signals?: readonly Signal[] | undefined;
  clocks?: readonly Clock[] | undefined;
  score?: number | undefined;
  level?: Level | undefined;
  severity?: Severity | undefined;
  /** How many other tickets like this one were seen within so many seconds before it. */
  similar?: ((within: number) => number) | undefined;
}

type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

const same = (a: string | null | undefined, b: string) => a?.trim().toLowerCase() === b.trim().toLowerCase();

function speaks(language: string | null | undefined, wanted: string): boolean {
  const [spoken, asked] = [language?.toLowerCase() ?? '', wanted.toLowerCase()];
  return spoken === asked || spoken.startsWith(`${asked}-`);
}

/** Reasons for which one test holds, empty where it does not. */
function reasonsOfTest(test: Test, facts: Facts): string[] {
  const { ticket, policy } = facts;
  const when = (holds: boolean, reason: string) => (holds ? [reason] : []);
  if ('signal' in test) {
    const heard = policy.signals[test.signal]?.on !== false && facts.signals?.some(({ kind }) => kind === test.signal);
    return when(heard === true, test.signal);
  }
  if ('clock' in test) {
    const { metric, breached } = test.clock;
    const shows = (clock: Clock) =>
      clock.metric === metric &&
      clock.breached === breached &&
      clock.stage !== 'unknown' &&
      clock.stage !== 'cancelled';
    return when(facts.clocks?.some(shows) === true, `clock:${metric}`);
  }
  if ('score' in test) return when((facts.score ?? -1) >= test.score.gte, 'score');
  if ('level' in test) return when(facts.level === test.level, `level:${test.level}`);
  if ('severity' in test)
    return when(facts.severity !== undefined && test.severity.includes(facts.severity), `severity:${facts.severity}`);
  if ('priority' in test)
    return when(ticket.priority != null && test.priority.includes(ticket.priority), `priority:${ticket.priority}`);
  if ('status' in test)
    return when(ticket.status != null && test.status.includes(ticket.status), `status:${ticket.status}`);
  if ('tag' in test)
    return when(
      ticket.tags.some((tag) => same(tag, test.tag)),
      `tag:${test.tag}`,
    );
  if ('group' in test)
    return when(same(ticket.group?.id, test.group) || same(ticket.group?.name, test.group), `group:${test.group}`);
  if ('organization' in test)
    return when(same(ticket.requester.organization, test.organization), `organization:${test.organization}`);
  if ('account' in test) return when(same(findAccount(ticket, policy)?.tier, test.account), `account:${test.account}`);
  if ('language' in test)
    return when(speaks(facts.language ?? ticket.requester.locale, test.language), `language:${test.language}`);
  if ('site' in test) return when(same(ticket.site, test.site), `site:${test.site}`);
  if ('channel' in test) return when(test.channel.includes(ticket.channel), `channel:${ticket.channel}`);
  if ('issue' in test) return when(same(ticket.issue, test.issue), `issue:${test.issue}`);
  // The ticket itself is one of them: "five similar tickets" is this one and four others.
  const others = facts.similar?.(durationSeconds(test.similar.within));
  return when(others !== undefined && others + 1 >= test.similar.gte, 'similar');
}

/**
 * Why a condition holds: signal kinds, `clock:<metric>` and `<test>:<value>`; an empty list where it holds for no reason of
 * its own (empty `all`, `not`); null where it does not hold. Empty `all` is true, empty `any` is false.
 */
export function matchCondition(condition: Condition, facts: Facts): string[] | null {
  if ('all' in condition) {
    const parts = condition.all.map((part) => matchCondition(part, facts));
    return parts.every((part) => part !== null) ? [...new Set(parts.flat())] : null;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => matchCondition(part, facts)).filter((part) => part !== null);
    return parts.length > 0 ? [...new Set(parts.flat())] : null;
  }
  if ('not' in condition) return matchCondition(condition.not, facts) === null ? [] : null;
  const reasons = reasonsOfTest(condition, facts);
  return reasons.length > 0 ? reasons : null;
}
