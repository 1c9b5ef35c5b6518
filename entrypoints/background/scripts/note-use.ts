import { mask, maskQuote } from '../../../lib/cases/mask.ts';
import { type Batch, newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import { hottestQuote, kindsFor, wordsHeat } from '../../../lib/library/review/heat.ts';
import type { Request } from '../../../lib/messages/messages.ts';
import { scriptKey } from '../../../lib/scripts/suggest-scripts.ts';
import { act } from '../act.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { pageWithTicket } from '../page-with-ticket.ts';
import { readAgain } from '../reread.ts';
import { findPage, type TabPage } from '../tab-state.ts';
import { readLibrary } from './read-library.ts';

interface Suggested {
  script: string;
  language: string;
}

/** What a fact about a suggestion says of how it stood, and the texts that belong to it. */
async function asSuggested(bg: Background, { script, language }: Suggested, page: TabPage, moment: Moment) {
  const entries = await bg.store((db) => readLibrary(db, moment.policy));
  const entry = entries.get(scriptKey({ id: script, language }));
  const { assessment, head, requester } = page;
  if (!entry || !assessment || !head) return { about: {}, items: [] };
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, requester);
  const { key, url } = head;
  const suggested = assessment.scripts.find((one) => one.id === script && one.language === language);
  const about = {
    version: suggested ? (suggested.version ?? null) : entry.inForce.event,
    approved: suggested?.approved ?? entry.isApproved,
    kinds: kindsFor(assessment.signals, entry.inForce.signals),
    level: assessment.level,
    heat: wordsHeat(assessment.signals),
    quote: keep('quote', maskQuote(hottestQuote(assessment.signals) ?? '')),
    ticketRef: keep(
      'ticket',
      JSON.stringify({ key, url, subject: mask(head.subject), requester: mask(head.requester) }),
    ),
  };
  return { about, items };
}

/** A text that was put to use is a fact for coaches (R128). Where it cannot be kept, the text is in the reply all the same. */
export async function noteScript(
  bg: Background,
  how: 'inserted' | 'copied',
  tabId: number,
  { script, language }: Suggested,
): Promise<void> {
  const page = await findPage(tabId);
  if (!page?.hash) return;
  try {
    const { about, items } = await asSuggested(bg, { script, language }, page, await readMoment(bg));
    const event = newEvent('script.used', `script:${script}`, {
      ...{ script, language, ticket: page.hash, how },
      ...about,
    });
    await act(bg, { events: [event], items });
  } catch (error) {
    console.warn('Simmer: the use of a script was not kept', error);
  }
}

/** Waved away on the ticket in front, and why: it is not suggested there again, and another comes in its place. @throws ProblemError */
export async function waveScript(bg: Background, asked: Request<'panel.wave-script'>): Promise<void> {
  const { tabId, script, language, reason } = asked;
  const page = await pageWithTicket(tabId);
  if (page.hash === null) return;
  const { about, items } = await asSuggested(bg, { script, language }, page, await readMoment(bg));
  const data = { script, language, ticket: page.hash, reason, ...about };
  const batch: Batch = { events: [newEvent('script.rejected', `script:${script}`, data)], items };
  await act(bg, batch);
  await readAgain(bg, tabId);
}
