import { describe, expect, it } from 'vitest';
import { readSource } from './source-tree.ts';

interface Locked {
  version: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const packages: Record<string, Locked> = JSON.parse(readSource('package-lock.json')).packages;

describe('the lock file', () => {
  it('holds the packages of every platform: without them "npm ci" refuses, or fails on another system', () => {
    const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !known.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });
});
