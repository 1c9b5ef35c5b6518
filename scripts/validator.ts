/**
 * Writes `lib/sync/rights/judge-text.ts`: the text of `judge`, as CouchDB runs it. An extension may not read its own functions
 * back (they are minified, with what newer engines know), so the text is kept beside them; a test says when it is stale.
 *
 *   npm run validator
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgeTextFile } from './validator/judge-text-file.ts';

writeFileSync(fileURLToPath(new URL('../lib/sync/rights/judge-text.ts', import.meta.url)), await judgeTextFile());
