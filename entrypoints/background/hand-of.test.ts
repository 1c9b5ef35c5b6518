import { describe, expect, it } from 'vitest';
import { HANDS } from '../../lib/model/ticket-course.ts';
import { handOf } from './hand-of.ts';

describe('numbers that people are counted by (R141)', () => {
  it('are the same for the same name and key, however it is written; none for nobody', async () => {
    const hand = await handOf('key', { name: 'Ann Agent', id: '1' });
    expect(await handOf('key', { name: ' ann agent', id: '2' })).toBe(hand);
    expect(await handOf('key', null)).toBeNull();
    expect(await handOf('key', {})).toBeNull();
  });

  it('are few, so that many people share one, and another key gives others, which say so', async () => {
    const names = Array.from({ length: 2000 }, (_, i) => `Person ${i}`);
    const hands = await Promise.all(names.map((name) => handOf('key', { name })));
    expect(new Set(hands).size).toBeLessThanOrEqual(HANDS);
    expect(new Set(hands.map((hand) => Math.floor((hand ?? 0) / HANDS))).size).toBe(1);
    const other = await handOf('another key', { name: 'Person 1' });
    expect(Math.floor((other ?? 0) / HANDS)).not.toBe(Math.floor((hands[0] ?? 0) / HANDS));
  });
});
