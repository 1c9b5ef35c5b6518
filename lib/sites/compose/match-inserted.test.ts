import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../scripts/library/index.ts';
import { findAround, matchInserted } from './match-inserted.ts';

const TEXT = 'Hello Kim,\n\nThat wait is on us. What I am doing now: [next step].\n\nI write to you again by [time].';
const FILLED = TEXT.replace('[next step]', 'a new kettle is packed').replace('[time]', 'noon on Friday');
const none = { head: '', tail: '' };
const match = (draft: string, first = TEXT) => matchInserted(TEXT, draft, findAround(TEXT, first) ?? none);

describe('whether a suggestion was sent as it was (issue 8, item 10)', () => {
  it('is as it was with its gaps filled, unfilled, or with other white space', () => {
    expect(match(FILLED)).toEqual({ how: 'as-is', kept: 1 });
    expect(match(TEXT)).toEqual({ how: 'as-is', kept: 1 });
    expect(match(FILLED.replaceAll('\n\n', '\n \n'))).toEqual({ how: 'as-is', kept: 1 });
  });

  it('what stood around it before is no edit', () => {
    expect(match(`Thanks.\n${FILLED}\nAnn, Acme`, `Thanks.\n${TEXT}\nAnn, Acme`).how).toBe('as-is');
    expect(match(`Thanks.\n${FILLED}\nAnn, Acme`).how).toBe('edited');
  });

  it('a text that begins or ends in a gap', () => {
    const how = (text: string, draft: string) => matchInserted(text, draft, none).how;
    expect(how('[name], by [time]', 'Kim, by noon')).toBe('as-is');
    expect(how('[name], by [time]', 'Kim, at noon')).toBe('edited');
    expect(how('By [time]', 'By')).toBe('as-is');
  });

  it.each([
    ['a word changed', FILLED.replace('on us', 'our fault'), 0.8],
    ['a sentence added', `${FILLED} Greetings from all of us here.`, 1],
    ['a sentence taken out', FILLED.replace(/That wait is on us\. /, ''), 0.8],
    ['something else altogether', 'We close this ticket now.', 0],
    ['a gap filled with a letter', TEXT.replace('[time]', 'x'.repeat(400)), 1],
  ])('%s is an edit', (_, draft, kept) => {
    const found = match(draft);
    expect(found.how).toBe('edited');
    expect(Math.abs(found.kept - kept)).toBeLessThanOrEqual(0.2);
  });

  it.each(LIBRARY.filter(({ id }) => id === 'heard-own-the-silence'))('in $language', ({ text, language }) => {
    const filled = text.replaceAll(/\[[^[\]]*\]/g, language === 'ja' ? '明日の正午' : 'Friday');
    expect(matchInserted(text, filled, none).how).toBe('as-is');
    expect(matchInserted(text, filled.slice(0, -8), none).how).toBe('edited');
  });
});
