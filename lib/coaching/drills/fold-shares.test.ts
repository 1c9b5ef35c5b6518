import { describe, expect, it } from 'vitest';
import type { EventData, EventType } from '../../model/case-events.ts';
import type { LogEvent } from '../../model/event.ts';
import { foldShares } from './fold-shares.ts';

const DAY = '2026-11-16T09:50:00Z';
function said<T extends EventType>(n: number, by: string, type: T, data: EventData<T>): LogEvent {
  const at = `2026-11-16T10:0${n}:00.000Z~0000`;
  return { id: `event-000${n}`, at, by, device: by, seq: n, space: 'team', type, subject: 'person:ann', data, v: 1 };
}
const shared = said(1, 'ann', 'person.practice-shared', {
  exercises: [{ id: 'silence', firstAt: DAY, lastAt: DAY }],
  words: 'w',
});
const answered = said(2, 'cora', 'person.practice-answered', { share: shared.id, text: 't' });
const taken = (by: string) => said(3, by, 'person.practice-withdrawn', { share: shared.id });

describe('exercises shared with a coach (R96, R100, R141)', () => {
  it('are the same in whatever order they come, and however often', () => {
    const [share, ...more] = foldShares([answered, shared, answered, shared]);
    expect(more).toEqual([]);
    expect(share).toMatchObject({ id: shared.id, by: 'ann', words: 'w', exercises: [{ id: 'silence' }] });
    expect(share?.answers).toMatchObject([{ by: 'cora', text: 't' }]);
  });

  it('are taken back by whoever shared them, and by nobody else', () => {
    expect(foldShares([taken('ann'), answered, shared])).toEqual([]);
    expect(foldShares([shared, taken('bob')])).toHaveLength(1);
  });

  it('an answer to something that is not there says nothing', () => {
    expect(foldShares([answered])).toEqual([]);
  });
});
