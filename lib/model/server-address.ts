/** Why an address is none of a team's server. */
export type AddressFault = 'no-address' | 'not-https' | 'has-credentials';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|([a-z0-9-]+\.)+localhost)$/;
/** CouchDB's own pages: what people have in the address bar when they look at it. */
const OWN_PAGES = /\/_utils(\/.*)?$/;

/**
 * The address of a server as it is kept: origin and path without a slash at the end. https alone, but for this computer itself,
 * and nothing of credentials: those would be kept where addresses are, and shown where they are.
 * @returns the address, or why it is none
 */
export function readServerAddress(text: string): { server: string } | { fault: AddressFault } {
  const typed = text.trim();
  if (typed.length > 500 || !URL.canParse(typed)) return { fault: 'no-address' };
  const url = new URL(typed);
  if (OWN_PAGES.test(url.pathname)) {
    url.hash = '';
    url.pathname = url.pathname.replace(OWN_PAGES, '');
  }
  if (url.username !== '' || url.password !== '') return { fault: 'has-credentials' };
  if (url.hostname === '' || url.search !== '' || url.hash !== '') return { fault: 'no-address' };
  const isLoopback = url.protocol === 'http:' && LOOPBACK.test(url.hostname);
  if (url.protocol === 'http:' && !isLoopback) return { fault: 'not-https' };
  if (url.protocol !== 'https:' && !isLoopback) return { fault: 'no-address' };
  return { server: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

/** Match pattern to ask the browser's permission for; without the port, which Firefox does not know in one. */
export function originOfServer(server: string): string {
  const { protocol, hostname } = new URL(server);
  return `${protocol}//${hostname}/*`;
}
