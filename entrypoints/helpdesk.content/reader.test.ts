import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { Located, Site } from '../../lib/sites/site.ts';
import { createReader } from './reader.ts';

const { told } = vi.hoisted(() => ({ told: [] as { name: string; data: { ticket?: { subject: string } } }[] }));
vi.mock('../../lib/messages/content-send.ts', () => ({
  send: async (name: string, data: object) => {
    told.push({ name, data });
    return {};
  },
}));

/** A page with one ticket in front; a reading takes a second, and gives the subject there was when it began. */
function scene() {
  const page = { key: 'acme.zendesk.com/1' as string | null, subject: 'first', version: 1, fails: false };
  const located = (): Located => ({ key: page.key ?? '', proofs: [], root: {} as Element });
  const site = {
    id: 'zendesk',
    locate: () => (page.key ? { state: 'ready', located: located() } : { state: 'none' }),
    version: () => String(page.version),
    async read({ key }: Located, _l: URL, _d: Document, _s: object, signal: AbortSignal) {
      const { subject, fails } = page;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      signal.throwIfAborted();
      if (fails) throw new Error('broken');
      return { ticket: hotTicket({ key, subject }), source: 'api' };
    },
  } as unknown as Site;
  const document = { location: { href: 'https://acme.zendesk.com/agent/tickets/1' } } as Document;
  const reader = createReader(site, document, async () => ({ mine: [] }));
  return { page, reader, go: () => reader.navigate(new URL(document.location.href)) };
}
const subjects = () => told.flatMap(({ data }) => data.ticket?.subject ?? []);

beforeEach(() => {
  told.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a click reads the ticket again', () => {
  it('and what it cut off is told by it: the panel never stays behind the page', async () => {
    const { page, reader, go } = scene();
    void go();
    await vi.advanceTimersByTimeAsync(1100);
    expect(subjects()).toEqual(['first']);
    Object.assign(page, { subject: 'second', version: 2 });
    reader.changed();
    await vi.advanceTimersByTimeAsync(2500); // that reading has begun, and is not done
    const again = reader.reread(page.key);
    await vi.advanceTimersByTimeAsync(1100);
    expect((await again).ticket.subject).toBe('second');
    expect(subjects()).toEqual(['first', 'second']);
  });

  it('and the page is followed as before afterwards', async () => {
    const { page, reader, go } = scene();
    void go();
    await vi.advanceTimersByTimeAsync(500);
    const again = reader.reread(null); // cuts the first reading off
    await vi.advanceTimersByTimeAsync(1100);
    await again;
    Object.assign(page, { subject: 'third', version: 3 });
    reader.changed();
    await vi.advanceTimersByTimeAsync(5000);
    expect(subjects().at(-1)).toBe('third');
  });

  it('and where that fails, what it cut off is read after all', async () => {
    const { page, reader, go } = scene();
    void go();
    await vi.advanceTimersByTimeAsync(500);
    page.fails = true;
    const again = reader.reread(null);
    const failed = expect(again).rejects.toThrow('broken');
    await vi.advanceTimersByTimeAsync(10);
    page.fails = false;
    await vi.advanceTimersByTimeAsync(1000);
    await failed;
    await vi.advanceTimersByTimeAsync(3000);
    expect(subjects()).toEqual(['first']);
  });

  it('refuses where another ticket came to the front between the read and the click, and shows that one', async () => {
    const { page, reader, go } = scene();
    void go();
    await vi.advanceTimersByTimeAsync(1100);
    page.key = 'acme.zendesk.com/2';
    const refused = expect(reader.reread('acme.zendesk.com/1')).rejects.toThrow('ticket-changed');
    await vi.advanceTimersByTimeAsync(1100);
    await refused;
    expect(() => reader.prove('acme.zendesk.com/1')).toThrow('ticket-changed');
    expect(reader.prove('acme.zendesk.com/2').key).toBe('acme.zendesk.com/2');
  });

  it('refuses where the ticket changes while it is read', async () => {
    const { page, reader, go } = scene();
    void go();
    await vi.advanceTimersByTimeAsync(1100);
    const refused = expect(reader.reread('acme.zendesk.com/1')).rejects.toThrow('ticket-changed');
    await vi.advanceTimersByTimeAsync(500);
    Object.assign(page, { key: 'acme.zendesk.com/2', subject: 'other' });
    await vi.advanceTimersByTimeAsync(3000);
    await refused;
    expect(told.at(-1)).toMatchObject({ name: 'page.ticket', data: { ticket: { key: 'acme.zendesk.com/2' } } });
  });
});
