import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRequestTrackerInstalled } from '../../scripts/setup/request-tracker-packages.mjs';
import { type ParsedMail, parseMail } from './parse-mail.ts';
import { siteConfig } from './request-tracker/site-config.ts';
import { AGENTS, ticketsOfThreads } from './request-tracker/tickets.ts';
import { freePort, start, stop, waitFor } from './servers.ts';
import { THREADS } from './threads.ts';

const run = promisify(execFile);
const TABLES = [
  'SELECT * FROM Tickets',
  'SELECT * FROM Transactions',
  'SELECT id, TransactionId, length(Content) FROM Attachments',
  'SELECT * FROM GroupMembers',
  "SELECT * FROM Attributes WHERE ObjectType = 'RT::Ticket'",
];
/** What Debian's own set-up has left: all tables, no tickets. */
const PRISTINE = '/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb';
const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const SEED = new URL('./request-tracker/seed.pl', import.meta.url).pathname;

export interface RequestTracker {
  /** With the path it lies at, ending in a slash. */
  url: string;
  user: string;
  password: string;
  /** Ticket numbers by the keys of the conversations they were made of. */
  ids: Record<string, number>;
  /** What was mailed since it was filled, in no certain order. */
  mails(): Promise<ParsedMail[]>;
  /** All tickets as they are in its database, with what hangs on them: what reading alone must never change. */
  tables(): Promise<string>;
  /** What its server has written into its log. */
  logs(): Promise<string>;
  close(): Promise<void>;
}

/** Why no Request Tracker can be started here; undefined where it can. */
export function whyNoRequestTracker(): string | undefined {
  if (process.getuid?.() !== 0) return 'its empty database is for root alone';
  if (!isRequestTrackerInstalled())
    return 'Request Tracker 5 is not installed (scripts/setup.mjs test installs it on Debian)';
  return undefined;
}

/** Runs the seeding script and gives the number of each ticket by its key. @throws Error with its own words */
async function fill(environment: Record<string, string>): Promise<Record<string, number>> {
  const child = spawn('perl', [SEED], { env: { ...process.env, ...environment } });
  let said = '';
  let failed = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (failed += data));
  child.stdin.end(JSON.stringify({ agents: AGENTS, tickets: ticketsOfThreads(THREADS, new Date()) }));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`Request Tracker could not be filled: ${failed}`);
  const lines = [...said.matchAll(/^(\d+) (\S+)$/gm)];
  return Object.fromEntries(lines.map(([, id, key]) => [key, Number(id)]));
}

/**
 * Starts a real Request Tracker on loopback at a free port, on a database of its own that is filled anew.
 * @throws Error with the server's log where it does not come up
 */
export async function startRequestTracker(
  options: { path?: string; plainEditor?: boolean } = {},
): Promise<RequestTracker> {
  const reason = whyNoRequestTracker();
  if (reason) throw new Error(reason);
  const folder = await mkdtemp(join(tmpdir(), 'simmer-rt-'));
  const places = { folder, port: await freePort(), path: options.path ?? '' };
  for (const name of ['mail', 'mason', 'sessions', 'etc.d']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'site.pm'), siteConfig(places, options));
  await copyFile(PRISTINE, join(folder, 'rtdb'));
  const environment = { RT_SITE_CONFIG: join(folder, 'site.pm'), RT_SITE_CONFIG_DIR: join(folder, 'etc.d') };
  const ids = await fill(environment);
  const seeded = new Set(await readdir(join(folder, 'mail')));
  const server = ['--server', 'Starman', '--workers', '3', '--host', '127.0.0.1', '--port', String(places.port)];
  if (places.path) server.push('--webpath', places.path);
  const child = start(SERVER, server, folder, environment);
  const url = `http://127.0.0.1:${places.port}${places.path}/`;
  const logs = async () => readFile(join(folder, 'rt.log'), 'utf8').catch(() => '');
  const close = async () => {
    await stop(child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitFor(url, 600); // it compiles for a while, on a busy machine for long
  } catch (error) {
    const said = await logs();
    await close();
    throw new Error(`Request Tracker did not come up: ${error}\n${said}`);
  }
  const [agent] = AGENTS;
  const mails = async () => {
    const fresh = (await readdir(join(folder, 'mail'))).filter((name) => !seeded.has(name));
    const read = async (name: string) => {
      const source = await readFile(join(folder, 'mail', name), 'latin1');
      return parseMail(source.replace(/\r?\n/g, '\r\n')); // a mail has other line ends in a file
    };
    return Promise.all(fresh.map(read));
  };
  const tables = async () => (await run('sqlite3', [join(folder, 'rtdb'), TABLES.join(';')])).stdout;
  return { url, user: agent!.login, password: agent!.password, ids, mails, tables, logs, close };
}
