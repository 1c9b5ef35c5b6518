import { describe, expect, it } from 'vitest';
import { hasTest, readShown, unshown } from './shown-by.ts';
import { readSource } from './source-tree.ts';

describe('docs/threats.md', () => {
  const page = readSource('docs/threats.md');

  it('names for each threat a test that there is', () => {
    expect(unshown(page)).toEqual([]);
    expect(readShown(page).length).toBeGreaterThan(30);
  });

  it('says under each table what is not held', () => {
    const sections = page.split('\n## ').slice(1);
    expect(sections.length).toBeGreaterThan(6);
    expect(sections.filter((section) => !section.includes('\nNot held: '))).toEqual([]);
    for (const section of sections) expect(readShown(section).length).toBeGreaterThan(2);
  });

  it('would notice a test that went', () => {
    const table =
      '| They | What | Shown by |\n|---|---|---|\n| a | b | `x.test.ts`: c<br>`y.test.ts`: d |\n\n| e | f | g |';
    expect(readShown(table)).toEqual([
      {
        says: 'a',
        tests: [
          { path: 'x.test.ts', title: 'c' },
          { path: 'y.test.ts', title: 'd' },
        ],
      },
    ]);
    expect(unshown(table)).toEqual(['a: x.test.ts: c', 'a: y.test.ts: d']);
    expect(hasTest('test/contract/threats.test.ts', 'would notice a test that went')).toBe(true);
    expect(hasTest('test/contract/threats.test.ts', ['would notice', 'nothing'].join(' '))).toBe(false);
    expect(hasTest('test/contract/no-such.test.ts', 'would notice a test that went')).toBe(false);
  });
});
