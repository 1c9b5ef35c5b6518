import type { ThreadMessage } from './read-draft.ts';

/** What the customer has written since our last answer to them, oldest first. Drafts of nobody's and notes do not part it. */
export function lastSaid(thread: readonly ThreadMessage[]): string[] {
  const answered = thread.findLastIndex(({ role }) => role === 'agent');
  return thread
    .slice(answered + 1)
    .filter(({ role }) => role === 'customer')
    .map(({ text }) => text);
}
