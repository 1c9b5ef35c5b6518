import { hotAssessment, hotTicket } from '../../../lib/cases/testing/ticket.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { PanelState } from '../../../lib/messages/panel-state.ts';
import { receive } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import type { Ticket } from '../../../lib/model/ticket.ts';
import type { UseStore } from '../../../lib/store/keep-store.ts';
import { keepStore } from '../../../lib/store/keep-store.ts';
import { openStore } from '../../../lib/store/open-store.ts';
import { content, fakeBrowser, nativePanel, page } from './fake-browser.ts';
import { assess, scene } from './scene.ts';

/** A new worker on the same data: what is left when the old one was killed. */
export async function wake(store: UseStore = keepStore((onLost) => openStore({ name: scene.name, onLost }))) {
  const kept = scene.fake.sessionKept;
  scene.fake = fakeBrowser();
  for (const [key, value] of kept) scene.fake.sessionKept.set(key, value);
  scene.fake.tabAnswers.set('tab.reread', () => ({ ok: true, value: { ticket: scene.front, source: 'api' } }));
  scene.fake.tabAnswers.set('tab.rows-changed', () => ({ ok: true, value: {} }));
  scene.store = store;
  const { handlers } = await import('../handlers.ts');
  receive(handlers({ store }));
}

/** A fresh browser with nothing in it. */
export async function start(): Promise<void> {
  scene.name = `test-${crypto.randomUUID()}`;
  scene.fake = fakeBrowser();
  scene.front = hotTicket();
  assess.mockReset().mockImplementation((ticket: Ticket) => hotAssessment({ ticket: ticket.key }));
  await wake();
}

/** Sends a message and gives its answer. @throws ProblemError with what was answered instead */
export async function ok<T>(name: string, data: unknown, sender: Record<string, unknown>): Promise<T> {
  const reply = await scene.fake.send(name, data, sender);
  if (!reply?.ok) throw new ProblemError((reply?.problem?.code ?? 'unknown') as 'unknown');
  return reply.value as T;
}

/** The code of the problem that is answered; undefined where all is well. */
export async function refusal(name: string, data: unknown, sender: Record<string, unknown>) {
  return (await scene.fake.send(name, data, sender))?.problem?.code;
}

export const show = () => ok('page.ticket', { ticket: scene.front, source: 'api' }, content());
export const state = () => ok<PanelState>('panel.state', { tabId: 1 }, nativePanel);

/** The radar's first tickets at risk. */
export const hotRows = async () => (await ok<Answer<'radar.order'>>('radar.order', HOTTEST, page)).rows;
const HOTTEST = { list: 'at-risk', sort: 'heat', filter: {}, most: 50, stamp: null };
