import { describe, expect, it } from 'vitest';
import { readSource } from './source-tree.ts';

const page = readSource('CONTRIBUTING.md');

describe('CONTRIBUTING.md', () => {
  it('names every command, and none that there is not', () => {
    const commands = Object.keys(JSON.parse(readSource('package.json')).scripts);
    const [, section = ''] = page.split('## Commands');
    const named = [
      ...(section.split('\n## ')[0] ?? '').matchAll(/`(?:npm (?:run )?)?([a-z0-9]+(?::[a-z0-9]+|-table|-policy)?)`/g),
    ];
    expect(commands.filter((name) => !named.some((match) => match[1] === name))).toEqual([]);
    const run = [...page.matchAll(/npm run (?:-s )?([a-z:0-9-]+)/g)].map((match) => match[1] as string);
    expect([...new Set(run)].filter((name) => !commands.includes(name))).toEqual([]);
  });

  it('names every part of the bench', () => {
    const parts = [...readSource('scripts/bench.ts').matchAll(/wanted\('([a-z-]+)'\)/g)].map((match) => match[1]);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((part) => !page.includes(`\`${part}\``))).toEqual([]);
  });
});
