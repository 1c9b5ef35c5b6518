import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../cases/testing/events.ts';
import type { Sponsorship } from '../model/process-policy.ts';
import { foldTrained } from './fold-trained.ts';
import { DEFINITION, missingDefinition, missingForEntry } from './missing-for-entry.ts';

const entry = (id: string) => ({ id, name: { en: id } });
const WHOLE: Sponsorship = {
  propose: true,
  purpose: 'Long-term care',
  metrics: [entry('spend')],
  duties: [entry('call')],
  trainings: [entry('listening'), entry('brief')],
  entry: [entry('worth'), entry('case')],
  exit: [entry('calm')],
  months: 12,
  reviewMonths: 6,
  capacity: 3,
};
const EMPTY = { purpose: ' ', metrics: [], duties: [], trainings: [], entry: [], exit: [], months: null } as const;
const person = (id: string, roles: string[]) => ({ id, name: id, roles, accounts: [], addresses: [] });
const PEOPLE = [person('eve', ['executive']), person('ann', ['agent'])];
const trained = foldTrained(
  ['listening', 'brief'].map((what, i) => event(i, 'person.trained', 'person:eve', { what, on: '2026-01-02' })),
);
const met = { met: true, note: null, at: '', by: '' };
const READY = { judged: { worth: met, case: met } };
const ask = (sponsorship: Sponsorship, account = READY, sponsor: string | null = 'eve', members = 2) =>
  missingForEntry({ sponsorship, people: PEOPLE }, account, sponsor, trained, members);

describe('what stands between a customer and the programme', () => {
  it('nothing, where all is filled in, judged, learnt and free', () => expect(ask(WHOLE)).toEqual([]));

  it('nobody enters until every part of the programme is filled in (R115–R123)', () => {
    fc.assert(
      fc.property(fc.subarray([...DEFINITION], { minLength: 1 }), (emptied) => {
        const part = (name: string) => (EMPTY as Record<string, unknown>)[name] ?? null;
        const lacking = { ...WHOLE, ...Object.fromEntries(emptied.map((name) => [name, part(name)])) };
        expect(missingDefinition(lacking)).toEqual(DEFINITION.filter((name) => emptied.includes(name)));
        expect(ask(lacking).length).toBeGreaterThan(0);
      }),
    );
  });

  it('a list of nameless entries is no list (R123)', () => {
    expect(missingDefinition({ ...WHOLE, duties: [{ id: 'x', name: { en: ' ' } }] })).toEqual(['duties']);
  });

  it('every entry criterion is judged, and an unmet one is shown (R120)', () => {
    expect(ask(WHOLE, { judged: { worth: { ...met, met: false } } as never })).toEqual([
      { what: 'unmet', id: 'worth' },
      { what: 'unjudged', id: 'case' },
    ]);
  });

  it('the sponsor is an executive who completed every training first (R119)', () => {
    expect(ask(WHOLE, READY, null)).toEqual([{ what: 'sponsor' }]);
    expect(ask(WHOLE, READY, 'ann')).toEqual([{ what: 'sponsor' }]);
    const more = { ...WHOLE, trainings: [...WHOLE.trainings, entry('new')] };
    expect(ask(more)).toEqual([{ what: 'untrained', id: 'new' }]);
  });

  it('there must be a free place (R115)', () => expect(ask(WHOLE, READY, 'eve', 3)).toEqual([{ what: 'full' }]));
});
