import { expect, it } from 'vitest';
import { judgeOutdated } from './judge-outdated.ts';

it('says so where each package is the newest', () => {
  expect(judgeOutdated('{}')).toEqual([
    'What it does tell: each package that package.json asks for is the newest it has.',
  ]);
});

it('names each that is behind', () => {
  const [head, ...lines] = judgeOutdated('{"old":{"current":"1.0.0","latest":"2.0.0"},"gone":{"latest":"1.0.0"}}');
  expect(head).toContain('newer versions');
  expect(lines).toEqual(['  old 1.0.0, newest 2.0.0', '  gone not installed, newest 1.0.0']);
});

it.each(['', '{"error":{"code":"ENOTFOUND"}}', '<html>'])('takes no silence for good news: %j', (text) => {
  expect(judgeOutdated(text)).toEqual(['Nor could it be asked which packages have newer versions.']);
});
