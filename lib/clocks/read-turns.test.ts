import { describe, expect, it } from 'vitest';
import type { Sla } from '../model/policy.ts';
import type { Message } from '../model/ticket.ts';
import { computeClocks } from './compute-clocks.ts';
import { findSilence } from './find-silence.ts';
import { makePolicy, makeTicket, message, say, wall } from './testing.ts';

const TARGETS = { 'first-reply': 'PT2H', 'next-reply': 'PT2H', 'periodic-update': 'PT4H' };
const asked = message('customer', '2026-06-10 10:00');
const see = (fulfils: Sla['fulfils'], messages: Message[], observedAt = '2026-06-10 16:00') =>
  computeClocks(
    makeTicket({ createdAt: '2026-06-10 10:00', observedAt, messages }),
    makePolicy(TARGETS, { sla: { fulfils } }),
    say,
  ).map(({ metric, stage, breached, startedAt }) => [metric, stage, breached, startedAt]);
const note = message('note', '2026-06-10 11:00');
const machine = message('agent', '2026-06-10 10:01', { automatic: true });

describe('what meets a reply (case 15; issue 4, item 1)', () => {
  it('a public answer by a person and nothing else, unless the SLA says so', () => {
    const all = [asked, machine, note, message('system', '2026-06-10 11:30', { automatic: true })];
    for (const fulfils of [undefined, { notes: false, automatic: false }])
      expect(see(fulfils, all)).toEqual([['first-reply', 'running', true, wall('2026-06-10 10:00')]]);
  });

  it('a note of the team, where notes count: it meets a reply, and an update counts from it', () => {
    expect(see({ notes: true, automatic: false }, [asked, machine, note])).toEqual([
      ['first-reply', 'met', false, wall('2026-06-10 10:00')],
      ['periodic-update', 'running', true, wall('2026-06-10 11:00')],
    ]);
    const again = [asked, note, message('customer', '2026-06-10 12:00'), message('note', '2026-06-10 15:00')];
    expect(see({ notes: true, automatic: false }, again)[1]).toEqual([
      'next-reply',
      'met',
      true,
      wall('2026-06-10 12:00'),
    ]);
  });

  it('an automatic answer, where those count; never a system entry, a draft or an automatic note', () => {
    expect(see({ notes: false, automatic: true }, [asked, machine, note])[0]).toEqual([
      'first-reply',
      'met',
      false,
      wall('2026-06-10 10:00'),
    ]);
    const nothing = [
      asked,
      message('system', '2026-06-10 10:01', { automatic: true }),
      message('note', '2026-06-10 10:02', { automatic: true }),
      message('agent', '2026-06-10 10:03', { draft: true }),
    ];
    expect(see({ notes: true, automatic: true }, nothing)).toEqual([
      ['first-reply', 'running', true, wall('2026-06-10 10:00')],
    ]);
  });

  it('case 18: a note before the customer wrote answers nothing, wherever it stands in the page', () => {
    const opened = message('note', '2026-06-10 09:00');
    for (const messages of [
      [opened, asked],
      [asked, opened],
    ])
      expect(see({ notes: true, automatic: false }, messages)).toEqual([
        ['first-reply', 'running', true, wall('2026-06-10 10:00')],
      ]);
    expect(see({ notes: true, automatic: false }, [opened])).toEqual([]);
  });

  it('an out-of-office note of the customer waits for nobody, whatever the SLA says', () => {
    const away = message('customer', '2026-06-10 11:00', { automatic: true });
    const answered = [asked, message('agent', '2026-06-10 10:30'), away];
    expect(see({ notes: true, automatic: true }, answered).map(([metric]) => metric)).toEqual([
      'first-reply',
      'periodic-update',
    ]);
  });

  it('the customer still waits in silence: a note is no answer to them', () => {
    const policy = makePolicy(TARGETS, { sla: { fulfils: { notes: true, automatic: true } } });
    const ticket = makeTicket({ observedAt: '2026-06-12 10:00', messages: [asked, note, machine] });
    expect(findSilence(ticket, policy)).toMatchObject({ since: Date.parse(wall('2026-06-10 10:00')) });
  });
});
