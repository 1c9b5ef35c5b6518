import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readMessagesOf } from '../corpus/parse-corpus.ts';
import { DataError, readDataSet } from './data-sets.ts';
import { gatherRows } from './gather-rows.ts';
import { trainLanguage } from './train-language.ts';

const folder = mkdtempSync(join(tmpdir(), 'train-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the same corpus gives the same bytes', async () => {
  const options = { bits: 12, epochs: 2, averaged: 1 };
  const once = await trainLanguage('et', {}, options);
  expect((await trainLanguage('et', {}, options)).source).toBe(once.source);
  expect(once.source.length).toBeGreaterThan(2_000);
});

test('nothing is learnt from a test message', () => {
  const tests = new Set(
    readMessagesOf('fi')
      .filter(({ split }) => split === 'test')
      .map(({ text }) => text),
  );
  const rows = gatherRows('fi', 'anger', {});
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ text }) => tests.has(text))).toEqual([]);
});

test('a data set that is missing or broken is named, with what to do', () => {
  expect(() => readDataSet(folder, 'xed_fi')).toThrow(DataError);
  expect(() => readDataSet(folder, 'xed_fi')).toThrow('docs/model-card.md');
  const good = JSON.stringify({ text: 'a', label: 'anger', split: 'train' });
  writeFileSync(join(folder, 'cold.jsonl'), `${good}\n{"text": 1}\n`);
  expect(() => readDataSet(folder, 'cold')).toThrow('cold.jsonl:2');
  writeFileSync(join(folder, 'cold.jsonl'), `${good}\n`);
  expect(readDataSet(folder, 'cold')).toEqual([{ text: 'a', labels: ['anger'], split: 'train' }]);
});
