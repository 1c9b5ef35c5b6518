import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import type { Case } from '../model/case.ts';
import type { CaseParts } from '../model/case-parts.ts';
import type { Policy } from '../model/policy.ts';
import { policyInForce } from '../policy/in-force.ts';
import { foldCases } from './fold-case.ts';
import type { Me } from './part-ask.ts';
import { partOfPerson } from './part-of-person.ts';
import { event, openedData } from './testing/events.ts';

const say = translator('en');
const now = Date.parse('2026-11-16T10:00:00Z');
const policy: Policy = policyInForce(
  {
    schema: 1,
    people: [
      { id: 'ceci', name: 'Ceci', roles: ['csm'], accounts: [], addresses: [] },
      { id: 'lee', name: 'Lee', roles: ['lead'], accounts: [], addresses: [] },
    ],
  },
  { timeZone: 'UTC' },
);
const me = (id: string, ...roles: string[]): Me => ({ ids: [id], roles });
const at = { at: '2026-11-16T09:30:00Z', by: 'ann' };

/** A case that Ann raised at nine, with what is told of it. */
function caseOf(over: Partial<Case> = {}, parts: CaseParts = {}): Case {
  const [made] = foldCases([event(0, 'case.opened', 'case:c', openedData())]).values();
  return { ...(made as Case), ...over, parts: { ...made?.parts, ...parts } };
}
const accepted = (by = 'lee') => ({
  handover: { role: 'lead', acknowledgeBy: null, acceptedAt: '2026-11-16T09:40:00Z', acceptedBy: by },
});
const partsOf = (it: Case, who: Me) => partOfPerson(it, policy, who, now, say).map(({ as, next }) => [as, next]);
const first = (it: Case, who: Me) => partOfPerson(it, policy, who, now, say)[0];

