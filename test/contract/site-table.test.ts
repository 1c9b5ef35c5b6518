import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_FACTS } from '../../lib/sites/all-facts.ts';
import { withSiteTable } from '../../scripts/site-table/site-table.ts';

const root = new URL('../../', import.meta.url);

describe('the table of sites', () => {
  it('in the README is the one the code gives', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    expect(readme, 'run `npm run site-table`').toBe(withSiteTable(readme, ALL_FACTS));
  });

  it('has a line for each folder of a site', () => {
    const folders = readdirSync(new URL('lib/sites/', root), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    // What was pointed out is read by its profile: it is no site of ours.
    const own = folders.filter(({ name }) => name !== 'picked');
    const sites = own.filter(({ name }) => readdirSync(new URL(`lib/sites/${name}/`, root)).includes('NOTES.md'));
    const listed = sites.filter(({ name }) => readdirSync(new URL(`lib/sites/${name}/`, root)).includes('facts.ts'));
    expect(listed.map(({ name }) => name)).toEqual(sites.map(({ name }) => name));
    expect(new Set(ALL_FACTS.map(({ id }) => id)).size).toBe(ALL_FACTS.length);
    expect(ALL_FACTS.length).toBe(sites.length);
  });

  it('fails where the document has no place for it', () => {
    expect(() => withSiteTable('# Simmer', ALL_FACTS)).toThrow('lacks');
  });
});
