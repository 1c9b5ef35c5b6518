import { identifyLanguage } from '../../language/identify-language.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { findOwnWords } from '../own-words.ts';
import { KNOWN_PACKS } from '../sift/known-packs.ts';
import { findOtherLanguage } from './find-other-language.ts';
import { foldText } from './fold-text.ts';
import { joinLines } from './join-lines.ts';
import { type Range, splitSentences } from './split-sentences.ts';

/** One sentence of own words, folded, with the way back to the message's text. */
export interface Sentence {
  text: string;
  /** UTF-16 offset in the message's text of an index into `text`. */
  at(index: number): number;
  /** Its language, where it is not the message's. */
  language?: string;
}

/** A message as it is listened to: whose it is, and its sender's own words. */
export interface Reading {
  message: Message;
  /** Place in the thread, oldest first. */
  index: number;
  speaker: 'customer' | 'team';
  sentences: readonly Sentence[];
  /** BCP 47 primary language of a customer's own words; `und` where they are too few, and for the team's. */
  language: string;
  /** Languages whose packs listen: the message's, and others it may be or mixes in. */
  packs: readonly string[];
}

/** Of a longer message the beginning and the end are read: what people say stands there, between are logs. */
const HEAD = 30_000;
const TAIL = 10_000;

/** Few kinds listen to the team, and in few languages: all packs may, without asking which language it is. */
const TEAM_PACKS = Object.keys(KNOWN_PACKS);

// Enough small English words in a text of another language mean that English is spoken too.
const ENGLISH = /\b(?:the|you|your|this|that|is|are|not|my|i|we|have|will|with|and|for|to)\b/giu;

function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const range of shorten(findOwnWords(text))) {
    const folded = foldText(text.slice(range.start, range.end));
    for (const { start, end } of splitSentences(folded.text)) {
      const joined = joinLines(folded.text.slice(start, end));
      sentences.push({ text: joined.text, at: (index) => range.start + folded.at(start + joined.at(index)) });
    }
  }
  return sentences;
}

/** The beginning and the end of ranges that are longer together than is read. */
function shorten(ranges: readonly Range[]): Range[] {
  const total = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  if (total <= HEAD + TAIL) return [...ranges];
  let before = 0;
  return ranges.flatMap(({ start, end }) => {
    // Places among all own words of what is left out, as places in this range.
    const from = start + Math.max(0, HEAD - before);
    const to = start + Math.max(0, total - TAIL - before);
    before += end - start;
    const head = { start, end: Math.min(end, from) };
    const tail = { start: Math.min(end, Math.max(start, to)), end };
    return [head, tail].filter((range) => range.end > range.start);
  });
}

function packsFor(language: string, maybe: readonly string[], text: string, fallback: string | null): string[] {
  const packs = [language, ...maybe];
  if (language === 'und' && fallback) packs.push(fallback);
  if (language === 'und' || (language !== 'en' && (text.match(ENGLISH)?.length ?? 0) >= 4)) packs.push('en');
  return [...new Set(packs)].filter((tag) => tag in KNOWN_PACKS);
}

/** In a message of several sentences some may be in another language. */
function withLanguages(sentences: Sentence[], language: string): Sentence[] {
  if (sentences.length < 2 || language === 'und') return sentences;
  return sentences.map((sentence) => {
    const other = findOtherLanguage(sentence.text, language);
    return other ? { ...sentence, language: other } : sentence;
  });
}

const speakerOf = (message: Message): Reading['speaker'] | undefined => {
  if (message.draft || message.automatic) return undefined;
  if (message.role === 'customer') return 'customer';
  return message.role === 'agent' || message.role === 'note' ? 'team' : undefined;
};

/** Messages oldest first: by time where every message has one, as given otherwise. */
export function inOrder(messages: readonly Message[]): readonly Message[] {
  if (!messages.every((message) => message.sentAt)) return messages;
  return messages.toSorted((a, b) => Date.parse(a.sentAt as string) - Date.parse(b.sentAt as string));
}

/**
 * The messages worth listening to, oldest first: the customer's and the team's own. Unknown senders, drafts, automatic and
 * system messages are nobody's words.
 */
export function readMessages(ticket: Ticket): Reading[] {
  const locale = ticket.requester.locale?.toLowerCase().split(/[-_]/)[0] || null;
  // A short message ("ok", "Hello??") is in the language its sender used before.
  let before = locale;
  const readings: Reading[] = [];
  for (const [index, message] of inOrder(ticket.messages).entries()) {
    const speaker = speakerOf(message);
    if (!speaker) continue;
    const sentences = readSentences(message.text);
    if (speaker === 'team') {
      readings.push({ message, index, speaker, sentences, language: 'und', packs: TEAM_PACKS });
      continue;
    }
    const words = sentences
      .slice(0, 12)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 800);
    const identified = identifyLanguage(words);
    const packs = packsFor(identified.language, identified.maybe, words, before);
    const isShort = identified.language === 'und' && words.trim() !== '';
    const language = isShort && before ? before : identified.language;
    if (language !== 'und') before = language;
    readings.push({ message, index, speaker, sentences: withLanguages(sentences, language), language, packs });
  }
  return readings;
}
