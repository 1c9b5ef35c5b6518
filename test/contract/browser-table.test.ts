import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { placeOf, withBrowserTable } from '../../scripts/browser-table/browser-table.ts';
import { IN_BOTH, LEFT_OUT, ON_REQUEST, OTHERS } from '../../scripts/browser-table/page-tests.ts';

const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL('test/e2e/', root)).filter((name) => name.endsWith('.test.ts'));
const names = files.map((name) => name.replace('.test.ts', ''));
const source = (name: string) => readFileSync(new URL(`test/e2e/${name}.test.ts`, root), 'utf8');

it('every page test has its place in docs/browsers.md, and no other has', () => {
  const document = readFileSync(new URL('docs/browsers.md', root), 'utf8');
  expect(withBrowserTable(document, names), 'run `npm run browser-table`').toBe(document);
  expect([...IN_BOTH, ...ON_REQUEST, ...Object.keys(OTHERS)].filter((name) => !names.includes(name))).toEqual([]);
  expect([...IN_BOTH, ...ON_REQUEST].filter((name) => name in OTHERS)).toEqual([]);
});

it('what is said to run in both starts the browser that is asked for; what has a Firefox of its own starts that', () => {
  for (const name of [...IN_BOTH, ...ON_REQUEST])
    expect(source(name), name).toMatch(/startWorkbench\(|launchBrowser\(|\(launchHand\)/);
  const own = names.filter((name) => placeOf(name)?.firefox && ![...IN_BOTH, ...ON_REQUEST].includes(name));
  for (const name of own) expect(source(name), name).toContain('whyNoFirefox');
  const silent = names.filter((name) => !placeOf(name)?.firefox);
  expect(silent.filter((name) => source(name).includes('whyNoFirefox'))).toEqual([]);
});

it('what a journey leaves out in one browser is said there', () => {
  const picks = [...IN_BOTH, ...ON_REQUEST].filter((name) => /BROWSER [!=]== '/.test(source(name)));
  expect(picks.sort()).toEqual(Object.keys(LEFT_OUT).sort());
});

it('fails where a file has no place', () => {
  expect(() => withBrowserTable('<!-- page tests: npm run browser-table --><!-- /page tests -->', ['new-one'])).toThrow(
    'new-one has no place',
  );
  expect(() => withBrowserTable('# Browsers', names)).toThrow('lacks');
});
