import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './source-tree.ts';

const TOP = ['lib', 'components', 'entrypoints', 'scripts', 'test'];
const code = listFiles(TOP, /\.(ts|tsx|mjs|css)$/).filter((path) => !path.startsWith('test/fixtures/'));
const lines = new Map(code.map((path) => [path, readSource(path).trimEnd().split('\n').length]));

/** The value below which a share of the sorted numbers lies. */
const quantile = (numbers: number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] as number;

describe('files stay small and well named', () => {
  it('no file has over 300 lines', () => {
    expect([...lines].filter(([, count]) => count > 300).map(([path, count]) => `${path}: ${count}`)).toEqual([]);
  });

  it('nine in ten have at most 150 lines, half have at most 80', () => {
    const counts = [...lines.values()];
    expect(quantile(counts, 0.9)).toBeLessThanOrEqual(150);
    expect(quantile(counts, 0.5)).toBeLessThanOrEqual(80);
  });

  it('names are kebab-case', () => {
    const odd = code.filter((path) => !/^[a-z0-9.-]+$/.test(path.split('/').at(-1) as string));
    expect(odd).toEqual([]);
  });

  it('nothing says where it was made', () => {
    // Written in pieces, so that this file is no hit itself.
    const telling = new RegExp(['/wo' + 'rk/(main|shared)', '/tm' + 'p/w/', 'npm' + 'js', '/ro' + 'ot/'].join('|'));
    const all = [...code, ...listFiles(['public', 'test', 'lib'], /\.(md|json|sh|html|py)$/)];
    expect(all.filter((path) => telling.test(readSource(path)))).toEqual([]);
  });
});
