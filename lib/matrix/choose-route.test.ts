import { describe, expect, it } from 'vitest';
import { makeTicket, message, say } from '../clocks/testing.ts';
import type { Clock, Signal } from '../model/assessment.ts';
import type { SignalKind } from '../model/kinds.ts';
import type { MatrixRow, Policy, PolicyFile } from '../model/policy.ts';
import { policyInForce } from '../policy/in-force.ts';
import { chooseRoute, type RouteInput } from './choose-route.ts';

const signal = (kind: SignalKind): Signal => ({ kind, strength: 'explicit', points: 40, why: 'said so' });
const inForce = (file: Partial<PolicyFile> = {}): Policy =>
  policyInForce({ schema: 1, ...file }, { timeZone: 'Europe/Helsinki' });

const ticket = makeTicket({
  createdAt: '2026-06-10 10:00',
  observedAt: '2026-06-10 12:30', // a Wednesday
  messages: [message('customer', '2026-06-10 10:00')],
});

const route = (kinds: SignalKind[], more: Partial<RouteInput> = {}) =>
  chooseRoute({
    ticket,
    signals: kinds.map(signal),
    score: 45,
    level: 'watch',
    severity: 'S2',
    clocks: [],
    language: 'en',
    policy: inForce(),
    say,
    ...more,
  });

describe('the shipped matrix (R124)', () => {
  it.each<[SignalKind[], string, string, string, string | null]>([
    [['legal-threat'], 'legal', 'executive', 'escalation-manager', 'PT30M'],
    [['churn-threat'], 'threat', 'hierarchical', 'escalation-manager', 'PT2H'],
    [['churn-threat', 'high-value'], 'churn-high-value', 'executive', 'executive', 'PT1H'],
    [['reputation-threat'], 'threat', 'hierarchical', 'escalation-manager', 'PT2H'],
    [['extraordinary-threat'], 'extraordinary', 'executive', 'escalation-manager', 'PT2H'],
    [['manager-demand'], 'manager', 'hierarchical', 'lead', 'PT2H'],
    [['authority-gap'], 'approval', 'hierarchical', 'approver', 'PT4H'],
    [['knowledge-gap'], 'knowledge', 'functional', 'specialist', 'PT4H'],
    [['silence'], 'silence', 'hierarchical', 'assignee', 'PT15M'],
    [['sla-breach'], 'silence', 'hierarchical', 'assignee', 'PT15M'],
    [['safety'], 'safety', 'hierarchical', 'supervisor', 'PT5M'],
    [['abuse'], 'abuse', 'hierarchical', 'lead', 'PT15M'],
    [['anger', 'urgency'], 'none', 'none', 'assignee', null],
    [[], 'none', 'none', 'assignee', null],
  ])(
    '%s goes to row %s, of its own type, to a role, within a time (R7, R11–R13, R109, R125)',
    (kinds, row, type, role, acknowledgeWithin) => {
      expect(route(kinds)).toMatchObject({ row, type, to: { role, person: null }, acknowledgeWithin, also: [] });
    },
  );

  it('reads top-down: the first row that matches wins, silence last', () => {
    expect(route(['silence', 'manager-demand', 'churn-threat', 'legal-threat'])).toMatchObject({
      row: 'legal',
      why: ['legal-threat'],
    });
    expect(route(['sla-breach', 'knowledge-gap']).row).toBe('knowledge');
  });

  it('adds protective rows to whatever wins', () => {
    const both = route(['abuse', 'safety', 'manager-demand']);
    expect(both.row).toBe('manager');
    expect(both.also).toMatchObject([
      { row: 'safety', to: { role: 'supervisor' }, acknowledgeWithin: 'PT5M', why: ['safety'] },
      { row: 'abuse', to: { role: 'lead' }, acknowledgeWithin: 'PT15M', why: ['abuse'] },
    ]);
    const alone = route(['abuse', 'safety']);
    expect([alone.row, alone.also.map(({ row }) => row)]).toEqual(['safety', ['abuse']]);
  });

  it('gives whoever is at risk to somebody, S1 first; danger and abuse stay with their own rows', () => {
    const at = (more: Partial<RouteInput>, ...kinds: SignalKind[]) => {
      const { row, to, acknowledgeWithin, also } = route(kinds, more);
      return [row, to.role, acknowledgeWithin, ...also.map((it) => it.row)];
    };
    expect(at({ level: 'at-risk' }, 'anger')).toEqual(['at-risk', 'lead', 'PT1H']);
    expect(at({ level: 'critical' })).toEqual(['at-risk', 'lead', 'PT1H']);
    expect(at({ severity: 'S1' }, 'urgency')).toEqual(['severe', 'escalation-manager', 'PT15M']);
    expect(at({ level: 'calm' }, 'affects-others')).toEqual(['severe', 'escalation-manager', 'PT15M']);
    expect(at({ severity: 'S1' }, 'silence')).toEqual(['severe', 'escalation-manager', 'PT15M']);
    expect(at({ severity: 'S1' }, 'legal-threat')[0]).toBe('legal');
    expect(at({ severity: 'S1', level: 'critical' }, 'safety')).toEqual(['safety', 'supervisor', 'PT5M']);
    expect(at({ level: 'at-risk' }, 'abuse')).toEqual(['abuse', 'lead', 'PT15M']);
    expect(at({ severity: 'S1', level: 'critical' }, 'abuse')).toEqual([
      'severe',
      'escalation-manager',
      'PT15M',
      'abuse',
    ]);
  });

  it('keeps the owner where help only joins', () => {
    expect(route(['knowledge-gap'])).toMatchObject({ mode: 'swarm', explain: 'A specialist joins; I stay with you.' });
  });

  it('sees five similar tickets, not four', () => {
    const others = (count: number, since: number) => ({ similar: (within: number) => (within >= since ? count : 0) });
    expect(route([], others(3, 0)).row).toBe('none');
    expect(route([], others(4, 31 * 60)).row).toBe('none');
    expect(route([], others(4, 30 * 60))).toMatchObject({
      row: 'similar',
      to: { role: 'incident-owner' },
      why: ['similar'],
    });
  });

  it('does not match a signal the team switched off', () => {
    expect(route(['manager-demand'], { policy: inForce({ signals: { 'manager-demand': { on: false } } }) }).row).toBe(
      'none',
    );
  });
});

