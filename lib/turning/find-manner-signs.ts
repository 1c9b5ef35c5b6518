import { identifyLanguage } from '../language/identify-language.ts';
import type { Message, Ticket } from '../model/ticket.ts';
import { isOver } from '../model/ticket-life.ts';
import type { QuietSign } from '../model/turn.ts';
import { hearsCalm } from '../signals/hear-calm.ts';
import type { Reading } from '../signals/reading/read-messages.ts';
import { registerOf } from './register-of.ts';

/** From so many messages of one writer on their replies can be said to shrink. */
const LEAST_REPLIES = 4;
/** The last two are at most so large a part of the median of those before. */
const SHRUNK = 1 / 4;
/** That median is at least so many letters: whoever always writes little says nothing by it. A Han or kana character counts as three. */
const LEAST_MEDIAN = 80;
/** So many messages in one manner, without another, before a change of it says anything; and so many letters of the one that changes. */
const LEAST_BEFORE = 2;
const LEAST_LETTERS = 45;

const LETTER = /[\p{L}\p{N}]/gu;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const ASKS = /[?？]/u;

const textOf = ({ sentences }: Reading) => sentences.map(({ text }) => text).join(' ');

/** How much was written, in letters: alike in every script. */
function lengthOf(reading: Reading): number {
  const text = textOf(reading);
  return (text.match(LETTER)?.length ?? 0) + 2 * (text.match(WIDE)?.length ?? 0);
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

const writerOf = ({ from }: Message) => from?.email?.toLowerCase() || from?.id || from?.name || '';

/**
 * How somebody writes, against how the same person wrote before (U6): replies that shrink, another language, words more formal than
 * before. Only while the matter is open and their last word is not one of thanks. A short answer to our question is no sign, nor is
 * a language that we wrote in first.
 * @param readings of the ticket's messages, oldest first
 */
export function findMannerSigns(ticket: Ticket, readings: readonly Reading[]): QuietSign[] {
  const last = readings.findLast(({ speaker }) => speaker === 'customer');
  if (isOver(ticket.status) || !last || hearsCalm(last)) return [];
  const own = readings.filter(
    ({ speaker, message }) => speaker === 'customer' && writerOf(message) === writerOf(last.message),
  );
  const sign = (name: QuietSign['sign']): QuietSign => ({
    sign: name,
    at: last.message.sentAt ?? null,
    who: null,
    count: null,
  });
  return [
    ...(isShrinking(own, readings) ? [sign('replies-shrink')] : []),
    ...(isSwitched(own, readings) ? [sign('language-switched')] : []),
    ...(isMoreFormal(own) ? [sign('more-formal')] : []),
  ];
}

/** True where what was said just before is ours and asks something. */
function isAnswer(reading: Reading, readings: readonly Reading[]): boolean {
  const before = readings[readings.indexOf(reading) - 1];
  return before?.message.role === 'agent' && ASKS.test(before.message.text);
}

function isShrinking(own: readonly Reading[], readings: readonly Reading[]): boolean {
  if (own.length < LEAST_REPLIES) return false;
  const median = medianOf(own.slice(0, -2).map(lengthOf));
  const lately = own.slice(-2);
  if (median < LEAST_MEDIAN || lately.some((reading) => isAnswer(reading, readings))) return false;
  // Nothing at all is a picture or a file.
  return lately.every((reading) => lengthOf(reading) > 0 && lengthOf(reading) <= median * SHRUNK);
}

function isSwitched(own: readonly Reading[], readings: readonly Reading[]): boolean {
  const before = new Set(own.slice(0, -1).map(({ language }) => language));
  const last = own.at(-1);
  if (own.length <= LEAST_BEFORE || before.size !== 1 || before.has('und') || !last) return false;
  if (last.language === 'und' || before.has(last.language) || lengthOf(last) < LEAST_LETTERS) return false;
  // What is short goes by the message before; this one speaks for itself, and wholly.
  if (identifyLanguage(textOf(last)).language !== last.language) return false;
  const ours = readings.filter(({ message }) => message.role === 'agent');
  return !ours.some((reading) => identifyLanguage(textOf(reading)).language === last.language);
}

function isMoreFormal(own: readonly Reading[]): boolean {
  const last = own.at(-1);
  if (own.length <= LEAST_BEFORE || !last || lengthOf(last) < LEAST_LETTERS) return false;
  if (registerOf(textOf(last), last.language) !== 'formal') return false;
  const before = own.slice(0, -1).map((reading) => registerOf(textOf(reading), last.language));
  return !before.includes('formal') && before.filter((register) => register === 'plain').length >= LEAST_BEFORE;
}
