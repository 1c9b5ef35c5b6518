import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../../lib/cases/testing/ticket.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { content, nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

const learned = async () => (await ok<Answer<'signals.learned'>>('signals.learned', {}, page)).kinds;
const preview = (rules: object) => ok<Answer<'signals.preview'>>('signals.preview', { rules }, page);
const miss = (kind: string, words: string) => ok('panel.missed', { tabId: 1, kind, words }, nativePanel);

describe('a missed signal', () => {
  it('is kept with its masked words, and leaves the score as it is', async () => {
    await show();
    await miss('churn-threat', 'We are off to Globex, call me: sam@customer.example');
    const [event] = await scene.store((db) => db.getAllFromIndex('events', 'type', 'ticket.signal-missed'));
    expect(event).toMatchObject({ data: { kind: 'churn-threat', quote: expect.any(String) } });
    expect(JSON.stringify(event)).not.toContain('Globex');
    const item = await scene.store((db) => db.get('vault', String(event?.data.quote)));
    expect(item).toMatchObject({ kind: 'quote', text: 'We are off to Globex, call me: ••••' });
    expect(await learned()).toMatchObject([
      {
        kind: 'churn-threat',
        missed: 1,
        disagreed: 0,
        examples: [{ what: 'missed', words: expect.stringContaining('Globex') }],
      },
    ]);
  });

  it('is refused where no ticket is in front, and where it is no words at all', async () => {
    expect(await refusal('panel.missed', { tabId: 1, kind: 'anger', words: 'grr' }, nativePanel)).toBeDefined();
    await show();
    expect(await refusal('panel.missed', { tabId: 1, kind: 'anger', words: ' \n' }, nativePanel)).toBeDefined();
    expect(await learned()).toEqual([]);
  });

  it('may be any kind that is heard in a customer’s words', async () => {
    await show();
    const form = await ok<Answer<'panel.missed-form'>>('panel.missed-form', { tabId: 1 }, nativePanel);
    expect(form.kinds).toEqual(expect.arrayContaining(['anger', 'churn-threat', 'safety']));
    expect(form.kinds).not.toContain('sla-risk');
    expect(form.kinds).not.toContain('knowledge-gap');
  });
});

describe('how often a pattern was shown here (R96)', () => {
  it('is remembered of a ticket though a later look hears it no more', async () => {
    const kept = async () => (await scene.store((db) => db.getAll('seen')))[0]?.rules;
    await show();
    const before = await kept();
    expect(before?.join()).toMatch(/(explicit|tone) [a-z-]+\//);
    const [first] = hotTicket().messages;
    scene.front = { ...hotTicket(), messages: [{ ...first!, text: 'Thank you for the invoice.' }] };
    await show();
    expect(await kept()).toEqual(expect.arrayContaining(before ?? []));
  });
});

describe('a preview of other rules', () => {
  const words = 'Globex gets our orders from now on.';

  it('says which kept examples would be heard, and saves nothing', async () => {
    await show();
    await miss('churn-threat', words);
    const rules = { 'churn-threat': { on: true, words: { any: ['globex'] } } };
    const { examples } = await preview(rules);
    expect(examples).toMatchObject({ total: 1, left: 0 });
    expect(examples.changed).toMatchObject([{ words, before: { heard: false }, after: { heard: true } }]);
    expect((await preview({})).examples.changed).toEqual([]);
    expect((await ok<Answer<'signals.get'>>('signals.get', {}, page)).rules).toEqual({});
  });

  it('estimates which tickets seen here would change level', async () => {
    const said = 'I am furious. This is unacceptable and nobody ever answers me!';
    const messages = [{ id: 'm1', role: 'customer' as const, text: said, sentAt: '2026-11-16T09:00:00Z' }];
    const ticket = hotTicket({ key: 'acme.zendesk.com/77', subject: 'Furious', messages });
    await ok('page.ticket', { ticket, source: 'api' }, content());
    const off = Object.fromEntries(
      (await ok<Answer<'signals.get'>>('signals.get', {}, page)).kinds.map(({ kind }) => [kind, { on: false }]),
    );
    const { seen } = await preview(off);
    expect(seen).toMatchObject({ total: 1, left: 0, more: 0, changed: [{ subject: 'Furious', after: 'calm' }] });
    expect((await preview({})).seen).toMatchObject({ total: 1, changed: [] });
  });

  it('refuses words that cannot be listened for', async () => {
    expect(await refusal('signals.preview', { rules: { anger: { on: true, words: { en: ['(a+)+'] } } } }, page)).toBe(
      'policy-invalid',
    );
  });
});
