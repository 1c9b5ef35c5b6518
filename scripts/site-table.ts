import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALL_FACTS } from '../lib/sites/all-facts.ts';
import { withSiteTable } from './site-table/site-table.ts';

/** `npm run site-table`: writes the README's table of sites from what the code says of them. */
const README = fileURLToPath(new URL('../README.md', import.meta.url));
writeFileSync(README, withSiteTable(readFileSync(README, 'utf8'), ALL_FACTS));
