import { browser } from '../../../lib/browser/browser.ts';
import type { HelpscoutApp } from '../../../lib/model/helpscout-app.ts';
import { ProblemError, problemOf } from '../../../lib/model/problem.ts';
import { fetchTokens } from './app-tokens.ts';

const AUTHORIZE = 'https://secure.helpscout.net/authentication/authorizeClientApplication';
const SITE = 'Help Scout';

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const random = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));

/** PKCE: whoever catches the code on its way can do nothing with it (RFC 7636, S256). */
async function challengeOf(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** Where the browser takes a sign-in back; the team's app has to name this address. It differs between browsers. */
export function redirectAddress(): string {
  // Chromium's `identity` is there only once it was allowed; its address is known before.
  return browser.identity?.getRedirectURL?.() ?? `https://${browser.runtime.id}.chromiumapp.org/`;
}

/** The code in the address a sign-in ended at. @throws ProblemError key-cancelled */
export function codeOf(address: string, state: string): string {
  const { searchParams } = URL.canParse(address) ? new URL(address) : new URL('about:blank');
  const code = searchParams.get('code');
  if (!code || searchParams.get('state') !== state) throw new ProblemError('key-cancelled', { site: SITE });
  return code;
}

/**
 * Lets the person sign in at Help Scout, in a window of the browser's own, and changes the code they come back with for tokens.
 * PKCE is sent along: a server that does not know it passes over it.
 * @throws ProblemError key-cancelled, key-rejected, and as `fetchKeyed`
 */
export async function signIn(app: HelpscoutApp): Promise<HelpscoutApp> {
  const [state, verifier] = [random(), random()];
  const url = new URL(AUTHORIZE);
  url.search = new URLSearchParams({
    client_id: app.clientId,
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
  }).toString();
  let address: string;
  try {
    address = await browser.identity.launchWebAuthFlow({ url: url.href, interactive: true });
  } catch (error) {
    throw new ProblemError('key-cancelled', { site: SITE }, error);
  }
  try {
    const code = codeOf(address, state);
    return await fetchTokens(app, { grant_type: 'authorization_code', code, code_verifier: verifier });
  } catch (error) {
    if (problemOf(error).code === 'key-refused') throw new ProblemError('key-rejected', { site: SITE }, error);
    throw error;
  }
}
