import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { content, nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

/** Words that stand for whatever is personal; none of them is a word of ours. */
const SAID = 'Get me your manager Zebedee right now or my lawyer will write to you, this is useless';
const PRIVATE = [
  ...['Quillfeather', 'quill@feather.example', 'feather.example', 'Wobblemart', 'Snorkelgate', 'Zebedee'],
  ...['Agentina', 'Typedhere', 'acme.zendesk.com', 'secret-plans.pdf', 'Myselfname', 'vip-wobble'],
];

const ticket = hotTicket({
  subject: 'Snorkelgate once more',
  tags: ['vip-wobble'],
  group: { id: '1', name: 'Agentina team' },
  requester: { id: '5', name: 'Quillfeather', email: 'quill@feather.example', organization: 'Wobblemart' },
  assignee: { id: '9', name: 'Agentina' },
  cc: [{ email: 'cc@feather.example' }],
  satisfaction: { score: 'bad', comment: 'Zebedee was rude' },
  messages: [
    { id: 'm1', role: 'customer', author: 'Quillfeather', sentAt: '2026-11-16T09:00:00Z', text: SAID },
    {
      id: 'CA+12345@mail.feather.example',
      role: 'customer',
      from: { email: 'quill@feather.example' },
      sentAt: '2026-11-16T10:00:00Z',
      text: `STILL NOTHING! I will cancel and leave. ${SAID}. Call quill@feather.example`,
      attachments: [{ name: 'secret-plans.pdf' }],
    },
  ],
});

/** Every act there is, once, each with words a person might type. */
async function doEverything(): Promise<string[]> {
  const panel = (name: string, data: object = {}) => ok<PanelState>(name, { tabId: 1, ...data }, nativePanel);
  const told = 'Typedhere about Quillfeather, quill@feather.example';
  scene.front = ticket;
  await ok('page.ticket', { ticket, source: 'api' }, content());
  await ok('settings.set', { language: 'en', name: 'Myselfname', mine: ['feather.example'], side: 'left' }, page);
  const shown = await panel('panel.state');
  const signals = shown.assessment?.signals ?? [];
  for (const { kind, rule, strength, quote } of signals) {
    await panel('panel.disagree', { kind, rule: rule ?? null, strength, quote, reason: 'misread' });
  }
  await panel('panel.missed', { kind: 'churn-threat', words: `${SAID}, ${told}` });
  scene.fake.tabAnswers.set('tab.insert', () => ({ ok: true, value: { outcome: 'inserted', audience: 'public' } }));
  const script = { script: 'heard-own-the-silence', language: 'en' };
  await panel('panel.insert', { ...script, text: told });
  await panel('panel.copied', script);
  await panel('panel.handled', { reason: 'answered' });
  await panel('panel.undo-aside');
  await panel('panel.snooze', { until: new Date(Date.now() + 1e6).toISOString(), reason: 'other' });
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const id = (await panel('panel.escalate', { draft: { ...draft, stakes: told } })).case?.id;
  await ok('case.accept', { id, note: told }, page);
  await ok('case.check', { id, item: 'sla', done: true }, page);
  await ok('case.check', { id, item: told, done: true }, page);
  await ok('case.note', { id, text: told }, page);
  await ok('case.contact', { id, channel: 'phone', text: told }, page);
  await ok('case.severity', { id, severity: 'S1' }, page);
  await ok('case.severity', { id, severity: 'S2' }, page);
  await ok('case.raise', { id }, page);
  // Fields with a list beside them, into which anything may be typed.
  const [about, name] = ['Typedhere with Quillfeather', 'Quillfeather'];
  await ok('impact.review', { id, review: 'review-0001', site: about, url: null, state: 'threatened' }, page);
  await ok(
    'spread.scope',
    { id, text: told, questions: [{ question: told, answer: told }], issue: about, words: name },
    page,
  );
  const article = { title: told, text: told, url: null, language: 'en', issue: about };
  await ok('knowledge.save', { id: null, draft: article }, page);
  expect(await refusal('impact.record', { id, reasons: [told] }, page)).toBe('unknown');
  await ok('case.step', { id, step: 'closed', reason: told, name: told }, page);
  await ok('case.reopen', { id, reason: told }, page);
  return signals.map(({ kind }) => kind);
}

describe('what a person said or is called', () => {
  it('is in no event, whatever is done', async () => {
    expect(await doEverything()).toEqual(expect.arrayContaining(['manager-demand', 'legal-threat']));
    const events = await scene.store((db) => db.getAll('events'));
    const types = new Set(events.map(({ type }) => type));
    // Every act left its mark, so this looked at something; acts of later days are sampled in masked-words.test.ts.
    expect(types.size).toBeGreaterThan(12);
    expect(types).toContain('case.opened');
    for (const event of events) {
      const text = JSON.stringify(event).toLowerCase();
      for (const word of PRIVATE) expect(text, event.type).not.toContain(word.toLowerCase());
      expect(text).not.toMatch(/[\w.+-]+@[\w-]+\./);
    }
  });

  it('is in the vault, with addresses masked, and is not lost', async () => {
    await doEverything();
    const items = await scene.store((db) => db.getAll('vault'));
    const text = JSON.stringify(items);
    for (const word of ['Quillfeather', 'Zebedee', 'Snorkelgate', 'Typedhere', 'Myselfname'])
      expect(text).toContain(word);
    expect(text).not.toContain('quill@feather.example');
    // Every id an event names is there.
    const known = new Set(items.map(({ id }) => id));
    const events = await scene.store((db) => db.getAll('events'));
    const named = events.flatMap(({ data }) => [
      data.note,
      data.reason,
      data.quote,
      data.summary,
      data.stakes,
      data.ticketRef,
    ]);
    const ids = named.filter((id): id is string => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id));
    expect(ids.length).toBeGreaterThan(6);
    for (const id of ids) expect(known).toContain(id);
  });

  it('cannot be given as the reason of a disagreement', async () => {
    scene.front = ticket;
    await ok('page.ticket', { ticket, source: 'api' }, content());
    const asked = { tabId: 1, kind: 'anger', strength: 'tone', reason: 'because Quillfeather always shouts' };
    expect(await refusal('panel.disagree', asked, nativePanel)).toBe('unknown');
    expect(await scene.store((db) => db.getAll('events'))).toEqual([]);
  });
});
