import { describe, expect, it } from 'vitest';
import { filesToRetry, outcomeOfTries, withSecondTry } from './second-try.ts';

const file = (name: string, ...tests: [string, string][]) => ({
  name,
  status: tests.some(([, status]) => status === 'failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: tests.map(([fullName, status]) => ({ fullName, status, ancestorTitles: [] })),
});

describe('files that are tried again', () => {
  const first = {
    testResults: [
      file('a.test.ts', ['one', 'passed'], ['two', 'failed'], ['three', 'pending']),
      file('b.test.ts', ['four', 'passed']),
      file('c.test.ts', ['five', 'failed']),
    ],
  };

  it('are no more than files: vitest itself is not tried again', () => {
    expect(filesToRetry({ testResults: [{ ...file('vitest itself'), status: 'failed' }] })).toEqual([]);
  });

  it('are those that failed, as long as they are few', () => {
    expect(filesToRetry(first)).toEqual(['a.test.ts', 'c.test.ts']);
    expect(
      filesToRetry({ testResults: Array.from({ length: 9 }, (_, at) => file(`${at}.test.ts`, ['x', 'failed'])) }),
    ).toEqual([]);
  });

  it('count as their second run does, and what passed only then is named', () => {
    const second = {
      testResults: [
        file('a.test.ts', ['one', 'passed'], ['two', 'passed'], ['three', 'passed']),
        file('c.test.ts', ['five', 'failed']),
      ],
    };
    expect(outcomeOfTries(first, second)).toEqual({
      passed: 4,
      failed: 1,
      failures: ['c.test.ts: five'],
      skipped: [],
      late: ['two'],
    });
  });

  it('are named where only their set-up failed at first', () => {
    const broken = { testResults: [{ ...file('a.test.ts', ['one', 'pending']), status: 'failed' }] };
    expect(outcomeOfTries(broken, { testResults: [file('a.test.ts', ['one', 'passed'])] }).late).toEqual([
      'a.test.ts (its set-up)',
    ]);
  });

  it('are run once more only where there are any', async () => {
    const asked: string[][] = [];
    const again = async (files: string[]) => {
      asked.push(files);
      return { testResults: [] };
    };
    expect(await withSecondTry({ testResults: [file('b.test.ts', ['four', 'passed'])] }, again)).toMatchObject({
      passed: 1,
    });
    expect(await withSecondTry(first, again)).toMatchObject({ passed: 2, failed: 2 });
    expect(asked).toEqual([['a.test.ts', 'c.test.ts']]);
  });

  it('stay as they were where no second run was', () => {
    expect(outcomeOfTries(first, { testResults: [] })).toEqual({
      passed: 2,
      failed: 2,
      failures: ['a.test.ts: two', 'c.test.ts: five'],
      skipped: ['three: no reason given'],
      late: [],
    });
  });
});
