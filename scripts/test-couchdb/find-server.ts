export type FoundServer = { problem: string } | { kind: 'real' | 'stand-in'; name: string };

const HOW = `Say where a CouchDB is, with its administrator:

  COUCHDB_URL=http://admin:password@localhost:5984 npm run test:couchdb

One to try this on: docker run --rm -p 127.0.0.1:5984:5984 -e COUCHDB_USER=admin -e COUCHDB_PASSWORD=password couchdb:3`;

/** What COUCHDB_URL names, or why it names nothing that could be asked. Never repeats the password. */
export async function findServer(text: string | undefined): Promise<FoundServer> {
  if (!text) return { problem: `COUCHDB_URL is not set. ${HOW}` };
  if (!URL.canParse(text)) return { problem: `COUCHDB_URL is no address. ${HOW}` };
  const url = new URL(text);
  if (url.username === '' || url.password === '') return { problem: `COUCHDB_URL names no administrator. ${HOW}` };
  const headers = {
    authorization: `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}`,
  };
  url.username = '';
  url.password = '';
  const base = url.href.replace(/\/+$/, '');
  try {
    const session = await fetch(`${base}/_session`, { headers });
    if (session.status === 401) return { problem: `${base} refuses this name and password.` };
    const { userCtx } = (await session.json()) as { userCtx?: { roles?: string[] } };
    if (!userCtx?.roles?.includes('_admin')) return { problem: `${base}: this is no administrator of the server.` };
    const root = (await (await fetch(base, { headers })).json()) as { couchdb?: string; version?: string };
    if (root.couchdb === 'Welcome') return { kind: 'real', name: `Apache CouchDB ${root.version} at ${base}` };
    return { kind: 'stand-in', name: `No Apache CouchDB, but something like it, at ${base}` };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: `${base} does not answer as a CouchDB does (${why}).` };
  }
}
