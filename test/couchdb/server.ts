import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { closedName, type Rank } from '../../lib/sync/rights/rules.ts';
import { setUpTeam } from '../../lib/sync/rights/setup.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a server says is looked at by the tests
  json: any;
}
export interface Who {
  name: string;
  password: string;
}

/** The server that COUCHDB_URL names, with its administrator. @throws Error where it names none */
export function readServer(): { server: string; admin: Who } {
  const url = new URL(process.env.COUCHDB_URL ?? '');
  const admin = { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  return { server: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, admin };
}

/** True where what COUCHDB_URL names is an Apache CouchDB: nothing else is asked about rights. */
export const IS_REAL = process.env.SIMMER_COUCH === 'real';

/** Asks a server as somebody, or as nobody. */
export async function call(
  who: Who | null,
  method: string,
  path: string,
  body?: unknown,
  more: HeadersInit = {},
): Promise<Answer> {
  const headers = new Headers(more);
  if (who) headers.set('authorization', `Basic ${Buffer.from(`${who.name}:${who.password}`).toString('base64')}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const sent = body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) };
  const response = await fetch(`${readServer().server}${path}`, { method, headers, ...sent } as RequestInit);
  const text = await response.text();
  return { status: response.status, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
}

const PEOPLE = { ann: 'member', bob: 'member', cora: 'coach', mia: 'manager', adam: 'administrator' } as const;
export type Name = keyof typeof PEOPLE;

export interface TestTeam {
  team: string;
  closed: string;
  /** People of the team by what the tests call them, on the server with names of this run alone. */
  people: Record<Name, Who>;
  /** Somebody whom the server knows and the team does not. */
  otto: Who;
  admin: Who;
  /** Takes away everything that was made here, and nothing else. */
  drop(): Promise<void>;
}

/** A team of its own on the server, made as every team is: bob and mia belong to its closed circle. */
export async function makeTeam(): Promise<TestTeam> {
  const { server, admin } = readServer();
  const run = randomBytes(5).toString('hex');
  const team = `simmer-test-${run}`;
  const make = (name: string): Who => ({ name: `${name}-${run}`, password: randomBytes(12).toString('hex') });
  const people = Object.fromEntries(Object.keys(PEOPLE).map((name) => [name, make(name)])) as Record<Name, Who>;
  const users = Object.entries(PEOPLE).map(([name, rank]) => ({
    ...people[name as Name],
    rank: rank as Rank,
    closed: name === 'bob' || name === 'mia',
  }));
  const otto = make('otto');
  const drop = async () => {
    for (const db of [team, closedName(team)]) await call(admin, 'DELETE', `/${db}`);
    for (const { name } of [...Object.values(people), otto]) {
      const path = `/_users/org.couchdb.user:${name}`;
      const { status, json } = await call(admin, 'GET', path);
      if (status === 200) await call(admin, 'DELETE', `${path}?rev=${json._rev}`);
    }
  };
  try {
    await setUpTeam({ server, team, admin, users }, { fetch, now: Date.now });
    const doc = { ...otto, type: 'user', roles: ['simmer-other-manager', 'simmer-other-member'] };
    await call(admin, 'PUT', `/_users/org.couchdb.user:${otto.name}`, doc);
  } catch (error) {
    await drop();
    throw error;
  }
  return { team, closed: closedName(team), people, otto, admin, drop };
}
