import { describe, expect, it } from 'vitest';
import { keepName } from './keep-name.ts';

const said =
  (...words: string[]) =>
  (word: string) =>
    words.some((each) => each.includes(word));
const nothing = () => false;

describe('names that may leave a page (U12)', () => {
  it.each([
    ['ticket-4711-standard-layout', 'ticket-0-standard-layout'],
    ['omni-log-comment-item', 'omni-log-comment-item'],
    ['TimelineEntry', 'TimelineEntry'],
    ['conv_row', 'conv_row'],
    ['message-a1b2c3', '…'],
    ['css-1q2w3e', '…'],
    ['a2ltQGN1c3RvbWVyLmV4YW1wbGU', '…'],
    ['rcmrowMTE', 'rcmrow…'],
    ['user_kim@customer.example', 'user_kim…customer.example'],
    ['顧客-row', '…-row'],
    ['x'.repeat(80), '…'],
  ])('%s is told as %s', (name, told) => {
    expect(keepName(name, nothing)).toBe(told);
  });

  it('a word that the page says is left out, unless pages are built of it', () => {
    expect(keepName('author-virtanen', said('virtanen'))).toBe('author-…');
    expect(keepName('subject-line', said('subject', 'line'))).toBe('subject-line');
    expect(keepName('virtanen-timeline', nothing)).toBe('virtanen-timeline');
  });
});
