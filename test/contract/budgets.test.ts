import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, kilobytes } from '../../scripts/bench/files-of.ts';
import { ROOT } from './source-tree.ts';

/*
 * What is shipped may grow to here, in kilobytes after gzip: whoever needs more raises the number, and says why. Sizes of scripts in
 * web pages are in build.test.ts, permissions too; lines of files in files.test.ts, cycles in arrows.test.ts, requirements without a
 * test in process-table.test.ts, hosts that were asked in scripts/test/own-requests.test.ts.
 */
const OUTPUT = join(ROOT, '.output', 'chrome-mv3');
/** All that a page loads before it shows something; the dashboard loads each of its parts when it is opened. */
const PAGES = {
  'dashboard.html': 130,
  'first-run.html': 360,
  'options.html': 570,
  'pointing.html': 240,
  'popup.html': 210,
  'report.html': 160,
  'selection.html': 160,
  'sidepanel.html': 360,
};
/** Weights of kinds: 6,000 a kind in eight languages, 4,500 to 5,000 in the others, of 2^17 buckets; with fewer of either the kinds are heard worse (model card); and 64 KB that all languages share. */
const BACKGROUND = 3400;
const PACKAGE = 4900;

if (!existsSync(OUTPUT)) throw new Error(`${OUTPUT} is missing: run "npm run build" first`);

describe('budgets of size', () => {
  it('there is one for each page, and none for a page that went', () => {
    const pages = readdirSync(OUTPUT).filter((name) => name.endsWith('.html'));
    expect(pages.toSorted()).toEqual(Object.keys(PAGES));
  });

  it.each(Object.entries(PAGES))('%s loads at most %i KB before it shows something', (page, most) => {
    const files = filesOf(OUTPUT, page);
    expect(files.length).toBeGreaterThan(1);
    expect(files.reduce((sum, path) => sum + kilobytes(join(OUTPUT, path)), 0)).toBeLessThanOrEqual(most);
  });

  it(`the background is at most ${BACKGROUND} KB`, () => {
    expect(kilobytes(join(OUTPUT, 'background.js'))).toBeLessThanOrEqual(BACKGROUND);
  });

  it(`all that is shipped is at most ${PACKAGE} KB`, () => {
    const all = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
    expect(all.reduce((sum, path) => sum + kilobytes(join(OUTPUT, path)), 0)).toBeLessThanOrEqual(PACKAGE);
  });
});
