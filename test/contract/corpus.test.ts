import { describe, expect, it } from 'vitest';
import { SIGNAL_KINDS } from '../../lib/model/kinds.ts';
import { KINDS } from '../../lib/signals/kinds/index.ts';
import {
  FURTHER_LANGUAGES,
  MAIN_LANGUAGES,
  readMessagesOf,
  readSayingsOf,
  readThreadsOf,
} from '../../scripts/corpus/parse-corpus.ts';
import { readSource } from './source-tree.ts';

const MAIN = { messages: 1_000, ofKind: 40, threads: 60 };
const FURTHER = { messages: 300, ofKind: 10, threads: 0 };
const THEIRS = SIGNAL_KINDS.filter((kind) => KINDS[kind].from === 'customer');

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

describe.each([
  ...MAIN_LANGUAGES.map((language) => ({ language, least: MAIN })),
  ...FURTHER_LANGUAGES.map((language) => ({ language, least: FURTHER })),
])('the corpus in $language', ({ language, least }) => {
  const messages = readMessagesOf(language);
  const sayings = readSayingsOf(language);
  const threads = readThreadsOf(language);
  const theirs = messages.filter(({ heat }) => heat !== null);

  it('has enough messages, of every heat and kind, and says that they are made up', () => {
    expect(messages.length).toBeGreaterThanOrEqual(least.messages);
    for (const heat of [0, 1, 2, 3])
      expect(theirs.filter((one) => one.heat === heat).length).toBeGreaterThan(theirs.length / 20);
    for (const kind of THEIRS)
      expect(theirs.filter(({ kinds }) => kinds.includes(kind)).length, kind).toBeGreaterThanOrEqual(least.ofKind);
    for (const folder of ['messages', 'sayings'])
      expect(readSource(`corpus/${folder}/${language}.txt`).split('\n')[0]).toMatch(/^# .*synthetic/i);
  });

  it('has no text of its test half, or nearly so, in what is learnt from', () => {
    const learnt = [...messages.filter(({ split }) => split !== 'test'), ...sayings].map(({ text }) => fold(text));
    const held = [
      ...messages.filter(({ split }) => split === 'test'),
      ...threads.filter(({ split }) => split === 'test').flatMap(({ lines }) => lines),
    ].map(({ text }) => fold(text));
    // A greeting or "ok thanks" is in everybody's mouth.
    const long = new Set(held.filter((text) => text.length > 20));
    expect(learnt.filter((text) => long.has(text))).toEqual([]);
  });

  it('has enough threads, half of them hard negatives, in both halves', () => {
    expect(threads.length).toBeGreaterThanOrEqual(least.threads);
    if (threads.length === 0) return;
    expect(threads.filter(({ isHard }) => isHard).length).toBeGreaterThan(threads.length * 0.4);
    for (const split of ['dev', 'test'])
      expect(threads.filter((thread) => thread.split === split).length).toBeGreaterThan(threads.length / 4);
    for (const trend of ['rising', 'steady', 'falling'])
      expect(threads.some((thread) => thread.trend === trend)).toBe(true);
    expect(threads.flatMap(({ lines }) => lines).length).toBeGreaterThan(threads.length * 2);
  });
});
