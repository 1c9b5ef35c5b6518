import type { DraftMark } from '../model/draft.ts';
import { markAt } from './mark-at.ts';
import type { Draft } from './read-draft.ts';

const MOST = 2;

/** The third sentence that says sorry: two are heard, more are in the way (de-escalation.md, 4.4). Starts switched off. */
export function findLongApology(draft: Draft): DraftMark[] {
  const sorry = draft.sentences.filter(({ text }) => text.search(draft.pack.reply.apology) !== -1);
  const next = sorry[MOST];
  return next ? [markAt(draft, 'long-apology', 'third', 'long-apology', next, null)] : [];
}
