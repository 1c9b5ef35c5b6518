import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeProcessTable } from './process-table/make-process-table.ts';

/** `npm run process-table`: writes docs/process.md, the table of requirements and the tests that name them. */
writeFileSync(fileURLToPath(new URL('../docs/process.md', import.meta.url)), makeProcessTable());
