import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../model/event.ts';
import { SCORECARD } from '../../model/script-review.ts';
import { said } from '../testing/said.ts';
import { agreementOf, ENOUGH_REPLIES, foldScores } from './fold-scores.ts';
import { foldUses } from './fold-uses.ts';
import { ENOUGH_OUTCOMES, outcomesOf } from './outcomes.ts';

const about = { script: 'carp-shouting', language: 'en', ticket: 'hash' };
const used = (minute: number, more: object = {}) =>
  said(
    'script.used',
    'script:carp-shouting',
    { ...about, how: 'inserted', kinds: ['anger'], level: 'at-risk', heat: 60, ...more },
    minute,
  );
const sent = (use: LogEvent, minute: number, how: 'as-is' | 'edited' = 'as-is') =>
  said('script.sent', 'script:carp-shouting', { ...about, use: use.id, how, kept: 0.8 }, minute);
const answered = (use: LogEvent, minute: number, after: 'calmer' | 'same' | 'hotter') =>
  said('script.answered', 'script:carp-shouting', { ...about, use: use.id, after, level: 'watch', heat: 30 }, minute);
const waved = (minute: number) =>
  said('script.rejected', 'script:carp-shouting', { ...about, reason: 'wrong-tone', kinds: ['anger'] }, minute);
/** A reply that was sent, and how the customer was then. */
const whole = (minute: number, after: 'calmer' | 'same' | 'hotter') => {
  const use = used(minute);
  return [use, sent(use, minute + 1), answered(use, minute + 2, after)];
};

describe('what became of a suggestion (issue 8, item 10)', () => {
  it('used as it was, edited, waved away, copied, or put in and not sent', () => {
    const [one, two] = [used(1), used(3)];
    const log = [one, sent(one, 2), two, sent(two, 4, 'edited'), waved(5), used(6, { how: 'copied' }), used(7)];
    expect(foldUses(log).map(({ what }) => what)).toEqual(['as-is', 'edited', 'rejected', 'copied', 'unsent']);
    expect(foldUses(log)[2]).toMatchObject({ reason: 'wrong-tone' });
  });

  it('the first word of what came after stands, in whatever order the log comes', () => {
    const use = used(1);
    const log = [use, sent(use, 2), answered(use, 3, 'calmer'), answered(use, 4, 'hotter')];
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: 4 }), (events) => {
        expect(foldUses(events)).toMatchObject([{ what: 'as-is', after: 'calmer', levelAfter: 'watch' }]);
      }),
    );
  });

  it('reads what was kept before there was more to say', () => {
    const old = said('script.used', 'script:carp-shouting', { ...about, how: 'inserted' }, 1);
    expect(foldUses([old])).toMatchObject([{ kinds: [], level: null, heat: null }]);
  });
});

