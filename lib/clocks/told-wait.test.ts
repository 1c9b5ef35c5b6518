import { describe, expect, it } from 'vitest';
import type { Ticket } from '../model/ticket.ts';
import { findNextReply, findWaiting } from './find-next-reply.ts';
import { readTimeline } from './read-timeline.ts';

const at = (time: string) => Date.parse(time);
const said = (id: string, role: Ticket['messages'][number]['role'], sentAt: string | null) => ({
  id,
  role,
  sentAt,
  text: id,
});
const ticket = (more: Partial<Ticket>): Ticket => ({
  site: 'helpscout',
  key: 'secure.helpscout.net/conversation/1',
  url: 'https://secure.helpscout.net/conversation/1/1',
  observedAt: '2026-11-17T16:00:00Z',
  subject: 's',
  status: 'open',
  channel: 'email',
  tags: [],
  requester: { name: 'Kim' },
  slaTargets: [],
  messages: [
    said('1', 'customer', '2026-11-16T08:00:00Z'),
    said('2', 'agent', '2026-11-16T09:00:00Z'),
    said('3', 'unknown', '2026-11-16T10:00:00Z'),
    said('4', 'customer', '2026-11-17T14:30:00Z'),
  ],
  coverage: { loaded: 4, total: 4 },
  waitingSince: '2026-11-17T14:00:00Z',
  ...more,
});
const next = (more: Partial<Ticket>, afterFirst = true) => findNextReply(readTimeline(ticket(more)), afterFirst);
const TOLD = { start: at('2026-11-17T14:00:00Z'), end: null, doubt: null };

describe('since when the customer waits, as the helpdesk says (R35, R61)', () => {
  it('starts the clock of the next reply, and the silence', () => {
    expect(next({})).toEqual(TOLD);
    expect(findWaiting(readTimeline(ticket({})))).toMatchObject({ first: { at: TOLD.start }, sure: true });
  });

  it('also where not all of the conversation is there, unless the first answer may be missing', () => {
    const coverage = { loaded: 4, total: 9 };
    expect(next({ coverage })).toEqual(TOLD);
    const last = [said('4', 'customer', '2026-11-17T14:30:00Z')];
    expect(next({ coverage, messages: last })).toMatchObject({ start: null, doubt: 'coverage' });
    expect(next({ coverage, messages: last }, false)).toEqual(TOLD);
    expect(next({ coverage, waitingSince: null })).toMatchObject({ start: null, doubt: 'coverage' });
  });

  it('is not taken where the team had the last word, nor where it lies ahead', () => {
    const messages = [...ticket({}).messages, said('5', 'agent', '2026-11-17T15:00:00Z')];
    expect(next({ messages })?.end).toMatchObject({ kind: 'met' });
    expect(next({ waitingSince: '2026-11-18T00:00:00Z' })?.start).toBe(at('2026-11-17T14:30:00Z'));
  });
});