describe('people (R125)', () => {
  const people = [
    { id: 'p1', name: 'Maija Laine', roles: ['lead', 'escalation-manager'], accounts: [], addresses: [] },
    { id: 'p2', name: 'Sam Park', roles: ['csm'], accounts: [], addresses: [] },
    { id: 'p3', name: 'Cleo Smith', roles: ['csm', 'executive'], accounts: [], addresses: [] },
    {
      id: 'p4',
      name: 'Ann Agent',
      roles: ['agent'],
      accounts: ['acme.zendesk.com/17'],
      addresses: ['ann@team.example'],
    },
  ];
  const accounts = [{ domain: 'customer.example', name: 'Customer Ltd', tier: 'high', csm: 'p3', ae: null }];

  it('finds the person with the role, and names them to the customer', () => {
    const found = route(['manager-demand'], { policy: inForce({ people }) });
    expect(found).toMatchObject({ to: { role: 'lead', person: 'p1' } });
    expect(found.explain).toBe('Maija Laine will read it and write to you by Wed 14:30.');
  });

  it('knows a high-value account by the domain of the address, a subdomain too', () => {
    const policy = inForce({ people, accounts });
    expect(route(['churn-threat'], { policy })).toMatchObject({
      row: 'churn-high-value',
      to: { role: 'executive', person: 'p3' },
      why: ['churn-threat', 'account:high'],
    });
    const from = (email: string) =>
      route(['churn-threat'], { policy, ticket: { ...ticket, requester: { name: 'Kim', email } } }).row;
    expect(from('kim@mail.customer.example')).toBe('churn-high-value');
    expect(from('kim@notcustomer.example')).toBe('threat');
  });

  it('goes to the customer’s own success manager, the row’s own person, or the assignee', () => {
    const row = (to: MatrixRow['to']): MatrixRow => ({
      id: 'r',
      when: { all: [] },
      type: 'functional',
      mode: 'transfer',
      tier: 2,
      to,
      notify: [],
      explain: {},
      protective: false,
    });
    const person = (to: MatrixRow['to'], more: Partial<PolicyFile> = {}) =>
      route([], {
        policy: inForce({ people, accounts, matrix: [row(to)], ...more }),
        ticket: { ...ticket, assignee: { id: '17', name: 'Ann' } },
      }).to.person;
    expect(person({ role: 'csm' })).toBe('p3');
    expect(person({ role: 'csm' }, { accounts: [] })).toBe('p2');
    expect(person({ role: 'csm', person: 'p1' })).toBe('p1');
    expect(person({ role: 'assignee' })).toBe('p4');
    expect(person({ role: 'legal' })).toBeNull();
  });
});

