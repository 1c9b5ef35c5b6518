import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import type { RadarTicket } from '../../lib/messages/messages.ts';
import { groupRadar } from './group-radar.ts';
import { summarise } from './summarise.ts';

const ticket = (
  key: string,
  level: RadarTicket['level'],
  score: number,
  more: Partial<RadarTicket> = {},
): RadarTicket => ({
  key,
  url: `https://acme.zendesk.com/agent/tickets/${key}`,
  site: 'zendesk',
  subject: key,
  requester: 'Kim',
  score,
  level,
  trend: 'steady',
  why: '',
  observedAt: '2026-11-16T09:50:00Z',
  ...more,
});

describe('groupRadar', () => {
  const groups = groupRadar({
    tickets: [
      ticket('1', 'watch', 45),
      ticket('2', 'at-risk', 66),
      ticket('3', 'critical', 90),
      ticket('4', 'calm', 3),
      ticket('5', 'at-risk', 71, { aside: { kind: 'snoozed', until: '2026-11-16T12:00:00Z' } }),
      ticket('6', 'at-risk', 72),
    ],
  });

  it('puts the hottest first', () => expect(groups.atRisk.map(({ key }) => key)).toEqual(['3', '6', '2']));
  it('keeps what is set aside in sight, but apart (R87)', () =>
    expect(groups.aside.map(({ key }) => key)).toEqual(['5']));
  it('leaves calm tickets out', () => expect(groups.watch.map(({ key }) => key)).toEqual(['1']));
});

describe('summarise', () => {
  const say = translator('en');

  it('never says that nothing is at risk where nothing was read', () => {
    expect(summarise({ read: 0, hot: 0, blind: 0 }, say)).toContain('No ticket has been read yet');
    expect(summarise({ read: 0, hot: 0, blind: 2 }, say)).toContain('not known');
  });

  it('says what it has not seen besides', () => {
    expect(summarise({ read: 12, hot: 3, blind: 1 }, say)).toBe(
      '3 tickets are at risk among the 12 read. 1 page could not be read, so there may be more.',
    );
    expect(summarise({ read: 12, hot: 0, blind: 0 }, say)).toBe('None of the 12 tickets read is at risk.');
  });
});
