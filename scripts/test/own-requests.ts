import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { broken, OK, type Outcome } from './check.ts';

/** Where the browsers of page tests leave what the extension itself asked for. */
export const OWN_REQUESTS = '.cache/own-requests';

/** One request of the extension's own pages or worker, and which hosts its test had led to servers of its own. */
export interface OwnRequest {
  /** Null for the log of one browser: so many were watched. */
  url: string | null;
  hostRules: string;
}

/** Names that nobody on the internet has (RFC 2606, RFC 6761): tests type them in where nobody is to answer. */
const NOBODY = /(^|\.)(example|test|invalid|localhost)$/;
/** Where Chromium itself takes the answer of a sign-in: it ends that navigation before anything leaves. */
const SIGN_IN_END = /^[a-p]{32}\.chromiumapp\.org$/;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Requests of an extension in Chromium's log, which has one event a line; a cut-off log is read as far as it goes. */
export function readOwnRequests(log: string, hostRules: string): OwnRequest[] {
  const urls = log.split('\n').flatMap((line) => {
    const [, initiator] = /"initiator":"([^"]*)"/.exec(line) ?? [];
    const [, url] = /"url":"((?:https?|wss?):[^"]*)"/.exec(line) ?? [];
    return url && initiator?.startsWith('chrome-extension://') ? [url] : [];
  });
  return [{ url: null, hostRules }, ...[...new Set(urls)].map((url) => ({ url, hostRules }))];
}

/** Whether it is to what its test configured: this machine, a name that leads here, or one that is nobody's. */
export function isExpected({ url, hostRules }: OwnRequest): boolean {
  if (url === null) return true;
  const { hostname } = new URL(url);
  if ([LOOPBACK, NOBODY, SIGN_IN_END].some((known) => known.test(hostname))) return true;
  return [...hostRules.matchAll(/MAP (\S+) /g)].some(([, pattern = '']) =>
    pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern,
  );
}

/** Forgets what an earlier run left. */
export const forgetRequests = (root: string): void =>
  rmSync(join(root, OWN_REQUESTS), { recursive: true, force: true });

/** The last step of `npm test`: in all page tests together, the extension asked nobody but whom each test had configured (law 9). */
export function checkRequests(root: string): Outcome {
  const folder = join(root, OWN_REQUESTS);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const all = files
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as OwnRequest);
  const browsers = all.filter(({ url }) => url === null).length;
  const asked = all.filter(({ url }) => url !== null);
  const strange = asked.filter((one) => !isExpected(one));
  const hosts = new Set(asked.map(({ url }) => new URL(url as string).host.replace(/:\d+$/, '')));
  for (const { url } of strange) console.error(`not configured by any test: ${url}`);
  // A run that watched nothing proves nothing.
  const isFine = strange.length === 0 && browsers > 0 && asked.length > 0;
  console.log(
    `${isFine ? 'ok    ' : 'FAILED'} requests of the extension: ${asked.length} in ${browsers} browsers, to ${[...hosts].sort().join(', ')}`,
  );
  return isFine ? OK : broken('requests of the extension');
}
