import { describe, expect, it } from 'vitest';
import { event, openedData } from '../cases/testing/events.ts';
import { LEARNING_TYPES, listTaught, summariseSignals } from './summarise-signals.ts';

const disagreed = (at: number, rule: string | null, quote: string | null = null, strength = 'explicit') =>
  event(at, 'ticket.disagreed', 'ticket:a', { kind: 'anger', rule, strength, reason: 'quoted', quote });
const missed = (at: number, kind = 'churn-threat') =>
  event(at, 'ticket.signal-missed', 'ticket:b', { kind, quote: `q${at}` });
const opened = (at: number, cause: 'similar' | null = null) =>
  event(at, 'case.opened', `case:c${at}`, {
    ...openedData(),
    cause,
    signals: [
      { kind: 'anger', points: 20 },
      { kind: 'anger', points: 10 },
    ],
  });
const changed = (at: number) =>
  event(at, 'policy.changed', 'policy:signals', { part: 'signals', value: {}, base: null });
const words = (id: string) => (id.startsWith('q') ? `words of ${id}` : null);

describe('what disagreement teaches (R96)', () => {
  it('counts disagreements of all decisions about a kind, by pattern, and since the signals were changed', () => {
    const log = [opened(1), opened(2, 'similar'), disagreed(3, 'anger/fed-up'), disagreed(4, 'anger/fed-up')];
    const later = [changed(5), disagreed(6, null, null, 'tone'), opened(7)];
    const [anger] = summariseSignals([...log, ...later], words, new Set());
    expect(anger).toMatchObject({ disagreed: 3, decisions: 5, since: { disagreed: 1, decisions: 2 }, missed: 0 });
    expect(anger?.rules).toEqual([
      { rule: 'anger/fed-up', strength: 'explicit', disagreed: 2, shown: null },
      { rule: null, strength: 'tone', disagreed: 1, shown: null },
    ]);
  });

  it('shows the missed ones by kind, the newest first, with the words that are still kept', () => {
    const kinds = summariseSignals([missed(1), missed(2), disagreed(3, 'anger/x', 'gone')], words, new Set());
    expect(kinds.map(({ kind, missed, disagreed }) => [kind, missed, disagreed])).toEqual([
      ['churn-threat', 2, 0],
      ['anger', 0, 1],
    ]);
    expect(kinds[0]?.examples.map((one) => one.words)).toEqual(['words of q2', 'words of q1']);
    expect(kinds[1]?.examples).toMatchObject([{ what: 'disagreed', reason: 'quoted', words: null }]);
  });

  it('names nobody, leaves older examples out with their number, and shows a silent tone even where nothing else is known', () => {
    const many = Array.from({ length: 33 }, (_, at) => missed(at + 1));
    const [first, second] = summariseSignals(many, words, new Set(['dispute'] as const));
    expect(first).toMatchObject({ missed: 33, more: 3 });
    expect(first?.examples).toHaveLength(30);
    expect(second).toMatchObject({ kind: 'dispute', isSilent: true, disagreed: 0, decisions: 0, examples: [] });
    expect(JSON.stringify([first, second])).not.toContain(many[0]?.by);
  });

  it('reads no event that it is not made of', () => {
    const types: readonly string[] = LEARNING_TYPES;
    expect(types).toContain('ticket.signal-missed');
    expect(listTaught([event(1, 'ticket.resumed', 'ticket:a', {})])).toEqual([]);
  });
});
