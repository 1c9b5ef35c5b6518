import { expect, it } from 'vitest';
import { judgeAudit } from './judge-audit.ts';

const report = (vulnerabilities: object) =>
  JSON.stringify({ vulnerabilities, metadata: { dependencies: { prod: 70 } } });

it('says so where nothing is known against what is shipped', () => {
  expect(judgeAudit(report({}), '')).toEqual({
    lines: ['Nothing is known against the 70 packages that are shipped.'],
    status: 0,
  });
});

it('names what is known, and by which package it comes', () => {
  const via = [{ title: 'Runs what it should not', url: 'https://advisory.example/1' }];
  const bad = { name: 'deep', severity: 'high', range: '<2', via };
  const { lines, status } = judgeAudit(report({ deep: bad, top: { ...bad, name: 'top', via: ['deep'] } }), '');
  expect(lines[0]).toBe('high  deep <2: Runs what it should not (https://advisory.example/1)');
  expect(lines[1]).toContain('by way of deep');
  expect(status).toBe(1);
});

it.each([
  ['', 'npm error audit endpoint returned an error\nmore'],
  ['{"message":"request to the registry failed"}', ''],
  ['<html>', ''],
])('takes no silence for good news: %j', (text, error) => {
  const { lines, status } = judgeAudit(text, error);
  expect(status).toBe(3);
  expect(lines[0]).toMatch(/^The registry could not be asked, so nothing is known either way: ./);
});
