import { ProblemError, problemOf } from '../../../model/problem.ts';
import type { DeskChange } from '../../site.ts';
import type { Api } from '../api.ts';
import { ticketAnswerSchema } from '../api-schema.ts';
import { countSame, noteHtml } from './notes.ts';
import { put } from './put.ts';
import { readToken } from './read-token.ts';
import { hasTag } from './tags.ts';

/** A helpdesk may take a moment to show what it was given. Milliseconds. */
const LOOK_AGAIN = [0, 1200];

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** How often the change stands in the helpdesk, and how often the same words stand where the customer reads them. @throws ProblemError */
async function count(api: Api, id: string, what: DeskChange, signal: AbortSignal) {
  if (what.kind === 'note') return countSame(api, id, what.text, signal);
  return { internal: (await hasTag(api, id, what.tag, signal)) ? 1 : 0, open: 0 };
}

async function change(api: Api, origin: string, id: string, what: DeskChange, token: string, updatedAt: string) {
  const at = (path: string) => new URL(`/api/v2/tickets/${id}${path}.json`, origin);
  // Tags that stand are kept: this way of the API only adds.
  if (what.kind === 'tag') return put(api, at('/tags'), token, { tags: [what.tag] });
  const comment = { html_body: noteHtml(what.text), public: false };
  // Refused where the ticket changed since it was looked at: another tab may just have written the same.
  return put(api, at(''), token, { ticket: { comment, safe_update: true, updated_stamp: updatedAt } });
}

/**
 * Writes a tag or an internal note, and looks whether it arrived. What stands there is not written again; where a request may or
 * may not have arrived, the helpdesk is asked, never written to once more.
 * @throws ProblemError `write-*`, or as `api.get`
 */
export async function writeDesk(
  api: Api,
  origin: string,
  id: string,
  what: DeskChange,
  document: Document,
  signal: AbortSignal,
): Promise<'written' | 'already'> {
  const { ticket } = await api.get(`/api/v2/tickets/${id}.json`, ticketAnswerSchema, signal);
  if (String(ticket.id) !== id) throw new ProblemError('bad-answer', { site: 'zendesk' });
  const before = await count(api, id, what, signal);
  if (before.internal > 0) return 'already';
  const token = await readToken(api, document, signal);
  let failed: ProblemError | undefined;
  try {
    await change(api, origin, id, what, token, ticket.updated_at);
  } catch (error) {
    const { code } = problemOf(error);
    if (!(error instanceof ProblemError) || (code !== 'write-unsure' && code !== 'write-moved')) throw error;
    failed = error;
  }
  for (const wait of LOOK_AGAIN) {
    await pause(wait);
    const now = await count(api, id, what, signal).catch((error: unknown) => {
      throw new ProblemError('write-unsure', undefined, error);
    });
    if (now.internal > 0) return 'written';
    // We asked for a note: if the helpdesk made a reply of it, somebody has to know at once.
    if (now.open > before.open) throw new ProblemError('note-public');
  }
  throw failed ?? new ProblemError('write-unsure');
}
