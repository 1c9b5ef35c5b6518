import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { LogEvent } from '../../model/event.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { foldCases } from '../fold-case.ts';
import { event, openedData } from '../testing/events.ts';
import { approvedConcessions } from './approved-concessions.ts';
import { concessionsGates } from './concessions-gates.ts';
import { isDecidedByOther } from './is-decided-by-other.ts';
import { mayDecide } from './may-decide.ts';

const say = translator('en');
const opened = event(0, 'case.opened', 'case:a', openedData());
const asked = {
  concession: 'c1',
  kind: 'credit',
  money: { amount: 500, currency: 'EUR' },
  what: 'vault-what',
  approver: { role: 'business-team' },
};
const fold = (...said: [string, unknown][]) =>
  foldCases([opened, ...said.map(([type, data], i) => event(i + 1, type, 'case:a', data))]).get('a')!;
const team = {
  people: [
    { id: 'bea', name: 'Bea', roles: ['business-team'], accounts: [], addresses: [] },
    { id: 'ann', name: 'Ann', roles: ['agent'], accounts: [], addresses: [] },
  ],
};
const unlisted = { people: [] };
const decide = (decision: string, more: object = {}): [string, unknown] => [
  'case.concession-decided',
  { concession: 'c1', decision, ...more },
];

