import { describe, expect, it } from 'vitest';
import type { Route, Signal } from '../../../lib/model/assessment.ts';
import { overlapsAbuse } from '../../../lib/model/overlaps-abuse.ts';
import { countMessages } from './count-messages.ts';
import { findSecond } from './find-second.ts';

const signal = (over: Partial<Signal>): Signal => ({
  kind: 'anger',
  strength: 'explicit',
  points: 10,
  why: '',
  ...over,
});
const insult = signal({ kind: 'abuse', message: 'm1', quote: 'you idiots', start: 10, end: 20 });

describe('the agent shield (U10)', () => {
  it('folds an insult, and whatever else holds its words in the same message', () => {
    const all = [insult];
    expect(overlapsAbuse(insult, all)).toBe(true);
    expect(overlapsAbuse(signal({ message: 'm1', quote: 'I hate you idiots' }), all)).toBe(true);
    expect(overlapsAbuse(signal({ message: 'm1', quote: 'idiots, now', start: 14, end: 25 }), all)).toBe(true);
    expect(overlapsAbuse(signal({ message: 'm1', quote: 'I hate', start: 0, end: 10 }), all)).toBe(false);
    expect(overlapsAbuse(signal({ message: 'm2', quote: 'so late', start: 10, end: 17 }), all)).toBe(false);
    expect(overlapsAbuse(signal({ kind: 'abuse', message: 'm1' }), all)).toBe(false);
  });

  it('counts messages, not words; the subject is one', () => {
    expect(countMessages([insult, insult, signal({ message: 'm2' }), signal({}), signal({ message: null })])).toBe(3);
  });

  it('asks in whom a protective row names, or the row that wins because of the insult, and else nobody', () => {
    const lead = { role: 'lead', person: null };
    const none = { row: 'n', type: 'none', to: { role: 'assignee' }, why: [], also: [] } as unknown as Route;
    expect(findSecond(none)).toBeNull();
    expect(findSecond({ ...none, type: 'hierarchical', to: lead, why: ['abuse'] })).toEqual(lead);
    expect(findSecond({ ...none, type: 'executive', why: ['legal-threat'] })).toBeNull();
    const also = [
      { row: 'safety', to: { role: 'supervisor' }, explain: '', why: ['safety'] },
      { row: 'abuse', to: lead, explain: '', why: ['abuse'] },
    ];
    expect(findSecond({ ...none, type: 'executive', why: ['legal-threat'], also })).toEqual(lead);
  });
});
