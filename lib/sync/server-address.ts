/** Why an address is none of a team's server. */
export type AddressFault = 'no-address' | 'not-https' | 'has-credentials';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|([a-z0-9-]+\.)+localhost)$/;

/**
 * The address of a server as it is kept: origin and path without a slash at the end. https alone, but for this computer itself,
 * and nothing of credentials: those would be kept where addresses are, and shown where they are.
 * @returns the address, or why it is none
 */
export function readServerAddress(text: string): { server: string } | { fault: AddressFault } {
  const typed = text.trim();
  if (typed.length > 500 || !URL.canParse(typed)) return { fault: 'no-address' };
  const url = new URL(typed);
  if (url.username !== '' || url.password !== '') return { fault: 'has-credentials' };
  if (url.hostname === '' || url.search !== '' || url.hash !== '') return { fault: 'no-address' };
  const isLoopback = url.protocol === 'http:' && LOOPBACK.test(url.hostname);
  if (url.protocol === 'http:' && !isLoopback) return { fault: 'not-https' };
  if (url.protocol !== 'https:' && !isLoopback) return { fault: 'no-address' };
  return { server: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
