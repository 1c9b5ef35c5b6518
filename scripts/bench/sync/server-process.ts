import process from 'node:process';
import { designDocument } from '../../../lib/sync/rights/design.ts';
import { type FaultProxy, startProxy } from '../../../test/sync/start-proxy.ts';
import { startServer } from '../../../test/sync/start-server.ts';
import type { Order } from './server.ts';

const USER = 'ann';

/** The server that `COUCHDB_URL` names, else express-pouchdb in memory: one without rules, and one that runs them its own way. */
async function openServer() {
  const given = process.env.COUCHDB_URL;
  if (given === undefined || given === '') {
    const [plain, ruled] = [await startServer({ user: USER }), await startServer({ user: USER, rules: true })];
    const [url, rules] = [plain.url, ruled.url];
    return { url, rules, user: USER, password: 'secret', kind: 'express-pouchdb' };
  }
  const at = new URL(given);
  if (at.protocol !== 'http:') throw new Error('COUCHDB_URL: the bench counts what goes by, and so asks by http alone');
  const { version } = (await (await fetch(at.origin)).json()) as { version: string };
  const [user, password] = [decodeURIComponent(at.username), decodeURIComponent(at.password)];
  return { url: at.origin, rules: at.origin, user, password, kind: `CouchDB ${version}` };
}

const { url, rules, user, password, kind } = await openServer();
const lines: FaultProxy[] = [await startProxy(url), await startProxy(rules)];
/** Which database is behind which line. */
const behind = new Map<string, string>();

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; text: string }> {
  const headers = {
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    'content-type': 'application/json',
  };
  const at = behind.get(path.split('/')[0] ?? '') ?? url;
  const answer = await fetch(`${at}/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

async function must(...asked: Parameters<typeof call>): Promise<void> {
  const { status, text } = await call(...asked);
  if (status >= 400) throw new Error(`${asked[0]} ${asked[1]}: ${status} ${text}`);
}

/** A new database; with rules it is seen to that they are kept. */
async function make(name: string, isRuled: boolean): Promise<string> {
  behind.set(name, isRuled ? rules : url);
  await must('PUT', name);
  if (isRuled) {
    // The rules alone: what they cost is to be seen, and views are asked by new members, not by a log on its way.
    const { _id, language, validate_doc_update } = designDocument(name, 'team');
    await must('PUT', `${name}/${_id}`, { language, validate_doc_update });
    const { status, text } = await call('PUT', `${name}/nonsense`, { nonsense: true });
    if (!/forbidden|no-document/.test(text)) throw new Error(`the rules are not kept: ${status} ${text}`);
  }
  return lines[isRuled ? 1 : 0]!.url;
}

function tally() {
  const sum = { requests: 0, bytesUp: 0, bytesDown: 0 };
  for (const line of lines) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += line.tally[key];
  return sum;
}

async function obey(order: Order): Promise<unknown> {
  switch (order.do) {
    case 'tally':
      return tally();
    case 'delay':
      for (const line of lines) line.delayMs = order.ms;
      return undefined;
    case 'drop':
      return must('DELETE', order.name);
    case 'make':
      return make(order.name, order.rules);
    case 'end':
      return process.exit();
  }
}

process.on('message', (order: Order) => {
  obey(order).then(
    (value) => process.send?.({ value }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
// Whoever asked for it is gone.
process.on('disconnect', () => process.exit());
process.send?.({ user, password, kind });
