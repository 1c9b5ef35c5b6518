import { describe, expect, it } from 'vitest';
import { HELSINKI, makeTicket, say, wall } from '../clocks/testing.ts';
import type { Assessment } from '../model/assessment.ts';
import type { MatrixRow, Person, Policy, PolicyFile } from '../model/policy.ts';
import { type TicketFacts, ticketFactsSchema } from '../model/ticket-facts.ts';
import { policyInForce } from '../policy/in-force.ts';
import { chooseRoute } from './choose-route.ts';
import { replayChanges } from './replay-changes.ts';
import { factsOf } from './replay-facts.ts';
import { replayTicket } from './replay-ticket.ts';

const person = (id: string, roles: string[], more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  roles,
  accounts: [],
  addresses: [],
  ...more,
});
const PEOPLE = [
  person('maija', ['lead'], { deputies: ['ville'] }),
  person('ville', ['agent']),
  person('eva', ['executive'], { calendar: null }),
  person('sam', ['csm']),
];
const inForce = (file: Partial<PolicyFile> = {}): Policy =>
  policyInForce({
    schema: 1,
    calendars: [HELSINKI],
    people: PEOPLE,
    roles: [{ id: 'executive', name: {}, calendar: null }],
    accounts: [{ domain: 'customer.example', name: 'Customer Ltd', tier: 'high', csm: 'sam' }],
    ...file,
  });

// A Wednesday.
const ticket = makeTicket({ createdAt: '2026-06-10 10:00', observedAt: '2026-06-10 12:30', tags: ['vip'] });
const facts = (more: Partial<TicketFacts> = {}): TicketFacts => ({
  site: 'zendesk',
  signals: ['manager-demand'],
  clocks: [],
  score: 65,
  level: 'at-risk',
  severity: 'S2',
  channel: 'email',
  tags: [],
  domain: 'customer.example',
  language: 'en',
  at: wall('2026-06-10 12:30'),
  ...more,
});
const at = (local: string) => new Date(wall(local)).toISOString();
const run = (more: Partial<TicketFacts> = {}, policy = inForce()) =>
  replayTicket(facts(more), 'acme/1', policy, say, undefined);

describe('facts of a ticket', () => {
  const assessment = {
    score: 65,
    level: 'at-risk',
    severity: 'S2',
    language: 'fi',
    heard: ['churn-threat'],
    signals: [{ kind: 'anger', strength: 'tone', points: 5, why: '' }],
    clocks: [
      { metric: 'first-reply', breached: true, stage: 'running', source: 'policy', why: '' },
      { metric: 'resolution', breached: false, stage: 'unknown', source: 'policy', why: '' },
    ],
  } as unknown as Assessment;

  it('are what conditions ask, and no words of anybody', () => {
    const kept = factsOf({ ...ticket, subject: 'Very private', group: { id: '7', name: 'Billing' } }, assessment);
    expect(ticketFactsSchema.parse(kept)).toEqual(kept);
    expect(kept).toMatchObject({
      signals: ['churn-threat'],
      clocks: [{ metric: 'first-reply', breached: true }],
      domain: 'customer.example',
      group: { id: '7', name: 'Billing' },
      tags: ['vip'],
    });
    expect(JSON.stringify(kept)).not.toMatch(/private|kim@|Kim/);
  });

  it('answer a matrix as the ticket itself does', () => {
    const tests: MatrixRow['when'][] = [
      { tag: 'vip' },
      { account: 'high' },
      { group: 'billing' },
      { language: 'fi' },
      { clock: { metric: 'first-reply', breached: true } },
      { clock: { metric: 'resolution', breached: false } },
      { level: 'at-risk' },
      { channel: ['email'] },
      { signal: 'anger' },
      { not: { signal: 'churn-threat' } },
    ];
    const full = { ...ticket, group: { id: '7', name: 'Billing' } };
    for (const when of tests) {
      const [row] = inForce().matrix;
      const policy = inForce({ matrix: [{ ...(row as MatrixRow), when, protective: false }] });
      const { clocks, score, level, severity, language } = assessment;
      const signals = [{ kind: 'churn-threat', strength: 'explicit', points: 40, why: '' } as const];
      const live = chooseRoute({ ticket: full, signals, clocks, score, level, severity, language, policy, say });
      expect(replayTicket(factsOf(full, assessment), 'acme/1', policy, say).row, JSON.stringify(when)).toBe(live.row);
    }
  });
});

describe('a ticket through a matrix', () => {
  it('names who takes it, by when, who is told, and who is asked after them (W20)', () => {
    expect(run()).toMatchObject({
      row: 'manager',
      to: { role: 'lead', person: 'maija', hole: false },
      by: at('2026-06-10 14:30'),
      ladder: [
        { step: 'deputy', to: { person: 'ville' }, at: at('2026-06-10 14:30') },
        { step: 'lead', to: { role: 'lead', person: 'maija' }, at: at('2026-06-10 16:30') },
      ],
    });
  });

  it('counts round the clock where the severity does, and climbs on to the executive', () => {
    const { by, ladder } = run({ severity: 'S1', at: wall('2026-06-10 16:50') });
    expect(by).toBe(at('2026-06-10 18:50'));
    // Nobody but the executive works at that hour: the steps before are skipped, and she is asked at once (W20).
    expect(ladder).toEqual([
      { step: 'executive', to: { role: 'executive', person: 'eva', hole: false }, at: at('2026-06-10 18:50') },
    ]);
  });

  it('takes the cadence where the row gives no time, and no ladder where the row wants none', () => {
    const matrix = inForce().matrix.map((row) => ({ ...row, acknowledgeWithin: null, ladder: null }));
    expect(run({}, inForce({ matrix }))).toMatchObject({ by: at('2026-06-10 13:30'), ladder: [] });
  });

  it('ends where a ladder leads back into itself', () => {
    const ladders = [
      {
        id: 'ring',
        steps: [
          { id: 'a', after: 'PT10M', to: { role: 'lead' }, whenNobody: 'tell' as const, next: 'b' },
          { id: 'b', after: 'PT20M', to: { role: 'executive' }, whenNobody: 'tell' as const, next: 'a' },
        ],
      },
    ];
    expect(run({}, inForce({ ladders })).ladder.map(({ step }) => step)).toEqual(['a', 'b']);
  });

  it('is left alone where no row holds', () => {
    expect(run({ signals: [], level: 'calm' })).toMatchObject({ row: 'none', by: null, ladder: [] });
  });
});

describe('what changes', () => {
  const policyWith = (change: Partial<MatrixRow>) =>
    inForce({ matrix: inForce().matrix.map((row) => (row.id === 'manager' ? { ...row, ...change } : row)) });
  const changes = (policy: Policy) => replayChanges(run(), run({}, policy));

  it('is named, the weightiest first', () => {
    expect(changes(inForce())).toEqual([]);
    expect(changes(policyWith({ to: { role: 'executive' } }))).toEqual(['taker', 'ladder']);
    expect(changes(policyWith({ acknowledgeWithin: 'PT1H' }))).toEqual(['time', 'ladder']);
    expect(changes(policyWith({ notify: ['csm'] }))).toEqual(['told']);
    expect(changes(policyWith({ tier: 3 }))).toEqual(['kind']);
    expect(changes(inForce({ ladders: [] }))).toEqual(['ladder']);
    expect(changes(inForce({ matrix: [] }))).toEqual(['gone']);
    expect(replayChanges(run({}, inForce({ matrix: [] })), run())).toEqual(['new']);
  });
});
