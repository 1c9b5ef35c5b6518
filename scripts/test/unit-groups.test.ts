import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { groupOf, unitGroups } from './unit-groups.ts';

const MOCK = 'vi.mock';
const browser = `${MOCK}('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);`;
const assess = `${MOCK}('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));`;
const other = `${MOCK}('./tell.ts', () => ({ tell }));`;

describe('unit tests that share a process', () => {
  it.each([
    ['unit', 'it("is so", () => {});'],
    ['unit-browser', browser],
    ['unit-worker', `${browser}\n${assess}`],
    ['unit-alone', other],
    ['unit-alone', `${browser}\n${other}`],
    ['unit-alone', assess],
    ['unit-alone', 'vi.resetModules();'],
  ])('%s: %s', (group, text) => {
    expect(groupOf(text)).toBe(group);
  });

  it('are all run, each once', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const all = ['lib', 'components', 'scripts', 'entrypoints', 'test/sync'].flatMap((folder) =>
      globSync(`${folder}/**/*.test.ts`, { cwd: root }),
    );
    const files = unitGroups(root).flatMap((group) => group.files);
    expect(files.toSorted()).toEqual(all.toSorted());
  });
});
