import { isSimilar, ticketPrint } from '../matrix/similar-tickets.ts';
import type { Case } from '../model/case.ts';

/** A ticket in front of somebody, as far as it can be compared. */
export interface FrontTicket {
  /** Hashes of its key and of its customer. */
  ticket: string;
  customer: string | null;
  key: string;
  subject: string;
  issue: string | null;
  observedAt: string;
}

/** What a case about others is told by, with the words of the vault. */
export interface SpreadWords {
  /** Subject of the case's own ticket. */
  subject: string;
  /** Words that a matching subject has, one a line. */
  words: string;
  /** What the helpdesk calls it. */
  issue?: string;
}

export type SpreadMatch = 'listed' | 'words' | 'issue' | 'alike';

/** Where the subjects are compared, the host does not matter: one trouble is told to many desks (U9). */
const ANYWHERE = 'anywhere/';

/** Shorter ones are in many other words: "app" in "happy", "it" in "item". */
const LONG = 5;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** True where a subject has a word: a short one as a word of its own, a longer one also within another, as compounds have it. */
function hasWord(subject: string, word: string): boolean {
  if (word.length < 2) return false;
  if (word.length >= LONG || UNSPACED.test(word)) return subject.includes(word);
  for (let at = subject.indexOf(word); at >= 0; at = subject.indexOf(word, at + 1)) {
    const [before, after] = [subject.slice(0, at), subject.slice(at + word.length)];
    if (!LETTER.test(before.slice(-1)) && !LETTER.test(after.slice(0, 1))) return true;
  }
  return false;
}

/**
 * Why a ticket seems to belong to a case that affects others; null where it does not (R69, U9): its customer is on the list, its
 * subject has one of the words, the helpdesk gave it the same issue, or its subject is like the case's own.
 */
export function matchSpread(it: Case, known: SpreadWords, front: FrontTicket): SpreadMatch | null {
  const { spread } = it.parts;
  if (it.ticket === front.ticket) return null;
  const isListed = (spread?.affected ?? []).some(
    ({ ticket, person }) => ticket === front.ticket || (person !== null && person === front.customer),
  );
  if (isListed || it.tickets?.some(({ ticket }) => ticket === front.ticket)) return 'listed';
  const subject = front.subject.normalize('NFKC').toLowerCase();
  const words = known.words
    .normalize('NFKC')
    .toLowerCase()
    .split('\n')
    .map((line) => line.trim());
  if (words.some((word) => hasWord(subject, word))) return 'words';
  const issue = known.issue?.trim().toLowerCase();
  if (issue && issue === front.issue?.trim().toLowerCase()) return 'issue';
  const print = (key: string, about: string, observedAt: string) =>
    ticketPrint({ key: ANYWHERE + key, subject: about, observedAt });
  const isAlike = isSimilar(
    print('case', known.subject, it.openedAt),
    print(front.key, front.subject, front.observedAt),
  );
  return isAlike ? 'alike' : null;
}
