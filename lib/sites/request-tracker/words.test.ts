import { expect, it } from 'vitest';
import { findDeed, findPriority, findPriorityOfNumber, findStatus } from './words.ts';

it('knows the statuses that come with it, and guesses none of the team’s own', () => {
  expect(['new', 'open', 'stalled', 'resolved', 'rejected', 'deleted'].map(findStatus)).toEqual([
    'new',
    'open',
    'pending',
    'solved',
    'closed',
    'closed',
  ]);
  expect(['waiting for parts', 'constructor', '', null, undefined].map(findStatus)).toEqual(Array(5).fill(undefined));
});

it('names a priority as its own table does, in words or by number', () => {
  expect([0, 49, 50, 70, 100, 900].map(findPriorityOfNumber)).toEqual([
    'low',
    'low',
    'normal',
    'normal',
    'high',
    'high',
  ]);
  expect(findPriorityOfNumber(Number.NaN)).toBeUndefined();
  expect(['Medium', 'urgent', 'P3'].map(findPriority)).toEqual(['normal', 'urgent', undefined]);
});

it.each([
  [' - Comments added', 'comment'],
  ['- Correspondence\u00a0added', 'reply'],
  [' - Kommentti lisätty', 'comment'],
  [' - Antwort hinzugefügt', 'reply'],
  [' - Status changed from new to open', undefined],
  [' - Outgoing email about a comment recorded', undefined],
])('tells a note from a reply by %j, and takes neither for granted', (text, deed) => {
  expect(findDeed(text)).toBe(deed);
});
