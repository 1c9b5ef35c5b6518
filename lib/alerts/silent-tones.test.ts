import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../model/event.ts';
import { silentTones } from './silent-tones.ts';

let count = 0;
const event = (type: string, data: object, subject = 'ticket:a') =>
  ({
    id: `${++count}`,
    at: `2026-11-16T10:00:${String(count).padStart(4, '0')}Z`,
    type,
    subject,
    data,
    v: 1,
  }) as LogEvent;
const disagreed = (strength = 'tone') =>
  event('ticket.disagreed', { kind: 'anger', rule: null, strength, requester: null, reason: 'quoted', quote: null });
const acted = () =>
  event('case.opened', {
    ...{ ticket: null, ticketRef: null, channel: 'email', type: 'hierarchical', mode: 'transfer', tier: 2, row: 'x' },
    ...{ severity: 'S2', reasons: [], signals: [{ kind: 'anger', points: 20 }], clocks: [], notify: [] },
    ...{ owner: { role: 'lead' }, handover: { role: 'lead' }, policyVersion: '1' },
  });
const times = <T>(n: number, make: () => T) => Array.from({ length: n }, make);

describe('tones that the team disagrees with (defaults, "Attention")', () => {
  it('go silent at 8 of the last 20 decisions, and not before', () => {
    expect([...silentTones([...times(12, acted), ...times(8, disagreed)])]).toEqual(['anger']);
    expect([...silentTones([...times(13, acted), ...times(7, disagreed)])]).toEqual([]);
    expect([...silentTones(times(19, disagreed))]).toEqual([]);
    expect([...silentTones([...times(8, disagreed), ...times(20, acted)])]).toEqual([]);
  });

  it('never by disagreement with explicit words, and anew once a coach changed the signals', () => {
    expect([...silentTones(times(20, () => disagreed('explicit')))]).toEqual([]);
    const looked = () => event('policy.changed', { part: 'signals', value: {}, base: null }, 'policy:signals');
    expect([...silentTones([...times(20, disagreed), looked(), ...times(5, disagreed)])]).toEqual([]);
  });
});