describe('scripts earn their place (U11)', () => {
  it('three of three is three of three, and no share', () => {
    const log = [1, 5, 9].flatMap((minute) => whole(minute, 'calmer'));
    expect(outcomesOf(foldUses(log))).toMatchObject([{ n: 3, calmer: 3, isEnough: false, low: null, high: null }]);
  });

  it('from ten on there is an interval, by script, signal and language', () => {
    const log = Array.from({ length: ENOUGH_OUTCOMES }, (_, i) => whole(i * 4, i < 7 ? 'calmer' : 'hotter')).flat();
    const [row] = outcomesOf(foldUses(log));
    expect(row).toMatchObject({ script: 'carp-shouting', kind: 'anger', language: 'en', n: 10, calmer: 7, hotter: 3 });
    expect(row?.low).toBeCloseTo(0.397, 3);
    expect(row?.high).toBeCloseTo(0.892, 3);
    const other = used(50, { kinds: ['dispute'] });
    expect(outcomesOf(foldUses([...log, other, sent(other, 51)]))[1]).toMatchObject({
      kind: 'dispute',
      n: 0,
      waiting: 1,
    });
  });

  it('re-opened counts among tickets solved after the reply, each once; a share from ten on', () => {
    const life = (minute: number, ticket: string, isReopened: boolean) => {
      const use = used(minute, { ticket });
      const data = { ...about, ticket, use: use.id };
      const [solved, opened] = [`2026-11-16T10:00:00Z`, `2026-11-16T11:00:00Z`];
      return [
        ...[use, sent(use, minute + 1)],
        said('script.ticket-solved', 'script:carp-shouting', { ...data, on: solved }, minute + 2),
        ...(isReopened
          ? [said('script.ticket-reopened', 'script:carp-shouting', { ...data, on: opened }, minute + 3)]
          : []),
      ];
    };
    const nine = Array.from({ length: 9 }, (_, i) => life(i * 4, `t${i}`, i < 2)).flat();
    const again = life(40, 't0', true);
    const unsolved = whole(50, 'same');
    expect(outcomesOf(foldUses([...nine, ...again, ...unsolved]))[0]?.reopened).toEqual({
      hits: 2,
      n: 9,
      low: null,
      high: null,
    });
    const [row] = outcomesOf(foldUses([...nine, ...life(44, 't9', false)]));
    expect(row?.reopened).toMatchObject({ hits: 2, n: 10 });
    expect(row?.reopened.low).toBeCloseTo(0.057, 3);
    expect(row?.reopened.high).toBeCloseTo(0.51, 3);
  });

  it('a survey counts where it was answered after the reply (R105)', () => {
    const uses = foldUses(whole(1, 'calmer'));
    const poor = (at: string) => outcomesOf(uses, new Map([['hash', { at, isPoor: true }]]))[0]?.poor;
    expect(poor('2026-11-20T09:00:00Z')).toEqual({ hits: 1, n: 1, low: null, high: null });
    expect(poor('2026-11-10T09:00:00Z')).toEqual({ hits: 0, n: 0, low: null, high: null });
  });

  it('what was not seen as sent counts for nothing, and nobody is named (R141)', () => {
    const use = used(1);
    expect(outcomesOf(foldUses([use, answered(use, 2, 'calmer')]))).toEqual([]);
    expect(JSON.stringify(outcomesOf(foldUses(whole(1, 'calmer'))))).not.toContain('ann');
  });
});

describe('two coaches score a reply (R129)', () => {
  const all = (answer: 'yes' | 'no') => Object.fromEntries(SCORECARD.map((one) => [one, answer]));
  const draw = (uses: string[]) => said('script.sampled', 'script:sample', { uses }, 1, 'cora');
  const score = (use: string, by: string, minute: number, answers: object = all('yes')) =>
    said('script.scored', 'script:carp-shouting', { use, answers }, minute, by);

  it('the first of each counts, and the first two of all', () => {
    const log = [
      draw(['u1']),
      score('u1', 'cora', 2),
      score('u1', 'cora', 3),
      score('u1', 'max', 4),
      score('u1', 'zoe', 5),
    ];
    expect(
      foldScores(log)
        .get('u1')
        ?.map(({ by }) => by),
    ).toEqual(['cora', 'max']);
    expect(foldScores([score('u9', 'cora', 2)]).size).toBe(0);
  });

  it('too few replies give counts and no kappa', () => {
    const log = [draw(['u1']), score('u1', 'cora', 2), score('u1', 'max', 3, { ...all('yes'), option: 'no' })];
    expect(agreementOf(foldScores(log).values())).toMatchObject({
      ...{ replies: 1, answers: 14, same: 13, isEnough: false, kappa: null },
      differing: [{ criterion: 'option', differed: 1, of: 1 }],
    });
  });

  it('from ten on kappa and its interval', () => {
    const uses = Array.from({ length: ENOUGH_REPLIES }, (_, i) => `u${i}`);
    const mixed = (i: number) => ({ ...all('yes'), option: i % 2 ? 'no' : 'yes', promise: i % 3 ? 'none' : 'yes' });
    const log = [
      draw(uses),
      ...uses.flatMap((use, i) => [
        score(use, 'cora', 2 + i, mixed(i)),
        score(use, 'max', 20 + i, i < 2 ? { ...mixed(i), option: 'none' } : mixed(i)),
      ]),
    ];
    const found = agreementOf(foldScores(log).values());
    expect(found).toMatchObject({ replies: 10, answers: 140, same: 138, isEnough: true });
    expect(found.kappa).toBeGreaterThan(0.85);
    expect(found.low).toBeLessThan(found.kappa as number);
    expect(found.high).toBeGreaterThan(found.kappa as number);
  });
});
