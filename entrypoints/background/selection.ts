import { assess } from '../../lib/assessment/assess.ts';
import { browser } from '../../lib/browser/browser.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { ticketSchema } from '../../lib/model/ticket.ts';
import { KNOWN_PACKS } from '../../lib/signals/sift/known-packs.ts';
import { type Background, readMoment } from './context.ts';

/** The entry of the browser's own menu over a selected text. */
const MENU = 'simmer-assess';
/** Longer texts are cut: it is for one message, and no page of ours is to hang on a whole book. */
const MOST = 20_000;

const keyOf = (id: string) => `selection:${id}`;

/** Puts the entry into the browser's menu: once, after installing or updating, for the browser keeps it. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('assessSelection'),
    contexts: ['selection'],
  });
}

interface Clicked {
  menuItemId: string | number;
  selectionText?: string | undefined;
  frameId?: number | undefined;
}

/**
 * Opens the assessment of what was selected. The text waits in the browser's memory for the page to take it, once; nothing of it
 * is kept on disk or sent anywhere.
 */
export async function openSelection(info: Clicked, tabId: number | undefined): Promise<void> {
  if (info.menuItemId !== MENU) return;
  await openText((await selectedLines(tabId, info.frameId ?? 0)) || (info.selectionText ?? ''));
}

/** The same, asked for by a button of the panel. @returns false where nothing is selected in the page itself */
export async function assessSelected(tabId: number): Promise<boolean> {
  const text = await selectedLines(tabId, 0);
  if (text !== '') await openText(text);
  return text !== '';
}

async function openText(text: string): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: text.slice(0, MOST + 1) });
  const url = `${browser.runtime.getURL('selection.html')}#${id}`;
  await browser.windows.create({ url, type: 'popup', width: 420, height: 720 });
}

/** The selection with its line breaks, which the menu's own text has lost; empty where the page lets nobody ask. */
export async function selectedLines(tabId: number | undefined, frameId: number): Promise<string> {
  if (tabId === undefined) return '';
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => String(getSelection() ?? ''),
    });
    return typeof answer?.result === 'string' ? answer.result.trim() : '';
  } catch (error) {
    console.debug('Simmer: the page was not asked, the menu knows the text too', error);
    return '';
  }
}

/** What the page of a selected text asks. */
export function selectionMessages(bg: Background): Handlers {
  return { 'selection.look': ({ id }) => lookAtSelection(bg, id) };
}

async function lookAtSelection(bg: Background, id: string): Promise<Answer<'selection.look'>> {
  const kept = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  await browser.storage.session.remove(keyOf(id));
  const { now, say, policy, language } = await readMoment(bg);
  if (typeof kept !== 'string' || kept.trim() === '') {
    return { text: null, isCut: false, isHeard: false, assessment: null, language };
  }
  const text = kept.slice(0, MOST);
  // A ticket of its own, on which no clock runs: nothing but the words counts.
  const ticket = ticketSchema.parse({
    site: 'custom:selection',
    key: 'selection/1',
    url: 'https://selection.invalid/1',
    observedAt: now,
    subject: '',
    channel: 'other',
    requester: { name: '' },
    messages: [{ id: 'm1', role: 'customer', text, sentAt: null }],
  });
  const assessment = assess(ticket, { ...policy, slas: [] }, { say });
  const isHeard = assessment.language in KNOWN_PACKS || assessment.language === 'und';
  return { text, isCut: kept.length > MOST, isHeard, assessment, language };
}