describe('what a person is to a case, and their next step (R50)', () => {
  it('is asked to take it: by role, by name, by the ladder, or as one whom it came back to', () => {
    const asked = { as: 'asked', next: 'accept', at: '2026-11-16T12:00:00Z' };
    expect(first(caseOf(), me('lee', 'lead'))).toMatchObject(asked);
    const named = {
      role: 'lead',
      person: 'kim',
      acknowledgeBy: '2026-11-16T12:00:00Z',
      acceptedAt: null,
      acceptedBy: null,
    };
    expect(first(caseOf({ handover: named }), me('kim'))).toMatchObject(asked);
    // Named for somebody else: not for all of the role.
    expect(partsOf(caseOf({ handover: named }), me('lee', 'lead'))).toEqual([['helper', 'wait']]);
    const climbed = {
      ladder: 'standard',
      step: 'lead',
      round: 0,
      to: { role: 'lead', person: null },
      skipped: false,
      dueAt: at.at,
      at: at.at,
      event: 'e',
    };
    const waiting = { ...named, person: null, role: 'legal' };
    expect(first(caseOf({ handover: waiting, climbed: [climbed] }), me('lee', 'lead'))).toMatchObject(asked);
    expect(first(caseOf({ handover: waiting, climbed: [climbed] }), me('zoe'))).toMatchObject({
      who: { role: 'lead' },
    });
    const back = { ...caseOf().given, type: 'returned' as const };
    expect(first(caseOf({ given: back }), me('lee', 'lead'))).toMatchObject({ next: 'returned' });
  });

  it('owns it: sees to it that somebody accepts, then to what is missing, then on', () => {
    const owner = me('olli', 'escalation-manager');
    expect(first(caseOf(), owner)).toMatchObject({
      as: 'owner',
      next: 'wait',
      at: '2026-11-16T12:00:00Z',
      who: { role: 'lead' },
    });
    const told = { contacts: [contact('2026-11-16T09:55:00Z')], told: {} };
    expect(first(caseOf(accepted(), { customer: told }), owner)).toMatchObject({
      next: 'item',
      item: 'Tell the customer that the concern was received',
    });
    const done = caseOf({ ...accepted(), step: 'investigation' }, { customer: told });
    const bare = { ...policy, steps: [] };
    expect(partOfPerson(done, bare, owner, now, say)[0]).toMatchObject({ next: 'step', item: 'Resolution' });
  });

  it('took it: tells the customer where that is due soon, and late ones first', () => {
    const taker = me('lee', 'lead');
    const late = caseOf(
      { ...accepted(), step: 'investigation' },
      { customer: { contacts: [contact('2026-11-13T09:00:00Z')], told: {} } },
    );
    expect(first(late, taker)).toMatchObject({ as: 'taker', next: 'update', weight: 'waited' });
    expect(Date.parse(first(late, taker)?.at ?? '')).toBeLessThan(now);
  });

  it('manages the fix: is asked, has said when, wants quiet, signs off', () => {
    const fixer = me('fia', 'technical-manager');
    const fix = (parts: CaseParts['fix'], step: Case['step'] = 'investigation') =>
      first(caseOf({ ...accepted(), step }, { fix: parts ?? {}, ...(step === 'resolution' && { outcome }) }), fixer);
    const outcome = {
      about: 'solved',
      signed: {},
      surveyActions: [],
      resolution: { ...at, event: 'solved', kind: 'fix' as const, summary: null, reviewOn: null, fixLink: null },
    };
    const owner = { person: 'fia', ...at };
    expect(fix({ owner })).toMatchObject({ as: 'fix-owner', next: 'fix' });
    expect(fix({})).toMatchObject({ as: 'fix-owner', next: 'fix' });
    expect(fix({ owner, asked: at })).toMatchObject({ next: 'status-open' });
    const status = { ...at, text: 'v', recorded: '2026-11-16T09:45:00Z', steps: 2, expectedAt: '2026-11-16T14:00:00Z' };
    expect(fix({ owner, asked: { ...at, answered: true }, status })).toMatchObject({
      next: 'status',
      at: '2026-11-16T14:00:00Z',
    });
    expect(fix({ owner, asked: at, quiet: { ...at, until: '2026-11-16T13:00:00Z' } })).toMatchObject({
      next: 'quiet',
      at: '2026-11-16T13:00:00Z',
    });
    expect(fix({ owner }, 'resolution')).toMatchObject({ next: 'sign-fix-owner' });
    // Somebody else is named: the role has nothing to do with it.
    expect(fix({ owner: { person: 'bo', ...at } })).toMatchObject({ as: 'helper' });
  });

  it('approves a concession that nobody decided yet (R80)', () => {
    const concession = {
      id: 'k',
      kind: 'refund' as const,
      money: null,
      what: 'vault-what',
      approver: { role: 'business-team' },
      ...at,
      decided: null,
      told: null,
    };
    const it = caseOf(accepted(), { concessions: [concession] });
    expect(first(it, me('bea', 'business-team'))).toMatchObject({ as: 'approver', next: 'decide', text: 'vault-what' });
    const decided = {
      ...concession,
      decided: { decision: 'approved' as const, money: null, note: null, who: null, ...at },
    };
    expect(partsOf(caseOf(accepted(), { concessions: [decided] }), me('bea', 'business-team'))[0]?.[0]).toBe('helper');
  });

  it('is of a department that was asked in, until it answers (R90)', () => {
    const crew = {
      contacts: [],
      removed: [],
      told: [],
      departments: [{ ask: 'd', who: { role: 'legal' }, note: null, ...at }],
      answers: {},
    };
    expect(first(caseOf(accepted(), { crew }), me('lia', 'legal'))).toMatchObject({
      as: 'department',
      next: 'acknowledge',
    });
    const answered = { ...crew, answers: { d: { note: null, ...at } } };
    expect(first(caseOf(accepted(), { crew: answered }), me('lia', 'legal'))).toMatchObject({ as: 'helper' });
  });

  it('signs off as the escalation manager (R74)', () => {
    const resolution = { ...at, event: 'solved', kind: 'fix' as const, summary: null, reviewOn: null, fixLink: null };
    const it = caseOf(
      { ...accepted(), step: 'resolution' },
      { outcome: { about: 'solved', signed: {}, surveyActions: [], resolution } },
    );
    expect(partsOf(it, me('olli', 'escalation-manager'))).toContainEqual(['signer', 'sign-manager']);
  });

  it('is a stakeholder: to be told, then told (R59)', () => {
    expect(partsOf(caseOf(accepted()), me('ceci', 'csm'))).toEqual([['stakeholder', 'be-told']]);
    const told = [{ event: 'e', who: { person: 'ceci' }, channel: 'phone' as const, note: null, ...at }];
    const crew = { contacts: [], removed: [], told, departments: [], answers: {} };
    expect(first(caseOf(accepted(), { crew }), me('ceci', 'csm'))).toMatchObject({ next: 'told', at: at.at });
  });

  it('is invited to the post-mortem, and has actions by a day, the late one first (R76, R79)', () => {
    const action = (id: string, dueOn: string) => ({
      id,
      kind: 'training' as const,
      what: id,
      owner: { role: 'agent', person: 'ann' },
      dueOn,
      from: 'post-mortem' as const,
      ...at,
      done: null,
    });
    const meeting = { at: '2026-11-18T09:00:00Z', minutes: 60, place: null, invited: [{ person: 'ann' }], plans: 1 };
    const mortem = {
      involved: [],
      answers: {},
      meeting,
      actions: [action('next', '2026-12-01'), action('late', '2026-11-10')],
    };
    const parts = partOfPerson(caseOf({ ...accepted(), step: 'post-mortem' }, { mortem }), policy, me('ann'), now, say);
    expect(parts.map(({ as, next, text, on, at }) => [as, next, text ?? on ?? at])).toEqual([
      ['action-owner', 'act', 'late'],
      ['invited', 'meet', '2026-11-18T09:00:00Z'],
      ['action-owner', 'act', 'next'],
      ['raiser', 'item', undefined],
    ]);
  });

  it('raised it, or can help: the next step of the case is shown, and nothing is asked of them', () => {
    expect(first(caseOf(), me('ann'))).toMatchObject({ as: 'raiser', next: 'wait', weight: 'none' });
    expect(first(caseOf(), me('zoe'))).toMatchObject({ as: 'helper', next: 'wait', weight: 'none' });
    // What Simmer opened by itself was raised by nobody.
    expect(first(caseOf({ opened: { ...openedData(), cause: 'similar' } }), me('ann'))).toMatchObject({ as: 'helper' });
  });

  it('has the survey left once the case is closed, and then nothing (R105)', () => {
    const closed = { ...accepted(), step: 'closed' as const, closedAt: '2026-11-16T09:50:00Z' };
    const owner = me('olli', 'escalation-manager');
    expect(first(caseOf(closed), owner)).toMatchObject({ next: 'survey', at: '2026-11-18T09:50:00.000Z' });
    const outcome = { signed: {}, surveyActions: [], surveySent: { ...at, how: 'link' as const, channel: 'email' } };
    expect(first(caseOf(closed, { outcome }), owner)).toMatchObject({ next: 'closed' });
  });
});

function contact(time: string) {
  return {
    event: 'e',
    at: time,
    recorded: time,
    steps: 2,
    by: 'lee',
    direction: 'out' as const,
    channel: 'email' as const,
    about: ['update' as const],
    note: null,
    parts: null,
    contact: null,
  };
}
