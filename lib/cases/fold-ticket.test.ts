import { describe, expect, it } from 'vitest';
import { foldMutes, foldTicket, isAside, isMuted } from './fold-ticket.ts';
import { event } from './testing/events.ts';

const handled = event(1, 'ticket.handled', 'ticket:t', {
  upTo: '2026-11-16T08:00:00Z',
  level: 'at-risk',
  reason: 'other',
});
const snoozed = event(2, 'ticket.snoozed', 'ticket:t', {
  until: '2026-11-16T14:00:00Z',
  level: 'at-risk',
  reason: 'other',
});
const disagreed = (at: number, kind: string, strength: string, requester: string | null = 'kim') =>
  event(at, 'ticket.disagreed', 'ticket:t', { kind, strength, requester, reason: 'known-tone' });

describe('a ticket set aside', () => {
  it('is what was decided last, in any order; resuming takes it back', () => {
    expect(foldTicket([snoozed, handled])).toMatchObject({ kind: 'snoozed', until: '2026-11-16T14:00:00Z' });
    expect(foldTicket([event(3, 'ticket.resumed', 'ticket:t', {}), snoozed, handled])).toBeNull();
    expect(foldTicket([])).toBeNull();
  });

  it('keeps the reason that was chosen, so that it is listed with it (R87)', () => {
    expect(foldTicket([handled])).toMatchObject({ kind: 'handled', reason: 'other' });
    expect(foldTicket([snoozed])).toMatchObject({ kind: 'snoozed', reason: 'other' });
  });

  it('comes back when the customer writes again', () => {
    const aside = foldTicket([handled]);
    const now = '2026-11-16T12:00:00Z';
    expect(isAside(aside, '2026-11-16T08:00:00.000Z', now)).toBe(true);
    expect(isAside(aside, null, now)).toBe(true);
    expect(isAside(aside, '2026-11-16T08:00:01Z', now)).toBe(false);
  });

  it('comes back when the snooze ends', () => {
    const aside = foldTicket([snoozed]);
    expect(isAside(aside, null, '2026-11-16T13:59:59Z')).toBe(true);
    expect(isAside(aside, null, '2026-11-16T14:00:00Z')).toBe(false);
  });

  it('comes back before the snooze ends when the customer writes after it was set', () => {
    const aside = foldTicket([snoozed]);
    const set = Date.parse(aside?.at ?? '');
    const at = (ms: number) => new Date(set + ms).toISOString();
    expect(isAside(aside, at(-1000), '2026-11-16T13:00:00Z')).toBe(true);
    expect(isAside(aside, at(1000), '2026-11-16T13:00:00Z')).toBe(false);
  });
});

describe('mutes', () => {
  it('are for tone, by customer, and never for a threat or for explicit words', () => {
    const mutes = foldMutes([
      disagreed(1, 'anger', 'tone'),
      disagreed(2, 'anger', 'tone'),
      disagreed(3, 'legal-threat', 'tone'),
      disagreed(4, 'safety', 'tone'),
      disagreed(5, 'ignored', 'explicit'),
      disagreed(6, 'dispute', 'tone', null),
      disagreed(7, 'anger', 'tone', 'sam'),
    ]);
    expect(mutes.map(({ requester, kind }) => [requester, kind])).toEqual([
      ['kim', 'anger'],
      ['sam', 'anger'],
    ]);
    expect(mutes[0]!.at).toBe('2026-11-16T09:02:00.000Z');
  });

  it('last 90 days', () => {
    const mute = { at: '2026-11-16T09:00:00.000Z' };
    expect(isMuted(mute, '2027-02-14T08:59:59Z')).toBe(true);
    expect(isMuted(mute, '2027-02-14T09:00:00Z')).toBe(false);
  });
});
