import type { Answer } from '../../lib/messages/messages.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { ownWords } from '../../lib/sites/compose/find-history.ts';
import { readEditableLines } from '../../lib/sites/compose/read-editable.ts';
import type { Composer } from '../../lib/sites/site.ts';

const MOST_MESSAGES = 30;
const LONGEST_MESSAGE = 4000;
const LONGEST_DRAFT = 20_000;

/** What is written to the customer now, and what was written before it. A note for colleagues is nobody's business: null. */
export function readWriting(composer: Composer | undefined, { messages }: Ticket): Answer<'tab.draft'> {
  if (!composer || composer.audience === 'internal') return { draft: null };
  const text = ownWords(readEditableLines(composer.element)).slice(0, LONGEST_DRAFT);
  if (text.trim() === '') return { draft: null };
  const thread = messages
    .filter(({ draft }) => !draft)
    .slice(-MOST_MESSAGES)
    .map(({ role, text: said, attachments }) => ({
      role,
      text: ownWords(said).slice(0, LONGEST_MESSAGE),
      attachments: attachments?.length ?? 0,
    }));
  return { draft: { text, thread } };
}
