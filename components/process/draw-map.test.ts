import { describe, expect, it } from 'vitest';
import type { ProcessMap } from '../../lib/messages/process-messages.ts';
import { CASE_STEPS } from '../../lib/model/kinds.ts';
import { type Drawing, drawMap, type MapWords, SIZES } from './draw-map.ts';
import { textWidth } from './wrap-text.ts';

const words: MapWords = {
  locale: 'en',
  now: 'The case is here',
  light: 'Light case: no post-mortem',
  ladder: 'If nobody accepts: deputy → team lead → executive',
  survey: 'Survey 2 days after the sign-off',
  who: (names) => `Who: ${names.join(', ')}`,
  more: (count) => `and ${count} more`,
};

const map = (items: number): ProcessMap => ({
  steps: CASE_STEPS.map((step) => ({
    step,
    name: `The step that our team calls ${step}`,
    state: step === 'investigation' ? 'now' : null,
    who: ['escalation manager', 'technical manager'],
    items: Array.from({ length: items }, (_, i) => ({
      item: `${i}`,
      name: `Item ${i}: tell the customer, the customer success manager and the account executive`,
      required: i % 2 === 0,
      byFacts: false,
      done: i === 0,
    })),
  })),
  light: { types: ['functional'], severities: ['S3'], isThis: false },
  ladder: ['deputy'],
  surveyDays: 2,
});

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const rects = ({ boxes, notes }: Drawing): Rect[] => [...boxes, ...notes];

describe.each([
  ['below each other', 300],
  ['below each other', 560],
  ['beside each other', 800],
  ['beside each other', 1100],
])('the map, its steps %s at %d px (R51)', (_, width) => {
  it.each([0, 1, 7, 30])('fits, with nothing over anything else, with %d items a step', (items) => {
    const drawing = drawMap(map(items), width, words);
    const all = rects(drawing);
    for (const one of all) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(drawing.height);
    }
    for (const [i, one] of all.entries()) for (const other of all.slice(i + 1)) expect(overlap(one, other)).toBe(false);
    for (const box of drawing.boxes) {
      for (const text of [...box.items, box.who]) {
        const end = text.y + (text.lines.length - 1) * text.step;
        expect(end).toBeLessThanOrEqual(box.y + box.height);
        for (const line of text.lines)
          expect(text.x + textWidth(line, SIZES.item)).toBeLessThanOrEqual(box.x + box.width);
      }
      const last = box.items.at(-1);
      if (last) expect(last.y + (last.lines.length - 1) * last.step).toBeLessThan(box.who.y);
    }
  });

  it('keeps the order of the steps, and tells how many items are not drawn', () => {
    const { boxes } = drawMap(map(30), width, words);
    expect(boxes.map(({ step }) => step)).toEqual(CASE_STEPS);
    expect(boxes[0]?.items.at(-1)).toMatchObject({ mark: 'more', lines: ['and 20 more'] });
    expect(boxes[0]?.items[0]?.mark).toBe('done');
  });
});
