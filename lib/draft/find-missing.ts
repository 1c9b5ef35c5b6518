import { termsOf } from '../knowledge/terms-of.ts';
import type { DraftMark } from '../model/draft.ts';
import type { Level } from '../model/kinds.ts';
import { checkReply } from '../scripts/check-reply.ts';
import type { DraftTime } from './draft-time.ts';
import { hasDatedStep } from './has-dated-step.ts';
import { lastSaid } from './last-said.ts';
import { markMissing } from './mark-at.ts';
import { ownNouns } from './own-nouns.ts';
import type { Draft, ThreadMessage } from './read-draft.ts';

/** So many terms make a message that an answer can take words from. */
const FEWEST_TERMS = 4;
const PARTS = ['empathy', 'severity', 'assurance'] as const;

function ownWords(draft: Draft, thread: readonly ThreadMessage[]): DraftMark[] {
  const said = lastSaid(thread).join('\n');
  const terms = new Set(termsOf(said, draft.language));
  if (terms.size < FEWEST_TERMS || termsOf(draft.text, draft.language).some((term) => terms.has(term))) return [];
  const nouns = ownNouns(said, draft.language);
  if (nouns.length === 0) return [];
  const named = nouns.join(', ');
  const rewrite = draft.pack.reply.texts.own.replace('{value}', () => nouns[0] as string);
  return [markMissing(draft, 'own-words', 'none', 'own-words', rewrite, named)];
}

/** What a reply to a severe issue has to hold and this one lacks, one at a time (R6). */
function severe(draft: Draft): DraftMark[] {
  const parts = checkReply(draft.text, draft.language);
  const lacking = PARTS.find((part) => parts && !parts[part]);
  if (!lacking) return [];
  return [markMissing(draft, 'severe', lacking, `severe-${lacking}`, draft.pack.reply.texts[lacking])];
}

/** What a draft that is whole leaves out: a dated next step, an option, the customer's own words (de-escalation.md, 4.4). */
export function findMissing(
  draft: Draft,
  thread: readonly ThreadMessage[],
  level: Level,
  time: DraftTime,
): DraftMark[] {
  if (!draft.isWhole) return [];
  const { option, texts } = draft.pack.reply;
  return [
    ...(level === 'critical' ? severe(draft) : []),
    ...(hasDatedStep(draft, time) ? [] : [markMissing(draft, 'no-date', 'none', 'no-date', texts.date)]),
    ...(option.test(draft.text) ? [] : [markMissing(draft, 'no-option', 'none', 'no-option', texts.option)]),
    ...ownWords(draft, thread),
  ];
}
