import type { Message, Ticket } from '../../lib/model/ticket.ts';
import { maybe, z } from '../../lib/model/z.ts';
import { findAround, type Kept, matchInserted } from '../../lib/sites/compose/match-inserted.ts';
import { isSaid, readSaid } from '../../lib/sites/compose/said-text.ts';
import type { Draft } from './draft-watch.ts';

/** Where it is kept while a form that was sent loads the next page: numbers and ids, no words. */
const KEPT = 'simmer-reply';

const replySchema = z.object({
  key: z.string(),
  /** Ids of the messages that stood in the ticket when the text went in. */
  known: z.array(z.string()),
  /** What the draft said last; missing where it was not read yet. */
  said: maybe(z.object({ length: z.number(), hash: z.number(), own: z.boolean() })),
  audience: z.enum(['public', 'internal', 'unknown']),
  /** The draft is gone: sent, put away or deleted. */
  isGone: z.boolean(),
  /** What the draft made of the text, when it was looked at last. */
  kept: maybe(z.object({ how: z.enum(['as-is', 'edited']), kept: z.number() })),
});
type Reply = z.infer<typeof replySchema>;

/** The page's own storage of one tab; undefined where the page may keep nothing. */
export function findStorage(view: Window): Storage | undefined {
  try {
    return view.sessionStorage;
  } catch {
    return undefined; // then a reply is not known again after a form's page was left, and nothing is offered
  }
}

function findKept(storage: Storage | undefined): Reply | undefined {
  const kept = storage?.getItem(KEPT);
  storage?.removeItem(KEPT);
  if (kept == null) return undefined;
  try {
    return replySchema.parse(JSON.parse(kept));
  } catch {
    return undefined; // the page may write there too; then there is nothing to know again
  }
}

/**
 * Sees that a reply in which Simmer put a text was sent: its draft is gone, and the ticket has a new message of ours that says the same.
 * It never sends anything itself, and its word is only an offer to a person.
 */
export function watchSent(
  storage: Storage | undefined,
  tell: (sent: { key: string; message: Message; kept: Kept | undefined }) => void,
) {
  let reply = findKept(storage);
  /** The text that was put in last, and what stood around it then. It stays in this page. */
  let put: { text: string; around: ReturnType<typeof findAround> } | undefined;
  let latest: Ticket | undefined;

  function check(): void {
    const { key, said, known, audience, isGone, kept } = reply ?? {};
    if (!said || !isGone || audience === 'internal' || latest?.key !== key) return;
    const message = latest?.messages.find(
      (one) =>
        one.role === 'agent' && !one.draft && !one.automatic && !known?.includes(one.id) && isSaid(said, one.text),
    );
    if (!message || key === undefined) return;
    reply = undefined;
    tell({ key, message, kept: kept ?? undefined });
  }

  return {
    /** Simmer's text stands in the composer of this ticket now. */
    inserted({ key, messages }: Ticket, text: string): void {
      put = { text, around: undefined };
      reply = { key, known: messages.map(({ id }) => id), said: null, audience: 'unknown', isGone: false };
    },
    draft(now: Draft | undefined): void {
      if (!reply) return;
      const said = now?.key === reply.key ? readSaid(now.text) : undefined;
      // A fresh composer may come with the signature in it.
      if (!said || (reply.said?.own && !said.own)) reply.isGone = reply.said != null;
      // One that was put away and comes back is the same; another after it is no longer ours.
      else if (!reply.isGone || said.hash === reply.said?.hash) {
        const draft = now?.text ?? '';
        if (put) put.around ??= findAround(put.text, draft);
        const kept = put && matchInserted(put.text, draft, put.around ?? { head: '', tail: '' });
        reply = { ...reply, said, audience: now?.audience ?? 'unknown', isGone: false, kept: kept ?? reply.kept };
      }
      check();
    },
    read(ticket: Ticket): void {
      latest = ticket;
      check();
    },
    /** The page is being left, as a form's is that was sent. */
    keep(): void {
      if (reply?.said) storage?.setItem(KEPT, JSON.stringify(reply));
    },
  };
}
