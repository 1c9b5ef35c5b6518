import type { LogEvent, Sighting } from '../../model/event.ts';
import { CASE_STEPS, LEVELS, type Level } from '../../model/kinds.ts';
import type { TicketCourse } from '../../model/ticket-course.ts';
import { TURN_ACTS } from '../../model/turn.ts';

/** People of the made-up team, by id and name: none of them may ever come into a report. */
export const PEOPLE = Array.from({ length: 14 }, (_, i) => ({ id: `person-id-${i}`, name: `Name${i} Surname${i}` }));

/** How its pseudo-random choices are made: the same seed gives the same log, so that a failure can be looked at. */
function chooser(seed: number) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  return {
    upTo,
    chance: (share: number) => next() < share,
    of: <T>(all: readonly T[]): T => all[upTo(all.length - 1)] as T,
  };
}
type Choose = ReturnType<typeof chooser>;

export interface AnyLog {
  events: LogEvent[];
  sightings: Sighting[];
}

const SITES = ['zendesk', 'helpscout', 'roundcube'];
const LANGUAGES = ['en', 'fi', 'ja', null];
const GROUPS = ['acme.zendesk.com/1', 'acme.zendesk.com/2', 'acme.zendesk.com/3', null];
const REASONS = ['mishandled', 'knowledge', 'approval', 'new-agent', 'defect', 'own-reason', 'internal-team'];
const HOUR = 3_600_000;

const iso = (at: number) => new Date(at).toISOString();