describe('how to explain it (R126)', () => {
  it('counts the promise in office hours and writes it in the customer’s language and zone', () => {
    const evening = makeTicket({ createdAt: null, observedAt: '2026-06-12 16:45' });
    expect(route(['legal-threat'], { ticket: evening }).explain).toBe(
      'Our escalation manager will write to you by Mon 09:15.',
    );
    expect(route(['legal-threat'], { ticket: evening, severity: 'S1' }).explain).toContain('by Fri 17:15.');
    const requester = { name: 'Kim', timeZone: 'Asia/Tokyo' };
    expect(route(['legal-threat'], { ticket: { ...evening, requester } }).explain).toContain('by Mon 15:15.');
    const odd = { name: 'Kim', timeZone: 'Eastern Time (US & Canada)' };
    expect(route(['legal-threat'], { ticket: { ...evening, requester: odd } }).explain).toContain('by Mon 09:15.');
  });

  it.each([
    ['fi', 'Tiimimme eskalointivastaava kirjoittaa sinulle viimeistään ke klo 13.00.'],
    ['et', 'Meie eskalatsioonijuht kirjutab teile hiljemalt K kell 13:00.'],
    ['zh-TW', '我们的升级经理会在周三 13:00前给您书面答复。'],
    ['id', 'Manajer eskalasi kami akan menulis kepada Anda paling lambat Rabu pukul 13.00.'],
    ['ja', '水曜日 13:00までに弊社のエスカレーションマネージャーより書面でご連絡いたします。'],
    ['sv', 'Our escalation manager will write to you by Wed 13:00.'],
    ['und', 'Our escalation manager will write to you by Wed 13:00.'],
  ])('in %s', (language, text) => {
    expect(route(['legal-threat'], { language }).explain).toBe(text);
  });

  it('names the time that was missed, and leaves the sentence out where none was', () => {
    const breached: Clock = {
      metric: 'first-reply',
      stage: 'running',
      breached: true,
      startedAt: null,
      dueAt: '2026-06-10T08:00:00Z',
      remainingSeconds: null,
      source: 'policy',
      why: '',
    };
    expect(route(['sla-breach'], { clocks: [breached] }).explain).toBe(
      'We missed Wed 11:00. I am sorry that you had to wait. You will hear from me by Wed 12:45.',
    );
    expect(route(['silence'], { clocks: [{ ...breached, source: 'default', breached: false }] }).explain).toBe(
      'I am sorry that you had to wait. You will hear from me by Wed 12:45.',
    );
  });

  it('never shows a placeholder, in any row or language', () => {
    const rows = inForce().matrix;
    const kinds: SignalKind[] = ['safety', 'abuse', 'legal-threat'];
    for (const language of ['en', 'fi', 'et', 'zh', 'id', 'ja'])
      for (const row of rows) {
        const policy = inForce({ matrix: [{ ...row, when: { all: [] } }] });
        const { explain } = route(kinds, { policy, language });
        expect(explain).not.toMatch(/[{}]|\bundefined\b|\bnull\b/);
        expect(explain.length).toBeGreaterThan(5);
      }
  });
});

it('names who is told: the customer’s own CSM and account executive, else whoever has the role (R59)', () => {
  const person = (id: string, roles: string[]) => ({
    id,
    name: id,
    roles,
    accounts: [],
    addresses: [],
    calendar: null,
  });
  const people = [person('general', ['csm', 'legal']), person('own', [])];
  const matrix: MatrixRow[] = [
    {
      id: 'all',
      when: { all: [] },
      type: 'executive',
      mode: 'transfer',
      tier: 3,
      to: { role: 'legal' },
      notify: ['csm', 'ae', 'legal'],
      explain: {},
      protective: false,
    },
  ];
  const account = { domain: 'customer.example', name: 'Customer', tier: 'high' };
  const told = (csm?: string) =>
    route([], { policy: inForce({ people, matrix, accounts: [{ ...account, csm }] }) }).told?.map(
      ({ role, person }) => `${role}: ${person}`,
    );
  expect(told('own')).toEqual(['csm: own', 'ae: null', 'legal: general']);
  expect(told()).toEqual(['csm: general', 'ae: null', 'legal: general']);
});
