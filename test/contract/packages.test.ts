import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differing } from '../../scripts/package/digest.ts';
import { listSources } from '../../scripts/package/list-sources.ts';
import { makeBill } from '../../scripts/package/make-bill.ts';
import { makeNotices } from '../../scripts/package/notices.ts';
import type { Tree } from '../../scripts/package/read-tree.ts';
import { zipTree } from '../../scripts/package/zip-tree.ts';
import { ROOT } from './source-tree.ts';

const tree = (files: Record<string, string>): Tree =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

describe('packages for the stores', () => {
  it('say whose work is in them: the notices are of the packages that are shipped now', () => {
    const committed = readFileSync(join(ROOT, 'public', 'third-party.txt'), 'utf8');
    expect(committed === makeNotices(ROOT), 'run `npm run notices`').toBe(true);
  });

  it('are the same archive of the same files, whenever it is made', async () => {
    const files = tree({ 'a.txt': 'one', 'b/c.txt': 'two' });
    const first = zipTree(files);
    await new Promise((over) => setTimeout(over, 2100)); // an archive names moments by two seconds
    expect(differing(tree({}), tree({ a: 'x' }))).toEqual(['a']);
    expect(differing(new Map([['zip', first]]), new Map([['zip', zipTree(files)]]))).toEqual([]);
  });

  it('list what is in them by a form that others read, the same each time', () => {
    const bill = JSON.parse(makeBill(ROOT));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'simmer' } } });
    const names = bill.components.map(({ name }: { name: string }) => name);
    expect(names).toContain('react');
    expect(names).not.toContain('vitest');
    expect(makeBill(ROOT)).toBe(makeBill(ROOT));
  });

  it('of the sources hold nothing that was built or installed', () => {
    const sources = listSources(ROOT);
    expect(sources).toContain('package.json');
    expect(sources.filter((path) => /^(node_modules|\.output|\.cache|\.demo)\//.test(path))).toEqual([]);
  });

  it('are made of an unpacked archive, too, where there is no git, without what was built in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'simmer-sources-'));
    try {
      const put = (path: string) => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), path);
      };
      for (const path of ['.npmrc', 'package.json', 'lib/a.ts', 'node_modules/b/c.js', '.output/d.js', 'npm.log'])
        put(path);
      expect(listSources(folder).toSorted()).toEqual(['.npmrc', 'lib/a.ts', 'package.json']);
      const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n').filter(Boolean);
      for (const line of ignored)
        put(`${line.replace('*', 'any').replace(/\/$/, '')}${line.endsWith('/') ? '/e' : ''}`);
      expect(listSources(folder).toSorted()).toEqual(['.npmrc', 'lib/a.ts', 'package.json']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
