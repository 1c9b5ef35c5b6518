import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/i18n/translator.ts';
import { readListing, STORE_LANGUAGES, type StoreLanguage } from '../../scripts/store/read-listing.ts';
import { ROOT, readSource } from './source-tree.ts';

const languages = Object.keys(STORE_LANGUAGES) as StoreLanguage[];
const listingOf = (language: StoreLanguage) => readListing(readSource(`docs/store/${language}.md`));
/** How a description is built: which of its lines are empty, headings, items, text. */
const shapeOf = (text: string) =>
  text.split('\n').map((line) => (line === '' ? 'empty' : line.startsWith('- ') ? 'item' : 'text'));
/** Names of sites as a description gives them: they are the same in every language but for what stands in brackets. */
const DESKS = ['Zendesk', 'Help Scout', 'LiveAgent', 'Gmail', 'Outlook', 'Roundcube', 'Request Tracker', 'FreeScout'];

describe('what the stores show', () => {
  it('is there in every language that Simmer speaks, and in no other (R146)', () => {
    expect(Object.values(STORE_LANGUAGES).toSorted()).toEqual([...LANGUAGES].toSorted());
    expect(readdirSync(join(ROOT, 'docs/store')).toSorted()).toEqual(languages.map((each) => `${each}.md`).toSorted());
    expect(readdirSync(join(ROOT, 'public/_locales')).toSorted()).toEqual(languages.toSorted());
  });

  it.each(languages)(
    '%s: fits, is plain text, says the same as the manifest and is built like the English one',
    (language) => {
      const { name, short, description } = listingOf(language);
      const manifest = JSON.parse(readSource(`public/_locales/${language}/messages.json`));
      expect(name).toBe(manifest.extensionName.message);
      expect(short).toBe(manifest.extensionDescription.message);
      expect(short.length).toBeLessThanOrEqual(132);
      expect(description.length).toBeGreaterThan(400);
      expect(description.length).toBeLessThanOrEqual(4000); // Edge takes 10,000 and Chrome 16,000: nobody reads that
      expect(description).not.toMatch(/[*_`<>]|\]\(|[!！]/);
      expect(shapeOf(description)).toEqual(shapeOf(listingOf('en').description));
      for (const desk of [...DESKS, 'Zammad', 'osTicket', 'Chatwoot', 'MIT']) expect(description).toContain(desk);
    },
  );

  it('names every helpdesk of the README’s table, and none besides', () => {
    const table = readSource('README.md').split('<!-- sites')[1]?.split('<!-- /sites')[0] ?? '';
    const sites = [...table.matchAll(/^\| ([A-Z][\w ]*|osTicket[\w .]*)/gm)].map((match) => match[1] as string);
    const names = [...DESKS, 'Zammad', 'osTicket', 'Chatwoot'];
    expect(sites.length).toBe(names.length);
    expect(sites.filter((site) => !names.some((name) => site.startsWith(name)))).toEqual([]);
  });

  it('says which section is missing', () => {
    expect(() => readListing('# Simmer\n\n## Short\nSees.\n')).toThrow('"## Description"');
    expect(() => readListing('## Short\nSees.\n')).toThrow('name');
  });
});

describe('pictures of the README', () => {
  const named = [...readSource('README.md').matchAll(/\]\((docs\/images\/[\w-]+\.png)\)/g)].map(
    (match) => match[1] as string,
  );

  it('are all used, of one size, and light to load', () => {
    expect(readdirSync(join(ROOT, 'docs/images')).map((name) => `docs/images/${name}`)).toEqual(named.toSorted());
    for (const path of named) {
      const bytes = readFileSync(join(ROOT, path));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1280, 800]);
      expect(bytes.length, path).toBeLessThanOrEqual(200 * 1024);
    }
  });
});
