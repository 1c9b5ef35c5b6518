import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withBrowserTable } from './browser-table/browser-table.ts';

/** `npm run browser-table`: writes the table of docs/browsers.md: which page tests run in which browser. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENT = `${ROOT}docs/browsers.md`;
const files = readdirSync(`${ROOT}test/e2e`).filter((name) => name.endsWith('.test.ts'));
const names = files.map((name) => name.replace('.test.ts', ''));
writeFileSync(DOCUMENT, withBrowserTable(readFileSync(DOCUMENT, 'utf8'), names));
