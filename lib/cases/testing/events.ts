import fc from 'fast-check';
import type { EventData } from '../../model/case-events.ts';
import type { LogEvent } from '../../model/event.ts';

/** The data of a plain opening, for tests. */
export function openedData(over: Partial<EventData<'case.opened'>> = {}): EventData<'case.opened'> {
  return {
    ticket: 'ticket-1',
    ticketRef: 'vault-ticket',
    site: 'zendesk',
    channel: 'email',
    type: 'hierarchical',
    mode: 'transfer',
    tier: 2,
    row: 'manager',
    severity: 'S2',
    priority: 'high',
    score: 72,
    level: 'at-risk',
    reasons: ['manager-demand'],
    signals: [{ kind: 'manager-demand', points: 35, quote: 'vault-quote', message: 'm1' }],
    clocks: [],
    summary: 'vault-summary',
    stakes: 'vault-stakes',
    owner: { role: 'escalation-manager', person: null },
    handover: { role: 'lead', person: null },
    acknowledgeBy: '2026-11-16T12:00:00Z',
    notify: [],
    firstSignalAt: '2026-11-16T09:00:00Z',
    policyVersion: 'p1',
    ...over,
  };
}

/** An event of a test log: minute `at` of a morning. */
export function event(
  at: number,
  type: string,
  subject: string,
  data: unknown,
  over: Partial<LogEvent> = {},
): LogEvent {
  const time = new Date(Date.parse('2026-11-16T09:00:00Z') + at * 60_000).toISOString();
  return {
    id: `event-${at}-${type}-${subject}`,
    at: `${time}~0000`,
    by: 'ann',
    device: 'device-a',
    seq: at,
    space: 'team',
    type,
    subject,
    data: data as Record<string, unknown>,
    v: 1,
    ...over,
  };
}

const datas: fc.Arbitrary<[string, unknown]> = fc.oneof(
  fc.constantFrom('ticket-1', 'ticket-2').map((ticket) => ['case.opened', openedData({ ticket })] as [string, unknown]),
  fc
    .constantFrom('received', 'investigation', 'resolution', 'post-mortem', 'closed')
    .map((step) => ['case.step-entered', { step }] as [string, unknown]),
  fc.boolean().map((done) => ['case.item-checked', { step: 'received', item: 'sla', done }] as [string, unknown]),
  fc.constantFrom<[string, unknown]>(
    ['case.accepted', {}],
    ['case.reopened', {}],
    ['case.contact-logged', { channel: 'phone' }],
    ['case.severity-set', { severity: 'S1' }],
    ['case.note-added', { note: 'vault-note' }],
    ['case.unheard-of', { some: 'thing' }],
    ['case.step-entered', { step: 'not a step' }],
  ),
);

/** Logs as two browsers could have written them: a handful of cases, clashing openings, early events, unknown types. */
export const logs: fc.Arbitrary<LogEvent[]> = fc.uniqueArray(
  fc
    .record({
      at: fc.integer({ min: 0, max: 20 }),
      id: fc.integer({ min: 0, max: 60 }),
      subject: fc.constantFrom('case:a', 'case:b', 'case:c', 'case:d'),
      data: datas,
      by: fc.constantFrom('ann', 'bob'),
    })
    .map(({ at, id, subject, data, by }) =>
      event(at, data[0], subject, data[1], { id: `event-id-${id}`, by, device: `device-of-${by}`, seq: id }),
    ),
  { selector: ({ id }) => id, maxLength: 30 },
);
