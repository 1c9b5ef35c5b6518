import { describe, expect, it } from 'vitest';
import type { Signal } from '../../lib/model/assessment.ts';
import { groupReasons } from './group-reasons.ts';

const signal = (kind: Signal['kind'], points: number, quote: string): Signal => ({
  kind,
  points,
  quote,
  strength: 'explicit',
  why: '',
});

describe('groupReasons', () => {
  it('puts reasons of one kind together, with their points summed, the heaviest first', () => {
    const groups = groupReasons([
      signal('anger', 20, 'a'),
      signal('ignored', 10, 'b'),
      signal('legal-threat', 25, 'c'),
      signal('ignored', 18, 'd'),
    ]);
    expect(groups.map(({ kind, points }) => [kind, points])).toEqual([
      ['ignored', 28],
      ['legal-threat', 25],
      ['anger', 20],
    ]);
    expect(groups[0]?.signals.map(({ quote }) => quote)).toEqual(['d', 'b']);
  });

  it('has nothing for nothing', () => {
    expect(groupReasons([])).toEqual([]);
  });
});
