import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MESSAGES, type MessageName } from '../../lib/messages/messages.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { sampleOf } from './testing/sample-of.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

/** What nobody needs in a case, inside words that somebody might. */
const SECRETS = ['4111 1111 1111 1111', 'FI21 1234 5600 0007 85', 'hunter2secret', '131052-308T', '11010519491231002X'];
const TYPED = `Typedhere: card ${SECRETS[0]}, IBAN ${SECRETS[1]}, password: ${SECRETS[2]} , hetu ${SECRETS[3]}, id ${SECRETS[4]}`;

/** Every message that a person's page may send, also those that parts of a later day add. */
const names = (Object.keys(MESSAGES) as MessageName[]).filter((name) => {
  const { from } = MESSAGES[name];
  const senders: readonly string[] = from;
  // What takes from the vault, or changes whom the rest would be about, is told elsewhere.
  const isOwn = /^(?:privacy|tab|state)\.|^case\.(?:import|export)$|^panel\.(?:leave|hello)$|^sync\.leave$/.test(name);
  return !isOwn && (senders.includes('panel') || senders.includes('page'));
});

/** Fields of events that hold an id which a person chooses from a list and never types: here the sample stood in for it. */
const CHOSEN = ['role', 'person', 'script', 'language', 'rule', 'reasons', 'issue', 'message', 'what', 'site', 'group'];
/** A script's words are the team's own and about nobody: they stand in the event, for an approval names them. */
const TEAMS_OWN: Record<string, readonly string[]> = { 'script.written': ['title', 'text'] };

/** Names of the fields, however deep, whose text has a word in it. */
function fieldsWith(word: string, value: unknown, name = ''): string[] {
  if (typeof value === 'string') return value.includes(word) ? [name] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fieldsWith(word, inner, Array.isArray(value) ? name : key));
}

describe('whatever is typed anywhere (R145)', () => {
  it('reaches the vault without secrets, and no event has any of it but what is chosen from a list', async () => {
    await show();
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    const opened = await ok<PanelState>(
      'panel.escalate',
      { tabId: 1, draft: { ...draft, stakes: TYPED } },
      nativePanel,
    );
    const id = opened.case?.id;
    const kept = () => scene.store((db) => db.getAll('vault'));
    const keeping: string[] = [];
    for (const name of names) {
      const before = (await kept()).length;
      const { request, from } = MESSAGES[name];
      const of = (field: string) =>
        field === 'id' ? id : field === 'tabId' ? 1 : field === 'step' ? 'received' : undefined;
      const data = sampleOf(request, TYPED, of);
      const senders: readonly string[] = from;
      await scene.fake.send(name, data, senders.includes('page') ? page : nativePanel);
      if ((await kept()).length > before) keeping.push(name);
    }
    // Most of what writes was reached with a sample; where one was refused, the net below every act is the same.
    expect(keeping.length, keeping.join(' ')).toBeGreaterThan(20);
    expect(keeping).toEqual(expect.arrayContaining(['case.note', 'case.contact']));
    const vault = JSON.stringify(await kept());
    expect(vault.split('Typedhere').length).toBeGreaterThan(keeping.length);
    for (const secret of SECRETS) expect(vault, secret).not.toContain(secret);
    const log = (await scene.store((db) => db.getAll('events'))).filter(({ type }) => type !== 'policy.changed');
    const found = log.flatMap(({ type, data }) => fieldsWith('Typedhere', data).map((field) => [type, field] as const));
    const isMeant = (type: string, field: string) => CHOSEN.includes(field) || TEAMS_OWN[type]?.includes(field);
    expect(found.filter(([type, field]) => !isMeant(type, field))).toEqual([]);
    const scripts = JSON.stringify(
      log.flatMap(({ type, data }) => (type === 'script.written' ? [data.title, data.text] : [])),
    );
    expect(scripts).toContain('Typedhere');
    for (const secret of SECRETS) expect(scripts, secret).not.toContain(secret);
  }, 60_000);
});
