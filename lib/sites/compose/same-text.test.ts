import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toParagraphs } from './paragraphs.ts';
import { bare, isInserted } from './same-text.ts';

describe('what was inserted', () => {
  it('is there whole, once, and nothing is lost, at whatever place', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        fc.pre(bare(text) !== '');
        fc.pre(
          bare(`${before}${text}${after}`).length === bare(before).length + bare(text).length + bare(after).length,
        );
        expect(isInserted(`${before}${after}`, `${before}\n${text}\u00a0${after}`, text)).toBe(true);
      }),
    );
  });
  it.each([
    ['nothing came', 'a', 'a', 'b'],
    ['half came', '', 'Hel', 'Hello'],
    ['it came twice', '', 'HiHi', 'Hi'],
    ['something was lost', 'old', 'new', 'new'],
    ['something else came along', '', 'Hi Sent from X', 'Hi'],
    ['there was nothing to insert', '', '', ' '],
  ])('%s', (_name, before, after, text) => {
    expect(isInserted(before, after, text)).toBe(false);
  });
});

it('text never becomes markup', () => {
  expect(toParagraphs('<b>&"\n\nx')).toBe('<p>&lt;b&gt;&amp;&quot;</p><p><br></p><p>x</p>');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(toParagraphs(text).replace(/<\/?p>|<br>/g, '')).not.toMatch(/[<>"]/);
    }),
  );
});
