import { findAskedAgain } from '../draft/find-asked-again.ts';
import { findAvoided } from '../draft/find-avoided.ts';
import { readDraft, type ThreadMessage } from '../draft/read-draft.ts';
import type { Calendar } from '../model/policy.ts';
import type { Message } from '../model/ticket.ts';
import { findPromises } from '../promises/find-promises.ts';
import { findOwnWords } from '../signals/own-words.ts';
import type { OurWords } from './find-turn.ts';

const ownText = ({ text }: Message) =>
  findOwnWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

const asThread = (message: Message): ThreadMessage => ({
  role: message.role,
  text: message.role === 'customer' ? ownText(message) : message.text,
  attachments: message.attachments?.length ?? 0,
});

/**
 * What a message of ours says, by the same rules as a draft is checked and a promise is found.
 * @param language of the ticket, as a tag
 * @param timeZone in which the customer means times, an IANA name
 */
export function ourWords(language: string, timeZone: string, calendar: Calendar | null): OurWords {
  const read = (message: Message) => readDraft({ text: ownText(message), language });
  return {
    findWall: (message) => {
      const draft = read(message);
      return draft && findAvoided(draft)[0]?.words;
    },
    findAskedAgain: (message, before) => {
      const draft = read(message);
      return draft && findAskedAgain(draft, before.map(asThread))[0]?.words;
    },
    findPromises: (message) =>
      message.sentAt ? findPromises(message.text, { sentAt: message.sentAt, timeZone, calendar, language }) : [],
  };
}
