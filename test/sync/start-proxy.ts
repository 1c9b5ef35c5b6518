import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What may befall one request: `drop` the line is cut before it arrives, `lose-answer` it arrives and its answer does not, `truncate`
 * half of the answer comes, `twice` it arrives twice, `error` the server has trouble of its own, `html` a sign-in page of the
 * network answers, `busy` it asks for a pause, `late` it takes its time.
 */
export const FAULTS = ['none', 'drop', 'lose-answer', 'truncate', 'twice', 'error', 'html', 'busy', 'late'] as const;
export type Fault = (typeof FAULTS)[number];

export interface FaultProxy {
  url: string;
  /** What befalls the next request; asked once for each. */
  next: () => Fault;
  /** Added to every request, in milliseconds. */
  delayMs: number;
  /** What came by: requests, and bytes of their bodies and of the answers'. */
  tally: { requests: number; bytesUp: number; bytesDown: number };
  close(): Promise<void>;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

async function readBody(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function forward(to: string, from: IncomingMessage, body: Buffer): Promise<Answer> {
  const headers = { ...from.headers, 'content-length': String(body.byteLength) };
  const out = request(new URL(from.url ?? '/', to), { method: from.method, headers });
  out.end(body);
  const [answer] = (await once(out, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await readBody(answer) };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A network between client and server on which things go wrong, as it is told. */
export async function startProxy(to: string): Promise<FaultProxy> {
  const proxy = { next: (): Fault => 'none', delayMs: 0, tally: { requests: 0, bytesUp: 0, bytesDown: 0 } };
  const server = createServer((from, reply) => {
    handle(from, reply).catch(() => reply.destroy());
  });
  async function handle(from: IncomingMessage, reply: ServerResponse): Promise<void> {
    const fault = proxy.next();
    const body = await readBody(from);
    proxy.tally.requests++;
    proxy.tally.bytesUp += body.byteLength;
    if (proxy.delayMs > 0) await sleep(proxy.delayMs);
    if (fault === 'drop') return void reply.destroy();
    if (fault === 'error') return void reply.writeHead(502, { 'content-type': 'text/plain' }).end('bad gateway');
    if (fault === 'busy') return void reply.writeHead(429, { 'retry-after': '1' }).end('{"error":"too_many_requests"}');
    if (fault === 'html')
      return void reply.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><form>Sign in</form>');
    if (fault === 'twice') await forward(to, from, body);
    if (fault === 'late') await sleep(5);
    const answer = await forward(to, from, body);
    proxy.tally.bytesDown += answer.body.byteLength;
    if (fault === 'lose-answer') return void reply.destroy();
    if (fault === 'truncate') {
      reply.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.byteLength) });
      reply.write(answer.body.subarray(0, answer.body.byteLength / 2), () => reply.destroy());
      return;
    }
    reply.writeHead(answer.status, answer.headers).end(answer.body);
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}
