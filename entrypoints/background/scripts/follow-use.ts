import { maskQuote } from '../../../lib/cases/mask.ts';
import { type Batch, newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import { findData } from '../../../lib/cases/read-data.ts';
import { sortEvents } from '../../../lib/cases/sort-events.ts';
import { foldUses, type Use } from '../../../lib/library/review/fold-uses.ts';
import { compareHeat, wordsHeat } from '../../../lib/library/review/heat.ts';
import type { Request } from '../../../lib/messages/messages.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Ticket } from '../../../lib/model/ticket.ts';
import { scriptKey } from '../../../lib/scripts/suggest-scripts.ts';
import { ownWords } from '../../../lib/sites/compose/find-history.ts';
import { deterministicId } from '../../../lib/store/deterministic-id.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { act } from '../act.ts';
import { type Background, readMoment } from '../context.ts';
import type { Scored } from '../score-ticket.ts';
import { noteTicketLife } from './note-ticket-life.ts';
import { readLibrary } from './read-library.ts';
import { readOfTicket } from './read-of-ticket.ts';

/** One more fact about a use, made by itself: said once, whoever notices it. */
async function sayOnce(
  bg: Background,
  type: 'script.sent' | 'script.answered',
  { id, script, language, ticket }: Use,
  text: { quote: string; person: string | null },
  data: (
    item: string | null,
    about: Record<'use' | 'script' | 'language' | 'ticket', string>,
  ) => Batch['events'][number],
): Promise<void> {
  const [event, item] = await Promise.all([
    deterministicId(type, `script:${script}`, id),
    deterministicId(`${type}/quote`, `script:${script}`, id),
  ]);
  const { items, keep } = vaultKeeper(() => item, new Date().toISOString(), text.person);
  const made = data(keep('quote', maskQuote(text.quote)), { use: id, script, language, ticket });
  await act(bg, { events: [{ ...made, id: event }], items });
}

/** The customer a use is about, where that is known: the quote of it is theirs. */
const personOf = async (bg: Background, use: Use): Promise<string | null> => {
  const item = use.before ? await bg.store((db) => guardStore(() => db.get('vault', use.before as string))) : undefined;
  return item && 'person' in item ? (item.person ?? null) : null;
};

/** What was put in last, if it was a script and nothing is known of it yet. */
async function latestPut(bg: Background, events: readonly LogEvent[]): Promise<Use | undefined> {
  const { policy, identity } = await readMoment(bg);
  const own = sortEvents(events).findLast(
    (event) => event.device === identity?.device && findData('script.used', event)?.how === 'inserted',
  );
  const use = own && foldUses(events).find(({ id }) => id === own.id);
  if (use?.what !== 'unsent') return undefined;
  const entries = await bg.store((db) => readLibrary(db, policy));
  return entries.has(scriptKey({ id: use.script, language: use.language })) ? use : undefined;
}

/**
 * The reply with a script in it was seen as sent: as it was, or edited. Of a reply in which nothing of the script is left, nothing is said.
 * @param at ISO 8601 instant
 */
export async function noteScriptSent(
  bg: Background,
  ticket: string,
  { kept, words }: Request<'page.sent'>,
  at: string,
): Promise<void> {
  if (!kept || kept.kept === 0) return;
  try {
    const use = await latestPut(bg, await readOfTicket(bg, ticket));
    if (!use) return;
    const quote = { quote: ownWords(words ?? ''), person: await personOf(bg, use) };
    await sayOnce(bg, 'script.sent', use, quote, (reply, about) =>
      newEvent('script.sent', `script:${use.script}`, { ...about, how: kept.how, kept: kept.kept, reply, sentAt: at }),
    );
  } catch (error) {
    console.warn('Simmer: what became of a script was not kept', error);
  }
}

/** The customer's first words after a moment; undefined where there are none, or none whose time is proved. */
function wordsAfter({ messages }: Ticket, at: string): string | undefined {
  const since = Date.parse(at);
  const reply = messages.findLastIndex(
    ({ role, sentAt }) => role === 'agent' && sentAt && Date.parse(sentAt) === since,
  );
  const said = messages.filter(
    ({ role, automatic, draft, sentAt }, index) =>
      role === 'customer' &&
      !automatic &&
      !draft &&
      sentAt &&
      // A helpdesk's times have no parts of a second: in the reply's own second the order tells.
      (Date.parse(sentAt) > since || (Date.parse(sentAt) === since && reply !== -1 && index > reply)),
  );
  return said.sort((a, b) => Date.parse(a.sentAt ?? '') - Date.parse(b.sentAt ?? ''))[0]?.text;
}

/** What came after a reply with a script in it: how the customer wrote again, and whether the ticket was solved and re-opened (U11). Where it cannot be kept, it is looked at with the next reading. */
export async function noteScriptAnswered(
  bg: Background,
  { ticket, assessment, hash, requester }: Scored,
): Promise<void> {
  try {
    const events = await readOfTicket(bg, hash);
    if (!events.some(({ type }) => type === 'script.sent')) return;
    for (const use of foldUses(events)) {
      await noteTicketLife(bg, use, ticket);
      const quote = use.sentAt && use.after === null ? wordsAfter(ticket, use.sentAt) : undefined;
      if (quote === undefined || use.heat === null) continue;
      const heat = wordsHeat(assessment.signals);
      const after = compareHeat(use.heat, heat);
      await sayOnce(bg, 'script.answered', use, { quote: ownWords(quote), person: requester }, (item, about) =>
        newEvent('script.answered', `script:${use.script}`, {
          ...about,
          after,
          level: assessment.level,
          heat,
          quote: item,
        }),
      );
    }
  } catch (error) {
    console.warn('Simmer: how a customer was after a script was not kept', error);
  }
}
