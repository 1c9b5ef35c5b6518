import { browser } from '../browser/browser.ts';
import { FIREFOX_BACKGROUND } from '../browser/quirks.ts';
import { ProblemError, problemOf } from '../model/problem.ts';
import type { z } from '../model/z.ts';
import type { Sender } from './define-message.ts';
import { envelopeSchema } from './envelope.ts';
import type { Answer, MessageName, Request } from './messages.ts';

/** Who sent a message, as the browser says (never as the message says). */
export interface From {
  sender: Sender;
  tabId: number | null;
  frameId: number | null;
  origin: string | null;
  url: string | null;
  /** What a page of ours calls the click: the one thing here that the message says. */
  once?: string;
}

/** Messages that one context knows: who may send each, and what it asks. What is answered, whoever asked parses. */
export type Table = { [N in MessageName]?: { from: readonly Sender[]; request: z.ZodMiniType } };

export type Handlers = { [N in MessageName]?: (data: Request<N>, from: From) => Promise<Answer<N>> | Answer<N> };

interface RawSender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

/** Tells our own contexts apart. Undefined for anything that is not ours: pages and other extensions are refused. */
export function findSender(raw: RawSender, own: { id: string; root: string }): From | undefined {
  if (raw.id !== own.id) return undefined;
  const at = {
    tabId: raw.tab?.id ?? null,
    frameId: raw.frameId ?? null,
    origin: raw.origin ?? null,
    url: raw.url ?? null,
  };
  if (raw.url?.startsWith(own.root)) {
    const page = new URL(raw.url).pathname;
    if (page === '/sidepanel.html') return { ...at, sender: 'panel' };
    return { ...at, sender: page.endsWith('.html') && page !== FIREFOX_BACKGROUND ? 'page' : 'background' };
  }
  // Anything with an address of its own is in a page, even where there is no tab around it (a page in the browser's side bar).
  return raw.tab || raw.url ? { ...at, sender: 'content' } : { ...at, sender: 'background' };
}

/**
 * Answers the messages of a table. Registers its listener at once, so call it synchronously at start (law 3). A message that
 * is not ours, not known here or not allowed from its sender gets no answer from us.
 */
export function receiveBy(table: Table, handlers: Handlers): () => void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  const listener = (raw: unknown, rawSender: RawSender): Promise<unknown> | undefined => {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success) return undefined;
    const name = envelope.data.name as MessageName;
    const handler = handlers[name] as ((data: unknown, from: From) => unknown) | undefined;
    if (!handler) return undefined;
    const from = findSender(rawSender, own);
    if (!from || !table[name]?.from.includes(from.sender)) {
      return Promise.resolve({ ok: false, problem: { code: 'refused' } });
    }
    const { data, once } = envelope.data;
    const isOurs = from.sender === 'panel' || from.sender === 'page';
    return answer(table, name, data, handler, once && isOurs ? { ...from, once } : from);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** Why a request is not taken. What a person typed too much of is said as that, and stays where it was typed. */
function wrongRequest(name: string, error: z.core.$ZodError | undefined): ProblemError {
  for (const issue of error?.issues ?? []) {
    if (issue.code === 'too_big' && issue.origin === 'string')
      return new ProblemError('text-too-long', { most: Number(issue.maximum) });
  }
  return new ProblemError('unknown', { message: `${name}: ${error?.message}` });
}

async function answer(
  table: Table,
  name: MessageName,
  data: unknown,
  handler: (data: unknown, from: From) => unknown,
  from: From,
) {
  try {
    const request = table[name]?.request.safeParse(data);
    if (!request?.success) throw wrongRequest(name, request?.error);
    return { ok: true, value: await handler(request.data, from) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
