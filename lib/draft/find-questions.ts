import { termsOf } from '../knowledge/terms-of.ts';
import type { DraftMark } from '../model/draft.ts';
import type { DraftTime } from './draft-time.ts';
import { hasDatedStep } from './has-dated-step.ts';
import { lastSaid } from './last-said.ts';
import { markMissing } from './mark-at.ts';
import { type Draft, sentencesOf, type ThreadMessage } from './read-draft.ts';

const LONGEST_QUESTION = 160;
const IS_QUESTION = /[?？]["')\]」』]*$|(?:ですか|ますか|でしょうか|ませんか)[。]?$|[吗嗎呢]。?$/u;
/** What a day or an hour answers, whatever words it is given in. */
const ASKS_WHEN =
  /^\W*(?:and |so |but )?(?:when|how (?:long|soon)|by when|what time|milloin|koska|kauanko|kuinka kauan|mihin mennessä|millal|kui kaua|mis ajaks|kapan|berapa lama|sampai kapan)(?!\p{L})|いつ|どのくらい|何日|何時|什么时候|什麼時候|何时|多久|几天|哪天/iu;

/** A question's own name, without its words: what was waved away for a ticket is remembered by it. */
function nameOf(question: string): string {
  let hash = 0;
  for (const sign of question) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}

/** Questions of the customer's last messages that nothing in the draft has to do with (U1). Starts switched off. */
export function findQuestions(draft: Draft, thread: readonly ThreadMessage[], time: DraftTime): DraftMark[] {
  if (!draft.isWhole) return [];
  const said = new Set(termsOf(draft.text, draft.language));
  const open = lastSaid(thread)
    .flatMap(sentencesOf)
    .filter(({ text }) => IS_QUESTION.test(text))
    .filter(({ text }) => {
      const asked = termsOf(text, draft.language);
      if (asked.length === 0 || asked.some((term) => said.has(term))) return false;
      return !(ASKS_WHEN.test(text) && hasDatedStep(draft, time));
    });
  return open.map(({ text }) => {
    const question = text.slice(0, LONGEST_QUESTION);
    const rewrite = draft.pack.reply.texts.question.replace('{value}', () => question);
    return markMissing(draft, 'question', nameOf(question), 'question', rewrite, question);
  });
}
