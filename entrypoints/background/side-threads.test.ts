import { describe, expect, it } from 'vitest';
import type { SideThread } from '../../lib/model/ticket.ts';
import { showSideThreads } from './side-threads.ts';

const NORA = { id: '5', name: 'Nora', email: 'nora@acme.example' };
const CARRIER = { name: 'Desk of the carrier', email: 'desk@carrier.example' };
const said = (side: SideThread['messages'][number]['side'], from: object, minute: number) => ({
  id: `m${minute}`,
  side,
  from,
  sentAt: `2026-11-16T10:${minute}:00Z`,
  text: `Words ${minute}`,
});
const thread = (more: Partial<SideThread> = {}): SideThread => ({
  id: 'a',
  subject: 'Parcel',
  isOpen: true,
  people: [NORA, CARRIER],
  messages: [said('ours', NORA, 10)],
  lastAt: '2026-11-16T10:10:00Z',
  ...more,
});
const show = (more: Partial<SideThread> = {}) => showSideThreads({ sideThreads: [thread(more)] })[0];

describe('conversations beside a ticket', () => {
  it('say whom they are with, the last word, and who waits', () => {
    expect(show()).toMatchObject({ who: 'Desk of the carrier', lastBy: 'Nora', last: 'Words 10', waits: 'them' });
    const answered = show({ messages: [said('ours', NORA, 10), said('theirs', CARRIER, 20)] });
    expect(answered).toMatchObject({ lastAt: '2026-11-16T10:20:00Z', lastBy: 'Desk of the carrier', waits: 'us' });
  });
  it('nobody waits where it is closed, unread, or the last speaker’s side is not proved', () => {
    expect(show({ isOpen: false })).toMatchObject({ waits: null, last: null, lastAt: '2026-11-16T10:10:00Z' });
    expect(show({ messages: [] })).toMatchObject({ waits: null, last: null, who: 'Nora, Desk of the carrier' });
    expect(show({ messages: [said('unknown', CARRIER, 20)] })?.waits).toBeNull();
  });
  it('are short, however long they are there', () => {
    const people = [NORA, ...Array.from({ length: 9 }, (_, at) => ({ email: `p${at}@carrier.example` }))];
    expect(show({ people })?.who).toBe('p0@carrier.example, p1@carrier.example, p2@carrier.example +6');
    expect(show({ subject: 'x'.repeat(9999) })?.subject).toHaveLength(300);
    expect(showSideThreads({ sideThreads: Array.from({ length: 99 }, () => thread()) })).toHaveLength(20);
    expect(showSideThreads({ sideThreads: null })).toEqual([]);
  });
});
