import { describe, expect, test } from 'vitest';
import { policyInForce } from '../policy/in-force.ts';
import { makeTicket } from '../signals/test-ticket.ts';
import { assess } from './assess.ts';
import { angry } from './threads/angry.ts';
import { lasting } from './threads/lasting.ts';
import { quiet } from './threads/quiet.ts';
import { turning } from './threads/turning.ts';

const policy = policyInForce(null, { timeZone: 'UTC' });

describe.each([...angry, ...quiet, ...turning, ...lasting])('$name', (thread) => {
  const assessment = assess(makeTicket(thread.lines, thread.ticket), policy);
  const heard = new Set(assessment.signals.map(({ kind }) => kind));

  test(`is ${thread.level}`, () => {
    expect({ level: assessment.level, signals: assessment.signals }).toMatchObject({ level: thread.level });
    if (thread.severity) expect(assessment.severity).toBe(thread.severity);
    if (thread.trend) expect(assessment.trend).toBe(thread.trend);
    if (thread.language) expect(assessment.language).toBe(thread.language);
  });

  test('hears what is said, and not what is not', () => {
    expect([...heard]).toEqual(expect.arrayContaining([...(thread.hears ?? [])]));
    for (const kind of thread.not ?? []) {
      if (!thread.hints?.includes(kind)) expect([...heard]).not.toContain(kind);
      expect(assessment.signals.filter((one) => one.kind === kind && one.strength === 'explicit')).toEqual([]);
    }
  });

  test('points add up to the score, and quotes are the text', () => {
    expect(assessment.signals.reduce((sum, { points }) => sum + points, 0)).toBe(assessment.score);
    for (const { message, start, end, quote } of assessment.signals) {
      if (!message) continue;
      const place = thread.lines[Number(message.slice(1)) - 1];
      expect(place?.text.slice(start ?? 0, end ?? 0)).toBe(quote);
      expect(quote).not.toBe('');
    }
  });
});
