import { describe, expect, it } from 'vitest';
import { hasFillIns, splitFillIns } from './split-fill-ins.ts';

describe('splitFillIns', () => {
  it('finds each place to fill in, and loses no character', () => {
    const text = '[name], you hear from me by {time}.';
    const parts = splitFillIns(text);
    expect(parts.filter(({ fill }) => fill).map((part) => part.text)).toEqual(['[name]', '{time}']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('knows the brackets of Japanese', () => {
    expect(hasFillIns('【時刻】までにご連絡します。')).toBe(true);
  });

  it('leaves a bracket that never closes alone', () => {
    expect(hasFillIns('an [open bracket\nand a line')).toBe(false);
  });
});