describe('concessions (R80)', () => {
  it('may be offered only once they are approved, with what was approved', () => {
    const ask: [string, unknown] = ['case.concession-asked', asked];
    expect(approvedConcessions(fold(), unlisted)).toEqual([]);
    expect(approvedConcessions(fold(ask), unlisted)).toEqual([]);
    expect(approvedConcessions(fold(ask, decide('declined')), unlisted)).toEqual([]);
    expect(approvedConcessions(fold(ask, decide('approved')), unlisted)[0]?.money).toEqual({
      amount: 500,
      currency: 'EUR',
    });
    const less = fold(ask, decide('approved', { money: { amount: 200, currency: 'EUR' } }));
    expect(approvedConcessions(less, unlisted)[0]?.money?.amount).toBe(200);
    expect(approvedConcessions(fold(ask, decide('approved'), decide('declined')), unlisted)).toEqual([]);
  });

  it('that somebody else approved than whoever decides on them are none of those, and are known as such', () => {
    const known = (approver: object, more: object) =>
      fold(['case.concession-asked', { ...asked, approver }], decide('approved', more));
    const isOffered = (approver: object, more: object) => approvedConcessions(known(approver, more), team).length === 1;
    expect(isOffered({ role: 'business-team' }, { who: { person: 'bea' } })).toBe(true);
    expect(isOffered({ role: 'business-team' }, { who: { person: 'ann' } })).toBe(false);
    expect(isOffered({ person: 'bea' }, { who: { person: 'bea' } })).toBe(true);
    expect(isOffered({ person: 'bea' }, { who: { name: 'vault-name' } })).toBe(false);
    // Said by ann of the list, who says of nobody else that they decided.
    expect(isOffered({ person: 'bea' }, {})).toBe(false);
    const [one] = known({ person: 'bea' }, { who: { person: 'ann' } }).parts.concessions ?? [];
    expect(one && isDecidedByOther(one, team)).toBe(true);
    // Who the one is that said it, the team's list does not tell.
    expect(approvedConcessions(known({ person: 'bea' }, {}), unlisted)).toHaveLength(1);
  });

  it('are told to the customer only while they are approved', () => {
    const ask: [string, unknown] = ['case.concession-asked', asked];
    const tell: [string, unknown] = ['case.concession-told', { concession: 'c1' }];
    expect(fold(ask, tell).parts.concessions?.[0]?.told).toBeNull();
    expect(fold(ask, decide('approved'), tell).parts.concessions?.[0]?.told).toMatchObject({ by: 'ann' });
  });

  it('are to be told anew where something else was approved meanwhile', () => {
    const euros = (amount: number) => ({ money: { amount, currency: 'EUR' } });
    const log: [string, unknown][] = [
      ['case.concession-asked', asked],
      decide('approved', euros(100)),
      ['case.concession-told', { concession: 'c1' }],
    ];
    const told = (...more: [string, unknown][]) => fold(...log, ...more).parts.concessions?.[0]?.told ?? null;
    expect(told(decide('approved', euros(100)))).not.toBeNull();
    expect(told(decide('approved', euros(50)))).toBeNull();
    expect(told(decide('declined'), decide('approved', euros(100)))).toBeNull();
  });

  it('keep their gate closed while one is undecided; a case without any is not asked', () => {
    const gate = concessionsGates.concessions!;
    const policy = { ...defaultPolicy('Europe/Helsinki'), version: 'v1' };
    const waiting = fold(['case.concession-asked', asked]);
    expect(gate.concerns?.(fold())).toBe(false);
    expect([gate.concerns?.(waiting), gate.required?.(waiting)]).toEqual([true, true]);
    expect(gate.missing(waiting, { policy, say })).toEqual(['A request waits for a decision']);
    const done = fold(['case.concession-asked', asked], decide('declined'));
    expect([gate.required?.(done), gate.missing(done, { policy, say })]).toEqual([undefined, []]);
  });

  it('are the same for every order of arrival, with duplicates; an undecided or declined one is never offered', () => {
    const said: fc.Arbitrary<LogEvent[]> = fc.uniqueArray(
      fc
        .record({
          at: fc.integer({ min: 1, max: 30 }),
          what: fc.constantFrom<[string, object]>(
            ['case.concession-asked', asked],
            ['case.concession-asked', { ...asked, concession: 'c2' }],
            ['case.concession-decided', { concession: 'c1', decision: 'approved' }],
            ['case.concession-decided', { concession: 'c1', decision: 'declined' }],
            ['case.concession-decided', { concession: 'c2', decision: 'approved' }],
            ['case.concession-told', { concession: 'c1' }],
          ),
          by: fc.constantFrom('ann', 'bob'),
        })
        .map(({ at, what, by }) =>
          event(at, what[0], 'case:a', what[1], { by, device: by, id: `id-${at}-${by}-${what[0]}` }),
        ),
      { selector: ({ id }) => id, maxLength: 20 },
    );
    fc.assert(
      fc.property(said, fc.infiniteStream(fc.nat()), (events, dice) => {
        const mixed = [...events, ...events.slice(0, 5)]
          .map((one) => [dice.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const once = foldCases([opened, ...events]).get('a')!;
        const other = foldCases([...mixed, opened]).get('a')!;
        expect(other.parts).toEqual(once.parts);
        const offered = approvedConcessions(once, unlisted).map(({ id }) => id);
        for (const { id, decided } of once.parts.concessions ?? []) {
          expect(offered.includes(id)).toBe(decided?.decision === 'approved');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('mayDecide (R80)', () => {
  const person = (id: string, roles: string[]) => ({ id, name: id, roles, accounts: [], addresses: [] });
  const policy = { people: [person('bea', ['business-team']), person('ann', ['agent'])] };

  it('is whoever has the role, or is named, and nobody else', () => {
    const byRole = { role: 'business-team' };
    expect(mayDecide(byRole, { person: 'bea' }, policy)).toBe(true);
    expect(mayDecide(byRole, { person: 'ann' }, policy)).toBe(false);
    expect(mayDecide(byRole, { person: 'gone' }, policy)).toBe(false);
    expect(mayDecide({ person: 'ann' }, { person: 'ann' }, policy)).toBe(true);
    expect(mayDecide({ person: 'ann' }, { person: 'bea' }, policy)).toBe(false);
  });

  it('somebody without Simmer stands for a role or a typed name, never for a person of the list', () => {
    expect(mayDecide({ role: 'business-team' }, { name: 'Olga' }, policy)).toBe(true);
    expect(mayDecide({ role: 'business-team' }, { role: 'business-team' }, policy)).toBe(true);
    expect(mayDecide({ role: 'business-team' }, { role: 'agent' }, policy)).toBe(false);
    expect(mayDecide({ name: 'vault-olga' }, { name: 'Olga' }, policy)).toBe(true);
    expect(mayDecide({ person: 'bea' }, { name: 'Olga' }, policy)).toBe(false);
    expect(mayDecide({ role: 'business-team' }, {}, policy)).toBe(false);
  });
});
