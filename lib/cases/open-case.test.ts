import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { EVENT_DATA } from '../model/case-events.ts';
import type { Policy } from '../model/policy.ts';
import { draftEscalation } from './draft-escalation.ts';
import { openCase } from './open-case.ts';
import { hotAssessment, hotTicket } from './testing/ticket.ts';

const cadence: Policy['cadence'] = [
  {
    severity: 'S1',
    acknowledge: 'PT15M',
    tellCustomer: 'PT30M',
    update: 'PT1H',
    askFixOwner: 'PT2H',
    aroundTheClock: true,
  },
  {
    severity: 'S2',
    acknowledge: 'PT1H',
    tellCustomer: 'PT2H',
    update: 'PT4H',
    askFixOwner: 'PT8H',
    aroundTheClock: false,
  },
];
const calendars: Policy['calendars'] = [
  { id: 'hq', timeZone: 'UTC', weekly: { mon: [['09:00', '13:00']], tue: [['09:00', '17:00']] } },
];
const policy = {
  cadence,
  calendars,
  slas: [],
  accounts: [] as Policy['accounts'],
  people: [] as Policy['people'],
  roles: [],
  matrix: [],
  ladders: [],
  destinations: [],
} as unknown as Policy;
const draft = draftEscalation(hotTicket(), hotAssessment(), translator('en'));
function open(over: Partial<Parameters<typeof openCase>[0]> = {}) {
  let count = 0;
  return openCase({
    ticket: hotTicket(),
    assessment: hotAssessment(),
    draft,
    policy,
    me: 'ann',
    hash: 'hash-of-ticket',
    requester: 'hash-of-kim',
    assignee: null,
    firstSignalAt: '2026-11-16T11:01:00Z',
    now: '2026-11-16T12:00:00Z',
    newId: () => `id-${count++}`,
    ...over,
  });
}

describe('draftEscalation (R39)', () => {
  it('says what happened, in the customer’s words, with the clocks and who takes it', () => {
    expect(draft).toMatchObject({ type: 'hierarchical', toRole: 'lead', severity: 'S2' });
    expect(draft.summary).toContain('Kim Doe has written 2 messages about “Invoice, again”');
    expect(draft.summary).toContain('The last message has not been answered yet.');
    expect(draft.summary).toContain('In their words: “Get me your manager, call ••••”');
    expect(draft.summary.split('\n').filter((line) => line.includes('due on'))).toHaveLength(2);
    expect(draft.stakes).toBe('The customer may leave.');
  });

  it('what a colleague wrote is none of the customer’s words', () => {
    const { signals, ...rest } = hotAssessment();
    const own = {
      ...signals[0]!,
      kind: 'knowledge-gap' as const,
      points: 99,
      quote: 'I do not know how to reverse it',
    };
    const { summary } = draftEscalation(hotTicket(), { ...rest, signals: [own, ...signals] }, translator('en'));
    expect(summary).not.toContain('how to reverse it');
    expect(summary).toContain('In their words: “Get me your manager');
  });

  it('in Finnish and Japanese too', () => {
    const inFinnish = draftEscalation(hotTicket(), hotAssessment(), translator('fi'));
    expect(inFinnish.summary).toContain('Kim Doe on kirjoittanut 2 viestiä');
    expect(inFinnish.stakes).toBe('Asiakas saattaa lähteä.');
    expect(draftEscalation(hotTicket(), hotAssessment(), translator('ja')).stakes).toBe(
      'お客様が離れるおそれがあります。',
    );
  });

  it('claims nothing it does not know: half a thread, no times, no signals; the escalation manager where no route is (R7)', () => {
    const half = hotTicket({ coverage: { loaded: 3, total: 9 } });
    expect(draftEscalation(half, hotAssessment(), translator('en')).summary).not.toContain('Nobody has answered');
    const route = { ...hotAssessment().route, type: 'none' as const };
    const bare = hotTicket({ subject: '', messages: [{ id: 'm1', role: 'customer', text: 'Help' }] });
    const made = draftEscalation(bare, hotAssessment({ signals: [], clocks: [], route }), translator('en'));
    expect(made.summary).toBe(
      'Kim Doe has written 1 message about “(no subject)”. The last message has not been answered yet. Answering so far: Ann Agent.',
    );
    expect(made).toMatchObject({ type: 'hierarchical', toRole: 'escalation-manager' });
    expect(made.stakes).toBe('The customer’s trust in us.');
  });
});

describe('openCase', () => {
  it('puts the fact in the event and everything personal in the vault', () => {
    const { id, batch } = open();
    const [event] = batch.events;
    expect(event).toMatchObject({ type: 'case.opened', subject: `case:${id}`, space: 'team', v: 1 });
    const data = EVENT_DATA['case.opened'].parse(event!.data);
    expect(data).toMatchObject({
      ticket: 'hash-of-ticket',
      tier: 2,
      row: 'manager',
      acknowledgeBy: '2026-11-17T10:00:00.000Z', // one office hour is left of Monday, one more on Tuesday
    });
    expect(data.owner.role).toBe('escalation-manager');
    const written = JSON.stringify(event);
    for (const personal of ['Kim', 'kim@', 'Invoice', 'manager, call', 'acme.zendesk.com']) {
      expect(written).not.toContain(personal);
    }
    const text = (vaultId: string | null | undefined) => batch.items.find((it) => it.id === vaultId);
    expect(text(data.stakes)).toMatchObject({ text: 'The customer may leave.', person: 'hash-of-kim' });
    expect(text(data.signals[0]!.quote)).toMatchObject({ kind: 'quote', text: 'Get me your manager, call ••••' });
    expect(JSON.stringify(batch.items)).not.toContain('123 4567');
    expect(JSON.parse((text(data.ticketRef) as { text: string }).text)).toMatchObject({ key: 'acme.zendesk.com/4711' });
  });

  it('where a specialist joins, the agent stays the owner (R42)', () => {
    const route = {
      ...hotAssessment().route,
      type: 'functional' as const,
      mode: 'swarm' as const,
      to: { role: 'specialist' },
    };
    const swarm = { ...draft, type: 'functional' as const, toRole: 'specialist' };
    const { batch } = open({ assessment: hotAssessment({ route }), draft: swarm });
    expect(batch.events[0]!.data).toMatchObject({ mode: 'swarm', owner: { role: 'agent', person: 'ann' } });
  });

  it('goes where the person says, not where the matrix said', () => {
    const chosen = { ...draft, type: 'executive' as const, toRole: 'executive', severity: 'S2' as const };
    const { data } = open({ draft: chosen }).batch.events[0]!;
    expect(data).toMatchObject({ type: 'executive', tier: 3, row: 'by-hand', handover: { role: 'executive' } });
    expect(data.acknowledgeBy).toBe('2026-11-16T13:00:00.000Z');
    const now = open({ draft: { ...chosen, severity: 'S1' }, now: '2026-11-16T22:00:00Z' });
    expect(now.batch.events[0]!.data.acknowledgeBy).toBe('2026-11-16T22:15:00.000Z'); // around the clock
  });
});
