import { describe, expect, it } from 'vitest';
import { readSource } from './source-tree.ts';

interface Locked {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}
const packages: Record<string, Locked> = JSON.parse(readSource('package-lock.json')).packages;
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);

/** Licences that let Simmer be passed on under its own; MPL and the like by file, and none of its files is changed. */
const TAKEN = [
  'MIT',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'Apache-2.0',
  'MPL-2.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
];

/** A choice is taken where one of it is; of several at once, each has to be. */
function isTaken(licence = ''): boolean {
  const choices = licence.replace(/[()]/g, '').split(/ OR /);
  return choices.some((one) => one.split(/ AND /).every((each) => TAKEN.includes(each)));
}

describe('packages that are shipped', () => {
  it('are under licences that allow it, each of them', () => {
    expect(shipped.length).toBeGreaterThan(20);
    expect(
      shipped.filter(([, { license }]) => !isTaken(license)).map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([]);
  });

  it('run nothing of their own when they are installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it.each([
    [undefined, false],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-only)', true],
    ['MPL-2.0', true],
  ])('%s: %s', (licence, isFine) => {
    expect(isTaken(licence)).toBe(isFine);
  });
});
