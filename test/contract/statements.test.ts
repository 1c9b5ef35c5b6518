import { describe, expect, it } from 'vitest';
import { EVENT_DATA } from '../../lib/model/case-events.ts';
import { FEATURES } from '../../lib/model/managed.ts';
import { DEFAULT_KEEPING } from '../../lib/policy/default-process.ts';
import { LEAST_PEOPLE } from '../../lib/reports/slices.ts';
import wxt from '../../wxt.config.ts';
import { readShown, unshown } from './shown-by.ts';
import { listFiles, readSource } from './source-tree.ts';

const PRIVACY = readSource('docs/privacy.md');
const COUNCILS = readSource('docs/works-council.md');

describe.each([
  ['docs/privacy.md', PRIVACY],
  ['docs/works-council.md', COUNCILS],
])('%s (R145)', (_, page) => {
  it('says nothing of what is done without a test that shows it', () => {
    expect(unshown(page)).toEqual([]);
    expect(readShown(page).length).toBeGreaterThan(15);
  });

  it('has no table of statements without one', () => {
    const heads = page.split('\n').filter((_, at, lines) => /^\|[-|]+\|$/.test(lines[at + 1] ?? ''));
    expect(heads.filter((head) => !head.endsWith('| Shown by |') && !head.includes('Switch'))).toEqual([]);
  });

  it('says the times that are shipped, and how it is read otherwise', () => {
    const { quoteDays, closedCaseMonths, personalDays } = DEFAULT_KEEPING;
    for (const time of [`${quoteDays} days`, `${closedCaseMonths} months`, `${personalDays} days`])
      expect(page).toContain(time);
    expect(page).toContain('\nNot held: ');
  });
});

describe('what is kept', () => {
  it('has a place in the privacy statement, each store of the database (R145)', () => {
    const made = listFiles(['lib/store/migrations'], /^(?!.*\.test).*\.ts$/).flatMap((path) =>
      [...readSource(path).matchAll(/createObjectStore\('(\w+)'/g)].map((match) => match[1] as string),
    );
    expect(made.length).toBeGreaterThan(14);
    expect(made.filter((name) => !PRIVACY.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(['chrome', 'firefox'])('is read by the permissions that the privacy statement names (%s)', (browser) => {
    const { manifest } = wxt as unknown as { manifest(of: { browser: string }): { permissions: string[] } };
    const [, section = ''] = PRIVACY.split('## Permissions');
    expect(manifest({ browser }).permissions.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  it('of who did what has a place in the data sheet, each family of events (R141)', () => {
    const families = [...new Set(Object.keys(EVENT_DATA).map((type) => type.split('.')[0] as string))];
    expect(families.length).toBeGreaterThan(8);
    expect(families.filter((family) => !COUNCILS.includes(`\`${family}.*\``))).toEqual([]);
  });

  it('is hidden in reports below the number of people that the data sheet says (R141)', () => {
    expect(COUNCILS).toContain(`fewer than ${LEAST_PEOPLE} people`);
  });

  it('can be switched off by the names that the data sheet gives', () => {
    const [, section = ''] = COUNCILS.split('## What can be switched off');
    const named = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(FEATURES as readonly unknown[]).includes(name))).toEqual([]);
  });
});