/** Events of one case and its ticket, with everything in them that a report may trip over: they come late, twice, at odds, of other versions. */
function oneCase(n: number, at: number, length: number, choose: Choose): LogEvent[] {
  const events: LogEvent[] = [];
  let now = at;
  const say = (type: string, subject: string, data: object, over: Partial<LogEvent> = {}) => {
    now += choose.upTo(6) * HOUR + choose.upTo(59) * 60_000;
    const by = choose.of(PEOPLE).id;
    const id = `event-${n}-${String(events.length).padStart(4, '0')}`;
    const more = { by, device: `device-of-${by}`, seq: now / 60_000, space, v: 1, ...over };
    events.push({ id, at: `${iso(now)}~0000`, type, subject, data: data as Record<string, unknown>, ...more });
  };
  const space = choose.chance(0.03) ? ('closed' as const) : ('team' as const);
  const ticket = choose.chance(0.06) ? null : `ticket-${choose.chance(0.05) ? Math.max(0, n - 1) : n}`;
  const subject = `case:c${n}`;
  const clock = (metric: string, source: string) => ({
    metric,
    stage: 'running',
    breached: choose.chance(0.4),
    dueAt: choose.chance(0.8) ? iso(at + choose.upTo(90) * HOUR) : null,
    source,
  });
  if (choose.chance(0.05)) say('case.note-added', subject, { note: 'early' });
  say('case.opened', subject, {
    ...{ ticket, ticketRef: null, channel: 'email', mode: 'transfer', row: 'manager', score: 70, level: 'at-risk' },
    site: choose.of([...SITES, null]),
    language: choose.of(LANGUAGES),
    group: choose.of(GROUPS),
    type: choose.of(['none', 'functional', 'hierarchical', 'hierarchical', 'executive']),
    tier: choose.upTo(3),
    severity: choose.of(['S1', 'S2', 'S2', 'S3']),
    reasons: [choose.of(REASONS), choose.of(REASONS)],
    ...(choose.chance(0.3) && { intake: 'sales' }),
    ...(choose.chance(0.1) && { cause: 'first-reply-missed' }),
    signals: choose.chance(0.5)
      ? [{ kind: choose.of(['ignored', 'knowledge-gap', 'anger', 'dispute']), points: 30 }]
      : [],
    clocks: [clock('next-reply', 'helpdesk'), clock('resolution', choose.of(['policy', 'default']))],
    owner: { role: 'escalation-manager', person: choose.of(PEOPLE).id },
    handover: { role: 'lead', person: choose.of(PEOPLE).id },
    notify: [],
    firstSignalAt: choose.chance(0.7) ? iso(now + (choose.upTo(40) - 30) * HOUR) : null,
    policyVersion: 'p1',
    ...(choose.chance(0.4) && {
      turn: {
        at: iso(now),
        acts: [choose.of(TURN_ACTS), choose.of(TURN_ACTS)].map((kind) => ({
          kind,
          at: iso(now),
          count: 2,
          quote: null,
        })),
      },
    }),
    ...(choose.chance(0.2) && { calendar: null }),
  });
  const contact = () => {
    const about = choose.of([['received'], ['update'], ['other'], ['update', 'sla'], undefined]);
    const when = choose.chance(0.3) ? iso(now + (choose.upTo(10) - 8) * HOUR) : undefined;
    say('case.contact-logged', subject, {
      channel: 'phone',
      direction: choose.of(['out', 'out', 'in', null]),
      about,
      at: when,
    });
  };
  const others: (() => void)[] = [
    contact,
    contact,
    () =>
      say('case.step-entered', subject, {
        step: choose.of(CASE_STEPS),
        ...(choose.chance(0.5) && { from: choose.of(CASE_STEPS) }),
        reason: choose.of(['why', null]),
      }),
    () => say('case.severity-set', subject, { severity: choose.of(['S1', 'S2', 'S3']) }),
    () =>
      say('case.raised', subject, {
        type: choose.of(['functional', 'executive', 'none']),
        tier: choose.upTo(3),
        handover: { role: 'executive' },
      }),
    () =>
      say('case.weighed', subject, {
        field: 'sla',
        metric: choose.of(['resolution', 'next-reply', null]),
        dueAt: choose.of([iso(now + 20 * HOUR), null]),
      }),
    () =>
      say('case.resolution-set', subject, {
        kind: choose.of(['fix', 'workaround']),
        summary: choose.of(['one', 'two', null]),
      }),
    () =>
      say('case.reasons-set', subject, { reasons: choose.of([[], [choose.of(REASONS)], ['knowledge', 'new-agent']]) }),
    () =>
      say('case.scores-set', subject, {
        satisfactionBefore: choose.of([1, 2, null, undefined]),
        satisfactionAfter: choose.of([3, 5, undefined]),
        loyaltyBefore: choose.of([0, 4, null]),
        loyaltyAfter: choose.of([6, undefined]),
      }),
    () =>
      say('case.answered', subject, {
        question: choose.of(['root-cause', 'improvement', 'prevention']),
        answer: 'item',
        ...(choose.chance(0.3) && { reopened: choose.upTo(1) }),
      }),
    () => say('case.survey-sent', subject, { how: 'link', channel: 'email' }),
    () => say('case.survey-answered', subject, { score: choose.upTo(5), of: choose.of([5, 5, 10, 0]) }),
    () => say('case.survey-skipped', subject, { reason: 'item' }),
    () => say('case.reopened', subject, {}),
    () =>
      say('case.ticket-joined', subject, {
        ticket: `ticket-${choose.chance(0.5) ? `joined-${n}` : choose.upTo(n + 3)}`,
      }),
    () => say('case.ticket-parted', subject, { ticket: `ticket-joined-${n}` }),
    () => say('case.ticket-moved', subject, { ticket: `ticket-merged-${n}`, ticketRef: 'item' }),
    () => say('case.note-added', subject, { note: 'item' }),
    () => say('case.unheard-of', subject, { step: 'closed' }),
    () => say('case.step-entered', subject, { step: 'closed' }, { v: 2 }),
    () => say('case.step-entered', subject, { step: 'nowhere' }),
    () =>
      say('ticket.handled', `ticket:${ticket ?? 'none'}`, {
        upTo: iso(now),
        level: 'at-risk',
        reason: choose.of(['answered', 'known-tone', 'other', 'not-a-complaint', 'waiting-for-customer']),
      }),
    () => say('ticket.disagreed', `ticket:${ticket ?? 'none'}`, { kind: 'anger', strength: 'tone', reason: 'misread' }),
    () => say('ticket.article-used', `ticket:${choose.of([ticket ?? 'none', `ticket-free-${n}`])}`, { article: 'a1' }),
    () =>
      say('ticket.snoozed', `ticket:${ticket ?? 'none'}`, { until: iso(now + HOUR), level: 'watch', reason: 'other' }),
  ];
  // Most cases come to their end in order.
  const path = choose.chance(0.7) ? CASE_STEPS.slice(1) : [];
  const every = Math.max(1, Math.floor(length / (path.length + 1)));
  for (let i = 1; events.length < length; i++) {
    const step = i % every === 0 ? path[i / every - 1] : undefined;
    if (step) say('case.step-entered', subject, { step });
    else choose.of(others)();
  }
  return events;
}

