import { describe, expect, it } from 'vitest';
import { importsOf, listFiles, readSource } from './source-tree.ts';

const SHIPPED = /(?<!\.test)\.tsx?$/;
const shipped = listFiles(['lib', 'components', 'entrypoints'], SHIPPED).filter((path) => !path.includes('/testing/'));
const code = (path: string) => readSource(path).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
const using = (pattern: RegExp) => shipped.filter((path) => pattern.test(code(path)));

/** Scripts that run in the world of a web page; all others are our own pages and the background. */
const IN_PAGES = /^entrypoints\/(helpdesk\.content|desks|picked|picker|structure|fingerprint)[./]/;

/** Everything that a file brings along, however far down. */
function closureOf(start: readonly string[]): Set<string> {
  const seen = new Set(start);
  for (const path of seen)
    for (const target of importsOf(path, readSource(path)))
      if (shipped.includes(target) && !isTypeOnly(path, target)) seen.add(target);
  return seen;
}

/** An import of types alone brings nothing into the bundle. */
function isTypeOnly(path: string, target: string): boolean {
  const name = target.split('/').at(-1) as string;
  const lines = readSource(path).match(new RegExp(`^(?:import|export)[^;]*?${name.replace('.', '\\.')}'`, 'gms')) ?? [];
  return (
    lines.length > 0 &&
    lines.every((line) => /^(?:import|export) type\b/.test(line.slice(line.lastIndexOf('\nimport') + 1)))
  );
}

describe('what is kept', () => {
  const entries = shipped.filter((path) => IN_PAGES.test(path));

  it('is out of reach of every script in a web page: none brings the store, the team or a key along', () => {
    expect(entries.length).toBeGreaterThan(20);
    const rooms = [...closureOf(entries)].filter((path) =>
      /^(lib\/(store|sync|privacy|cases)|entrypoints\/background)\//.test(path),
    );
    expect(rooms).toEqual([]);
    const reaching = [...closureOf(entries)].filter((path) =>
      /\bindexedDB\b|\bstorage\.(session|local|sync)\b/.test(code(path)),
    );
    expect(reaching).toEqual([]);
  });

  it('between messages stays with our own contexts: the browser’s own closing of session storage is not opened', () => {
    expect(using(/setAccessLevel/)).toEqual([]);
  });

  it('as a secret is read by the background and the team’s client alone', () => {
    const reading = using(/'secrets'/).filter(
      (path) => !/^(entrypoints\/background|lib\/sync|lib\/store)\//.test(path),
    );
    expect(reading).toEqual([]);
  });
});

describe('text that somebody wrote', () => {
  it('is never made markup, and never run', () => {
    const ways =
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|document\.write|\bsetHTML|\beval\(|new Function\b|setTimeout\(\s*['"`]/;
    expect(using(ways)).toEqual([]);
  });

  it('is listened for by no window: a page’s messages reach nothing of ours', () => {
    expect(using(/addEventListener\(\s*'message'|\bonmessage\b|onMessageExternal|onConnectExternal/)).toEqual([]);
  });
});
