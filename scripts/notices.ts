import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeNotices } from './package/notices.ts';

/** `npm run notices`: writes public/third-party.txt, which goes into every package. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(join(ROOT, 'public', 'third-party.txt'), makeNotices(ROOT));
