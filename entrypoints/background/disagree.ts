import { maskQuote } from '../../lib/cases/mask.ts';
import { newEvent, vaultKeeper } from '../../lib/cases/new-event.ts';
import type { Request } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { act } from './act.ts';
import type { Background } from './context.ts';
import { readAgain } from './reread.ts';
import { findPage } from './tab-state.ts';

/**
 * "Disagree": a fact for tuning, and on tone it mutes the kind for this customer for 90 days (never a threat). The ticket is
 * scored again, so that the person sees what it changed. @throws ProblemError
 */
export async function disagree(bg: Background, asked: Request<'panel.disagree'>): Promise<void> {
  const page = await findPage(asked.tabId);
  if (!page?.head || page.hash === null) throw new ProblemError('no-ticket');
  const now = new Date().toISOString();
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), now, page.requester);
  const event = newEvent('ticket.disagreed', `ticket:${page.hash}`, {
    kind: asked.kind,
    rule: asked.rule ?? null,
    strength: asked.strength,
    requester: page.requester,
    reason: asked.reason,
    quote: keep('quote', asked.quote ? maskQuote(asked.quote) : null),
  });
  await act(bg, { events: [event], items });
  await readAgain(bg, asked.tabId);
}
