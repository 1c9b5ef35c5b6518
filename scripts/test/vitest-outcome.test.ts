import { describe, expect, it } from 'vitest';
import { closingLine, OK, sum } from './check.ts';
import { vitestOutcome } from './vitest-outcome.ts';

const test = (status: string, ...ancestorTitles: string[]) => ({ status, fullName: 'a test', ancestorTitles });
const file = (...assertionResults: ReturnType<typeof test>[]) => ({
  name: 'a.test.ts',
  status: 'passed',
  message: '',
  assertionResults,
});

describe('counting tests', () => {
  it('counts each test, and gives why one was skipped', () => {
    const outcome = vitestOutcome({
      testResults: [
        file(test('passed'), test('failed'), test('pending', 'the mail lab (skipped: no root)')),
        file(test('passed')),
      ],
    });
    expect(outcome).toEqual({
      passed: 2,
      failed: 1,
      failures: ['a.test.ts: a test'],
      skipped: ['a test: no root'],
      late: [],
    });
  });

  it('names what failed, with the first line of what was wrong', () => {
    const wrong = { ...test('failed'), failureMessages: ['Error: expected 1 to be 2\n    at a.test.ts:3'] };
    expect(vitestOutcome({ testResults: [file(wrong)] }).failures).toEqual([
      'a.test.ts: a test (Error: expected 1 to be 2)',
    ]);
    const unloaded = { ...file(), status: 'failed', message: 'SyntaxError: no end' };
    expect(vitestOutcome({ testResults: [unloaded] }).failures).toEqual(['a.test.ts (SyntaxError: no end)']);
  });

  it('counts a file that does not load as a failure', () => {
    expect(vitestOutcome({ testResults: [{ ...file(), status: 'failed' }] }).failed).toBe(1);
  });

  it('counts a file whose set-up failed as a failure, too', () => {
    expect(vitestOutcome({ testResults: [{ ...file(test('pending')), status: 'failed' }] }).failed).toBe(1);
    expect(vitestOutcome({ testResults: [{ ...file(test('failed')), status: 'failed' }] }).failed).toBe(1);
  });

  it('closes with the line that other tools read', () => {
    expect(closingLine(sum([OK, OK]))).toBe('2 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 1, skipped: ['why'] })).toBe('3 passed, 1 failed, 1 skipped');
  });
});
