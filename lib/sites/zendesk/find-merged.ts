import type { Message } from '../../model/ticket.ts';

/** The tag that Zendesk puts on a ticket it closes because it was merged into another (2026-11: its documentation; wording not tried live). */
const MERGED_TAG = 'closed_by_merge';

/**
 * The number of the ticket that this one was merged into, as the last message says it: "… merged into request #4711". Its words
 * are the account's own, its number is not. Undefined where it was not merged, or several numbers could be meant.
 */
export function findMerged(tags: readonly string[], messages: readonly Message[], own: string): string | undefined {
  if (!tags.includes(MERGED_TAG)) return undefined;
  const numbers = new Set([...(messages.at(-1)?.text ?? '').matchAll(/#(\d{1,12})\b/g)].map((match) => match[1]));
  numbers.delete(own);
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
