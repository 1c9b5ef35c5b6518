import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, translator } from '../i18n/translator.ts';
import type { Signal } from '../model/assessment.ts';
import { pickEvidence } from './pick-evidence.ts';
import { hotTicket } from './testing/ticket.ts';
import { writeEvidence } from './write-evidence.ts';

const insult = (message: string | null, quote: string): Signal => ({
  kind: 'abuse',
  strength: 'explicit',
  points: 35,
  message,
  quote,
  why: '',
});
const sent = (id: string, role: 'customer' | 'agent' | 'note', text: string, draft = false) => ({
  id,
  role,
  text,
  draft,
});
const ticket = hotTicket({
  messages: [
    sent('m0', 'customer', 'Hello'),
    sent('m1', 'agent', 'We look into it.'),
    sent('n1', 'note', 'She is cross.'),
    { ...sent('m2', 'customer', 'You idiots.\n\nCall me.  '), sentAt: '2026-11-16T09:00:00Z' },
    sent('m3', 'agent', 'I see.'),
    sent('m4', 'customer', 'And?'),
    sent('d1', 'agent', 'Dear Kim', true),
  ],
});
const sha256 = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the record of insults (U10)', () => {
  it('holds each message with an insult and its neighbours, without notes and drafts', () => {
    const signals = [
      insult('m2', 'You idiots'),
      insult('m2', 'You idiots'),
      { ...insult('m4', 'And?'), kind: 'anger' as const },
    ];
    const parts = pickEvidence(ticket, { signals });
    expect(parts.map(({ number, role, quotes }) => [number, role, quotes])).toEqual([
      [2, 'agent', []],
      [3, 'customer', ['You idiots']],
      [4, 'agent', []],
    ]);
    expect(parts[1]).toMatchObject({ text: 'You idiots.\n\nCall me.  ', sentAt: '2026-11-16T09:00:00Z' });
  });

  it('at the ends of the conversation has one neighbour; the subject stands for itself; without insults there is nothing', () => {
    expect(pickEvidence(ticket, { signals: [insult('m4', 'And?')] }).map(({ number }) => number)).toEqual([4, 5]);
    expect(pickEvidence(ticket, { signals: [insult(null, 'again')] })).toEqual([
      { number: null, role: 'customer', sentAt: null, text: 'Invoice, again', quotes: ['again'] },
    ]);
    expect(pickEvidence(ticket, { signals: [] })).toEqual([]);
  });

  it.each(LANGUAGES)('%s: gives the SHA-256 of exactly what stands between the lines', async (language) => {
    const parts = pickEvidence(ticket, { signals: [insult('m2', 'You idiots')] });
    const text = await writeEvidence(ticket, parts, { say: translator(language), sha256 });
    expect(text).toContain(ticket.key);
    const line = '-'.repeat(24);
    const blocks = [...text.matchAll(new RegExp(`SHA-256: ([0-9a-f]{64})\n${line}\n([^]*?)\n${line}`, 'g'))];
    expect(blocks.map(([, , body]) => body)).toEqual(parts.map((part) => part.text));
    for (const [, hash, body] of blocks) expect(hash).toBe(await sha256(body as string));
    expect(text).toContain('2026-11-16T09:00:00Z');
    expect(text).not.toContain('She is cross');
  });
});