function course(at: number, site: string, choose: Choose): TicketCourse {
  const isSolved = choose.chance(0.6);
  const maybeAt = (share: number, hours: number) => (choose.chance(share) ? iso(at + choose.upTo(hours) * HOUR) : null);
  return {
    site,
    group: choose.chance(0.8) ? { id: choose.of(GROUPS) ?? 'acme.zendesk.com/9', name: 'Billing' } : null,
    language: choose.of(LANGUAGES),
    beganAt: maybeAt(0.9, 0),
    firstReplyAt: maybeAt(0.7, 30),
    replies: choose.chance(0.8) ? choose.upTo(4) : null,
    isSolved,
    solvedAt: isSolved ? maybeAt(0.6, 80) : null,
    seenSolvedAt: isSolved ? iso(at + choose.upTo(90) * HOUR) : null,
    promises: Array.from({ length: choose.upTo(3) }, (_, i) => ({
      metric: i === 0 ? ('first-reply' as const) : ('next-reply' as const),
      dueAt: iso(at + choose.upTo(40) * HOUR + i * 60_000),
      isMet: choose.chance(0.7),
    })),
    hand: choose.chance(0.9) ? choose.upTo(11) : null,
  };
}

function sightingsOf(ticket: string, at: number, choose: Choose): Sighting[] {
  const site = choose.of(SITES);
  return Array.from({ length: 1 + choose.upTo(1) }, (_, i) => {
    const first = at + choose.upTo(30) * HOUR;
    let level: Level = choose.of(LEVELS);
    let time = first;
    const levels = Array.from({ length: 1 + choose.upTo(3) }, () => {
      const one = { at: iso(time), level };
      time += choose.upTo(20) * HOUR;
      level = choose.of(LEVELS);
      return one;
    });
    const person = choose.of(PEOPLE).id;
    return {
      ...{ ticket, device: `device-${i}-of-${person}`, owner: person, handledUpTo: null, policyVersion: 'p1' },
      ...{ firstSeenAt: iso(first), observedAt: iso(time + choose.upTo(20) * HOUR) },
      ...{ score: 50, level: levels.at(-1)?.level ?? 'calm', levels },
      ...(choose.chance(0.92) && { course: course(first - choose.upTo(50) * HOUR, site, choose) }),
    };
  });
}

/**
 * A team's log as it might have been, and what its devices saw: the same for the same seed.
 * @param from ISO 8601 instant of the first opening; cases open evenly over so many days
 */
export function anyLog(seed: number, cases: number, events: number, from: string, days: number): AnyLog {
  const choose = chooser(seed);
  const start = Date.parse(from);
  const log: AnyLog = { events: [], sightings: [] };
  const each = Math.max(1, Math.floor(events / cases));
  for (let n = 0; n < cases; n++) {
    const at = start + Math.floor((n / cases) * days * 24) * HOUR;
    log.events.push(...oneCase(n, at, each + (n === 0 ? events - each * cases : 0), choose));
    for (const name of [`ticket-${n}`, `ticket-free-${n}`, `ticket-calm-${n}`])
      if (choose.chance(0.85)) log.sightings.push(...sightingsOf(name, at, choose));
  }
  for (let n = 0; n < 8; n++) {
    const day = (add: number) => iso(start + (n * 7 + add) * 24 * HOUR).slice(0, 10);
    const data = {
      from: day(0),
      until: day(7),
      total: choose.of([200, 3, null]),
      site: choose.of([null, null, 'zendesk']),
    };
    log.events.push({
      ...{
        id: `total-${n}`,
        at: `${iso(start + n * HOUR)}~0000`,
        by: 'person-id-0',
        device: 'd',
        seq: n,
        space: 'team',
        v: 1,
      },
      ...{ type: 'policy.tickets-counted', subject: 'policy:tickets-counted', data },
    });
  }
  return log;
}
