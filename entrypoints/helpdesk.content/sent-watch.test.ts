import { beforeEach, describe, expect, it } from 'vitest';
import { ticketSchema } from '../../lib/model/ticket.ts';
import type { Draft } from './draft-watch.ts';
import { watchSent } from './sent-watch.ts';

const REPLY = 'Dear Kim,\nwe are sorry. The money went out this morning.\nAnn';
const ticket = (...texts: string[]) =>
  ticketSchema.parse({
    site: 'zendesk',
    key: 'a.example/1',
    url: 'https://a.example/1',
    observedAt: '2026-11-20T10:00:00Z',
    subject: 'Late',
    requester: { name: 'Kim' },
    messages: [
      { id: 'm0', role: 'customer', text: 'Where is it?' },
      ...texts.map((text, index) => ({ id: `m${index + 1}`, role: 'agent', text })),
    ],
  });
const draft = (text: string, over: Partial<Draft> = {}): Draft => ({
  key: 'a.example/1',
  text,
  audience: 'public',
  ...over,
});

describe('a reply that was inserted', () => {
  let sent: string[];
  let kept: Map<string, string>;
  const begin = () =>
    watchSent(
      {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      } as unknown as Storage,
      ({ message }) => sent.push(message.id),
    );
  beforeEach(() => {
    sent = [];
    kept = new Map();
  });

  it('is seen as sent once the draft is gone and the ticket says the same, edits, signature and quote allowed', () => {
    const watch = begin();
    watch.read(ticket());
    watch.inserted(ticket(), REPLY);
    watch.draft(draft(REPLY));
    watch.draft(draft(`${REPLY}\nP.S. Call me.\n> Where is it?`));
    watch.draft(draft('-- \nAnn Agent'));
    expect(sent).toEqual([]);
    watch.read(ticket(`${REPLY} P.S. Call me.\n-- \nAnn Agent`));
    watch.read(ticket(`${REPLY} P.S. Call me.\n-- \nAnn Agent`));
    expect(sent).toEqual(['m1']);
  });
  it('is told with what became of the text in the draft, gaps filled or not, and after a form left its page', () => {
    const GAPS = 'Dear Kim,\nwe write by [time].';
    const told: unknown[] = [];
    const watch = watchSent(undefined, (sent) => told.push(sent.kept));
    const write = (text: string, last: string) => {
      watch.read(ticket());
      watch.inserted(ticket(), text);
      watch.draft(draft(`${text}\nAnn`));
      watch.draft(draft(last));
      watch.draft(undefined);
      watch.read(ticket(last));
    };
    write(GAPS, `${GAPS.replace('[time]', 'noon')}\nAnn`);
    write(GAPS, 'Dear Kim,\nwe write when we can, and not before.\nAnn');
    expect(told).toEqual([
      { how: 'as-is', kept: 1 },
      { how: 'edited', kept: expect.any(Number) },
    ]);
  });
  it('is seen too where the ticket is read before the composer is emptied', () => {
    const watch = begin();
    watch.inserted(ticket(), REPLY);
    watch.draft(draft(REPLY));
    watch.read(ticket(REPLY));
    expect(sent).toEqual([]);
    watch.draft(undefined);
    expect(sent).toEqual(['m1']);
  });
  it('is not seen where it was deleted, put away, written to colleagues, or said before', () => {
    const watch = begin();
    watch.inserted(ticket(REPLY), REPLY);
    watch.draft(draft(REPLY));
    watch.draft(undefined);
    watch.read(ticket(REPLY)); // an older message that says the same
    watch.read(ticket(REPLY, 'Something else altogether'));
    watch.draft(draft(REPLY)); // back again
    watch.draft(draft(REPLY, { audience: 'internal' }));
    watch.draft(draft(''));
    watch.read(ticket(REPLY, REPLY));
    expect(sent).toEqual([]);
  });
  it('is not taken for what is written after it', () => {
    const watch = begin();
    watch.inserted(ticket(), REPLY);
    watch.draft(draft(REPLY));
    watch.draft(draft(''));
    watch.draft(draft('Another text that has nothing to do with it at all'));
    watch.draft(draft(''));
    watch.read(ticket('Another text that has nothing to do with it at all'));
    expect(sent).toEqual([]);
  });
  it('is known again after the page of a form was left, and no word of it was kept', () => {
    const before = begin();
    before.inserted(ticket(), REPLY);
    before.draft(draft(REPLY));
    before.keep();
    expect([...kept.values()].join()).not.toMatch(/Kim|sorry|money/);
    const after = begin();
    after.draft(undefined);
    after.read(ticket(REPLY));
    expect(sent).toEqual(['m1']);
    expect(kept.size).toBe(0);
  });
  it('what a page writes in its place is nothing', () => {
    kept.set('simmer-reply', '{"key":1}');
    begin().read(ticket(REPLY));
    kept.set('simmer-reply', 'null{');
    begin().read(ticket(REPLY));
    expect(sent).toEqual([]);
  });
});
