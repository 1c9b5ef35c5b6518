import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { nextThing } from './next-thing.ts';
import { partIn } from './part-in.ts';

const words = { say: translator('en'), locale: 'en-GB', timeZone: 'Europe/London' };
const now = Date.parse('2026-11-16T09:50:00Z');
const view = (more: Partial<CaseView>): CaseView => ({
  id: 'c1',
  ref: 'C1',
  subject: '',
  requester: '',
  type: 'hierarchical',
  mode: 'transfer',
  tier: 2,
  severity: 'S2',
  step: 'received',
  next: 'investigation',
  owner: 'Olli Owner',
  handover: { to: 'Team desk', acknowledgeBy: '2026-11-16T11:50:00Z', acceptedAt: null, acceptedBy: null },
  quotes: [],
  checklist: [],
  missing: [],
  openedAt: '2026-11-16T09:40:00Z',
  openedBy: 'Ann Agent',
  updatedAt: '2026-11-16T09:40:00Z',
  timeline: [],
  ...more,
});
const accepted = { to: 'Team desk', acknowledgeBy: null, acceptedAt: '2026-11-16T09:45:00Z', acceptedBy: 'p-7' };

describe('nextThing', () => {
  it('is the hand-over until somebody accepts it', () => {
    expect(nextThing(view({}), now, words)).toBe('Next: accept the hand-over by 11:50 (Team desk).');
    expect(nextThing(view({}), Date.parse('2026-11-16T12:00:00Z'), words)).toContain('which was expected 11:50');
  });

  it('says “you” to whoever it waits for, and to hand on what came back (R60)', () => {
    expect(nextThing(view({ isMine: true }), now, words)).toBe('It waits for you: accept by 11:50.');
    const returned = { by: 'Lena', at: '2026-11-16T09:45:00Z', reason: 'Not ours' };
    expect(nextThing(view({ isMine: true, returned }), now, words)).toBe(
      'Returned to you: hand it on, or accept it, by 11:50.',
    );
    const handover = { to: 'You', acknowledgeBy: null, acceptedAt: null, acceptedBy: null };
    expect(nextThing(view({ isMine: true, handover }), now, words)).toBe('It waits for you: accept it.');
  });

  it('is the first required check that is open', () => {
    const checklist = [
      { item: 'a', name: 'Thank them', required: false, done: false },
      { item: 'b', name: 'Confirm the priority', required: true, done: false },
    ];
    expect(nextThing(view({ handover: accepted, checklist }), now, words)).toBe('Next: Confirm the priority');
  });

  it('is nothing once the case is closed', () => {
    expect(nextThing(view({ step: 'closed', next: null }), now, words)).toBe('Closed. Nothing is left to do.');
  });
});

describe('partIn', () => {
  it('tells who took it, owns it or raised it, by id or by name', () => {
    expect(partIn(view({ handover: accepted }), { id: 'p-7', name: 'Lena' })).toBe('taker');
    expect(partIn(view({}), { id: 'p-1', name: 'Olli Owner' })).toBe('owner');
    expect(partIn(view({}), { id: 'p-2', name: 'Ann Agent' })).toBe('raiser');
    expect(partIn(view({}), { id: 'p-3', name: 'Someone' })).toBe('helper');
  });

  it('takes nobody for a person who has no name yet', () => {
    expect(partIn(view({ owner: '' }), { id: 'p-3', name: '' })).toBe('helper');
  });
});
