import { ProblemError } from '../../model/problem.ts';
import { maybe, z } from '../../model/z.ts';
import { fetchOwn } from '../fetch-api.ts';
import { toByteString } from './encodings.ts';
import { takeJson } from './take-json.ts';
import { findMessageAddress, type MessageAddress, mailUrl } from './urls.ts';

/** Of a mail's source no more than this is read: its words come first, its attachments last. Bytes. */
const MOST_SOURCE = 1_500_000;

export interface ListRow extends MessageAddress {
  subject: string;
  /** Marked as answered in this mailbox. */
  answered: boolean;
}

const listSchema = z.object({
  action: z.literal('list'),
  env: z.object({ mailbox: z.string() }),
  exec: maybe(z.string()),
});
const rowSchema = z.object({ subject: maybe(z.string()) });
const flagsSchema = z.object({ mbox: maybe(z.string()), answered: maybe(z.unknown()) });

const unescapeHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';

/** The rows in a list's answer, which is a script of calls; read as text, never run. */
export function parseRows(exec: string, mailbox: string): ListRow[] {
  const rows: ListRow[] = [];
  for (const call of exec.matchAll(/this\.add_message_row\("?([^",]+)"?,/g)) {
    const columns = takeJson(exec, call.index + call[0].length);
    const marks = columns && takeJson(exec, columns.end + 1);
    const row = rowSchema.safeParse(columns?.value);
    const flags = flagsSchema.safeParse(marks?.value);
    const url = new URL('http://row.invalid/');
    url.searchParams.set('_uid', call[1] as string);
    url.searchParams.set('_mbox', (flags.success && flags.data.mbox) || mailbox);
    const address = findMessageAddress(url);
    if (!address || !row.success) continue;
    const answered = flags.success && Boolean(flags.data.answered);
    rows.push({ ...address, subject: unescapeHtml(row.data.subject ?? ''), answered });
  }
  return rows;
}

/** Reads up to `most` bytes of an answer and lets the rest go. */
async function readStart(response: Response, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size < most) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  await reader?.cancel();
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * What is asked of Roundcube: a message's source and, beside a reply alone, the list that is open. Both are GET, fetch with
 * IMAP's `BODY.PEEK`, and mark nothing as read. Only the folder that is open is asked for: the server writes its whole session
 * back after a request that changed it, and a mail that is being begun meanwhile could then not be sent (NOTES.md). `token`
 * is the page's own request token.
 */
export function createRequests(location: URL, token: string | undefined, signal: AbortSignal) {
  return {
    /** A mail's source as sent, one sign a byte. @throws ProblemError */
    async source({ mbox, uid }: MessageAddress): Promise<string> {
      const response = await fetchOwn(mailUrl(location, 'viewsource', { _mbox: mbox, _uid: uid }), signal, {});
      if (!/^text\/plain\b/.test(response.headers.get('content-type') ?? '')) {
        // Roundcube answers with its login page, or with an error page, both HTML.
        await response.body?.cancel();
        throw new ProblemError(
          new URL(response.url).searchParams.get('_task') === 'login' ? 'not-signed-in' : 'bad-answer',
        );
      }
      return toByteString(await readStart(response, MOST_SOURCE));
    },
    /** The page of the open folder that the person has before them. @throws ProblemError */
    async list(mbox: string): Promise<ListRow[]> {
      // `_search` keeps a search of the person's own alive: without it the server forgets its results.
      const params = { _mbox: mbox, _remote: '1', _search: 'keep' };
      const headers: Record<string, string> = token ? { 'X-Roundcube-Request': token } : {};
      const text = await (await fetchOwn(mailUrl(location, 'list', params), signal, headers)).text();
      const parsed = listSchema.safeParse(takeJson(text, text.indexOf('{'))?.value);
      if (!parsed.success) throw new ProblemError('bad-answer', { site: 'roundcube' }, parsed.error);
      return parseRows(parsed.data.exec ?? '', parsed.data.env.mailbox);
    },
  };
}
export type Requests = ReturnType<typeof createRequests>;
