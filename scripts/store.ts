import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startReplica } from '../test/replica/zendesk/start-replica.ts';
import { buildIfStale } from './build.ts';
import { readListing, STORE_LANGUAGES, type StoreLanguage } from './store/read-listing.ts';
import { takePictures } from './store/take-pictures.ts';

/*
 * `npm run store`: what the stores show, in .output/store/<language>: the texts of docs/store, each in a file to paste from,
 * pictures of 1280 by 800 from the real demo, and the small tile (440 by 280) that Chrome's store asks for. `--readme` puts the English ones into docs/images, for the README.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STORE = join(ROOT, '.output', 'store');
const README = { '1-panel': 'panel', '2-case': 'case', '4-dashboard': 'dashboard' };
const LANGUAGES = Object.keys(STORE_LANGUAGES) as StoreLanguage[];
const folderOf = (language: StoreLanguage) => join(STORE, language);

const icon = readFileSync(join(ROOT, 'public', 'icon', 'icon.svg'), 'utf8');
const listingOf = (language: StoreLanguage) =>
  readListing(readFileSync(join(ROOT, 'docs', 'store', `${language}.md`), 'utf8'));

rmSync(STORE, { recursive: true, force: true });
for (const language of LANGUAGES) {
  mkdirSync(folderOf(language), { recursive: true });
  const listing = listingOf(language);
  for (const [part, text] of Object.entries(listing)) {
    writeFileSync(join(folderOf(language), `${part}.txt`), `${text}\n`);
  }
  console.log(`${language}  ${listing.short.length} and ${listing.description.length} characters`);
}
const extensionDir = await buildIfStale('chrome');
for (const language of LANGUAGES) {
  // A replica of its own: what was put into a ticket in another language is not there.
  const replica = await startReplica();
  try {
    const listing = listingOf(language);
    const count = await takePictures({ replica, extensionDir, folder: folderOf(language), listing, icon }, language);
    console.log(`${language}  ${count} pictures`);
  } finally {
    await replica.close();
  }
}
console.log(`All of it is in ${STORE}`);
if (process.argv.includes('--readme')) {
  for (const [from, to] of Object.entries(README)) {
    copyFileSync(join(folderOf('en'), `${from}.png`), join(ROOT, 'docs', 'images', `${to}.png`));
  }
  console.log('docs/images has the English ones: look at each before it is committed.');
}
