import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_REQUESTS, type OwnRequest, readOwnRequests } from '../../../scripts/test/own-requests.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Has Chromium write down every request it begins, and keeps those of the extension itself for the last step of `npm test`
 * (`scripts/test/own-requests.ts`).
 * @param hostRules hosts that this test leads to servers of its own
 */
export function watchRequests(hostRules = ''): { flag: string; keep(): Promise<void> } {
  const log = join(tmpdir(), `simmer-requests-${crypto.randomUUID()}.json`);
  return {
    flag: `--log-net-log=${log}`,
    async keep() {
      const text = await readFile(log, 'utf8').catch(() => null);
      await rm(log, { force: true });
      const folder = join(ROOT, OWN_REQUESTS);
      await mkdir(folder, { recursive: true });
      // A browser that was killed before it wrote anything leaves nothing to look at, and that is counted, too.
      const lines: OwnRequest[] = text === null ? [{ url: null, hostRules }] : readOwnRequests(text, hostRules);
      await appendFile(
        join(folder, `${process.pid}.ndjson`),
        lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
      );
    },
  };
}
