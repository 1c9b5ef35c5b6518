import { describe, expect, it } from 'vitest';
import { foldCases } from '../cases/fold-case.ts';
import { event, openedData } from '../cases/testing/events.ts';
import { LANGUAGES, translator } from '../i18n/translator.ts';
import { BRIEF_PARTS } from '../model/brief.ts';
import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import type { Policy } from '../model/policy.ts';
import { type BriefInput, writeBrief } from './write-brief.ts';

const words: Record<string, string> = {
  'vault-stakes': 'Their renewal; call kim@customer.example',
  'v-note': 'Logs asked for',
  'v-call': 'They want a date',
  'v-why': 'Not our system',
};
const policy = {
  steps: [{ id: 'received', checklist: [{ id: 'x', name: { en: 'Confirm the SLA' }, required: true }] }],
  matrix: [{ id: 'manager', handover: { en: '{name} only. {nothing} here.', fi: 'Vain {name}.' } }],
} as unknown as Policy;

const meant = { timeZone: 'Europe/Helsinki', calendar: null, now: '2026-11-16T09:00:00Z' };

function input(more: LogEvent[], over: Partial<BriefInput> = {}): BriefInput {
  const opened = openedData({
    type: 'executive',
    signals: [{ kind: 'legal-threat', points: 40, quote: null, message: null }],
  });
  const events = [event(0, 'case.opened', 'case:a', opened), ...more];
  const it = foldCases(events).get('a') as Case;
  return {
    it,
    events,
    words: (id) => (id ? (words[id] ?? null) : null),
    nameOf: () => 'Maria',
    policy,
    say: translator('en', 'en-GB'),
    language: 'en',
    to: { name: 'Legal team', acknowledgeBy: '2026-11-16T12:00:00Z', mode: 'transfer', reference: 'A1' },
    read: null,
    promises: [],
    ...over,
  };
}

describe('the brief of a hand-over (U5, R42, R60)', () => {
  it('begins with the team’s words for this reason (W24), then what is at stake (R39), masked', () => {
    expect(writeBrief(input([])).stakes).toBe('Legal team only.\nTheir renewal; call ••••');
    const finnish = { say: translator('fi', 'fi-FI'), language: 'fi' };
    expect(writeBrief(input([], finnish)).stakes).toContain('Vain Legal team.');
  });

  it('says what was tried: replies, contacts, notes, and why it came back', () => {
    const log = [
      event(1, 'case.note-added', 'case:a', { note: 'v-note' }),
      event(2, 'case.contact-logged', 'case:a', { channel: 'phone', note: 'v-call' }),
      event(3, 'case.returned', 'case:a', { reason: 'v-why', to: { role: 'agent', person: 'ann' } }),
    ];
    const replies = [{ text: 'Hello', at: '2026-11-16T08:00:00Z' }];
    const { tried } = writeBrief(input(log, { read: { replies, clocks: [], meant } }));
    expect(tried).toMatch(/^1 reply from us, the last on 16 Nov 2026/);
    expect(tried).toContain('Logs asked for');
    expect(tried).toMatch(/Contact by phone on .* They want a date/);
    expect(tried).toContain('Maria returned it: Not our system');
  });

  it('carries the promises that are kept track of, each once, also where the ticket is not in front (U2)', () => {
    const promises = [{ quote: 'I will call you by Thursday.', dueAt: '2026-11-19T15:00:00Z' }];
    expect(writeBrief(input([], { promises })).promised).toMatch(/^“I will call you by Thursday.” Due 19 Nov 2026/);
    const replies = [{ text: 'I will call you by Thursday.', at: '2026-11-16T08:00:00Z' }];
    const { promised } = writeBrief(input([], { promises, read: { replies, clocks: [], meant } }));
    expect(promised.match(/I will call you/g)).toHaveLength(1);
  });

  it('promised: our sentences and the SLA’s times; nothing is claimed where no reply was read', () => {
    expect(writeBrief(input([])).promised).toBe('');
    const read = {
      meant,
      replies: [{ text: 'I will call you by Thursday.', at: '2026-11-16T08:00:00Z' }],
      clocks: [
        {
          metric: 'next-reply',
          stage: 'running',
          breached: true,
          dueAt: '2026-11-16T09:00:00Z',
          source: 'helpdesk',
          why: '',
        },
        {
          metric: 'resolution',
          stage: 'running',
          breached: false,
          dueAt: '2026-11-17T09:00:00Z',
          source: 'default',
          why: '',
        },
      ] as never,
    };
    const { promised } = writeBrief(input([], { read }));
    expect(promised).toContain('“I will call you by Thursday.”');
    expect(promised).toContain('Next reply: was due on');
    expect(promised).not.toContain('Resolution');
    expect(writeBrief(input([], { read: { replies: [], clocks: [], meant } })).promised).toBe(
      'No promise was found in our replies.',
    );
  });

  it('forbidden: no admission where law is named, no concession before it is approved (R80)', () => {
    expect(writeBrief(input([])).forbidden).toBe(
      'No admission of fault, and no opinion on the law.\nNo refund, credit or discount before it is approved.',
    );
  });

  it('next: by when, whether they take over or join in, and what is still open', () => {
    const { next } = writeBrief(input([]));
    expect(next).toMatch(/^Accept by 16 Nov 2026/);
    expect(next).toContain('From then on you write to the customer.');
    expect(next).toContain('Still open: Confirm the SLA.');
  });

  it.each(LANGUAGES)('has every line but the promises, without a gap, in %s', (language) => {
    const brief = writeBrief(input([], { say: translator(language), language }));
    for (const part of BRIEF_PARTS) if (part !== 'promised') expect(brief[part]).not.toBe('');
    expect(JSON.stringify(brief)).not.toMatch(/[{}]\w|undefined/);
  });
});
