import type { Api } from '../api.ts';
import { type ApiComment, commentsAnswerSchema } from '../api-schema.ts';
import { textOfComment } from '../parse-messages.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The note as HTML, line by line: as plain text the helpdesk might take a dash for a list. */
export function noteHtml(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign));
  return `<p>${lines.join('<br>')}</p>`;
}

/** Letters and figures alone: spaces, marks of lists and signs may come back as others. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const isNewestFirst = (comments: readonly ApiComment[]) =>
  comments.every(({ created_at }, at) => at === 0 || created_at <= (comments[at - 1]?.created_at ?? ''));

/**
 * How many comments of the ticket say the same: for colleagues alone, and for the customer to see. The newest hundred are asked for;
 * where the helpdesk gives them in another order, all. @throws ProblemError
 */
export async function countSame(
  api: Api,
  id: string,
  text: string,
  signal: AbortSignal,
): Promise<{ internal: number; open: number }> {
  const base = `/api/v2/tickets/${id}/comments.json`;
  const newest = await api.pages(`${base}?sort=-created_at&page[size]=100`, commentsAnswerSchema, signal, 1);
  let comments = newest.pages.flatMap((page) => page.comments);
  if (!newest.whole && !isNewestFirst(comments)) {
    const all = await api.pages(`${base}?page[size]=100`, commentsAnswerSchema, signal);
    comments = all.pages.flatMap((page) => page.comments);
  }
  const wanted = bare(text);
  const same = comments.filter((comment) => bare(textOfComment(comment)) === wanted);
  const open = same.filter((comment) => comment.public).length;
  return { internal: same.length - open, open };
}
