import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import { takerWords } from './taker-words.ts';

const words = { say: translator('en'), locale: 'en-GB', timeZone: 'Europe/London' };
const now = Date.parse('2026-11-16T09:50:00Z');
const handover = { to: 'Team lead', acknowledgeBy: '2026-11-16T11:00:00Z', acceptedAt: null, acceptedBy: null };
const quiet = { who: 'Lee', since: '2026-11-16T07:00:00Z', from: '2026-11-16T08:00:00Z' };
const late = { ...handover, acknowledgeBy: '2026-11-16T09:00:00Z' };
const accepted = { ...handover, acceptedAt: '2026-11-16T09:30:00Z', acceptedBy: 'Lee' };

describe('who has a case, in the list (W1, W2)', () => {
  it('says whom an open one waits for, and that it is late or quiet', () => {
    const of = (over: object) => takerWords({ handover, quiet: null, closedAt: null, ...over }, now, words);
    expect(of({})).toEqual({ text: 'Waiting for Team lead', isLate: false });
    expect(of({ handover: late })).toMatchObject({ isLate: true, text: expect.stringContaining('Waiting for') });
    expect(of({ handover: accepted })).toEqual({ text: 'Lee accepted 09:30' });
    expect(of({ handover: accepted, quiet })).toMatchObject({ isLate: true });
  });

  it.each([
    ['that nobody accepted', { handover }],
    ['that nobody accepted in time', { handover: late }],
    ['that somebody accepted', { handover: accepted }],
    ['of whose owner nothing was heard', { handover: accepted, quiet }],
  ])('a closed one, %s, waits for nobody', (_, over) => {
    const { text, isLate } = takerWords({ quiet: null, closedAt: '2026-11-16T09:40:00Z', ...over }, now, words);
    expect(text).not.toContain('Waiting');
    expect(text).toMatch(/^(?:Team lead|Lee accepted 09:30)$/);
    expect(isLate).toBeUndefined();
  });
});
