import { parseArgs } from 'node:util';
import { RANKS, type Rank } from '../../lib/sync/rights/rules.ts';

export interface Person {
  name: string;
  rank: Rank;
  closed: boolean;
}

export interface Flags {
  help: boolean;
  server: string | undefined;
  team: string | undefined;
  admin: string | undefined;
  people: Person[];
  after: string | undefined;
}

export const USAGE = `usage: npm run -s team:setup -- [--server https://couch.example] [--team simmer-acme] [--admin NAME]
                                 [--user NAME:RANK]… [--closed NAME]… [--after OLDER-TEAM]

Sets a team up on your CouchDB: its two databases, who may do what, the rules, and its people. Doing it again changes nothing
that is so already; a person's RANK (agent, coach, manager, administrator) is set to what is said last.
With --after the new database follows an older one on the same server: its people and its key are taken along (docs/couchdb.md).
What is not given is asked for. Passwords are never arguments: they are asked for, or taken from the environment:
  COUCHDB_ADMIN_PASSWORD   of the server's administrator, used for this once and kept nowhere
  SIMMER_PASSWORDS         of new people, as JSON: {"ann": "…", "mia": "…"}
`;

/** What the command line says. @throws Error with what to do about it */
export function readFlags(argv: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', short: 'h' },
      server: { type: 'string' },
      team: { type: 'string' },
      admin: { type: 'string' },
      user: { type: 'string', multiple: true },
      closed: { type: 'string', multiple: true },
      after: { type: 'string' },
    },
  });
  const people = (values.user ?? []).map(parsePerson);
  for (const name of values.closed ?? []) {
    const person = people.find((it) => it.name === name);
    if (!person) throw new Error(`--closed ${name}: name them with --user ${name}:RANK too`);
    person.closed = true;
  }
  const { help = false, server, team, admin, after } = values;
  return { help, server, team, admin, people, after };
}

/** `ann:manager`; without a rank, an agent. @throws Error */
export function parsePerson(text: string): Person {
  const at = text.lastIndexOf(':');
  const name = at < 0 ? text : text.slice(0, at);
  const said = at < 0 ? 'agent' : text.slice(at + 1);
  const rank = RANKS.find((one) => one === said || (one === 'member' && said === 'agent'));
  if (!rank || name === '')
    throw new Error(`${text}: write NAME:RANK, with the rank agent, coach, manager or administrator`);
  return { name, rank, closed: false };
}

/** The passwords of new people in the environment. @throws Error where they cannot be read; it does not repeat them */
export function readPasswords(text: string | undefined): Record<string, string> {
  if (text === undefined || text === '') return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = null;
  }
  const isMap = typeof json === 'object' && json !== null && Object.values(json).every((it) => typeof it === 'string');
  if (!isMap) throw new Error('SIMMER_PASSWORDS: write JSON such as {"ann": "…"}');
  return json as Record<string, string>;
}
