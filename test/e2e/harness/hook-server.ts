import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HookManner = 'ok' | 'hang' | 'redirect' | 'gone' | 'busy' | 'huge';

export interface Hook {
  /** Address of the webhook, with a secret in it. */
  url: string;
  host: string;
  /** What it was sent so far, in order. */
  got: {
    path: string;
    body: string;
    contentType: string | undefined;
    cookie: string | undefined;
    origin: string | undefined;
  }[];
  /** How it answers from now on. */
  manner: HookManner;
  /** Bytes of the last huge answer that found a reader. */
  taken: number;
  close(): Promise<void>;
}

/** More than systems and browsers take in unasked, so that it shows whether anybody reads on. */
const HUGE = 64 * 1024 * 1024;
const CHUNK = Buffer.alloc(64 * 1024, 'x');

/** A webhook on this computer that behaves as badly as it is told to. */
export async function startHook(): Promise<Hook> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const { 'content-type': contentType, cookie, origin } = request.headers;
      hook.got.push({ path: request.url ?? '', body, contentType, cookie, origin });
      answer(response);
    });
  });
  const answer = (response: ServerResponse) => {
    if (hook.manner === 'hang') return;
    if (hook.manner === 'redirect') return void response.writeHead(307, { location: '/elsewhere' }).end();
    if (hook.manner === 'gone') return void response.writeHead(410).end('This hook was removed');
    if (hook.manner === 'busy') return void response.writeHead(429, { 'retry-after': '900' }).end();
    if (hook.manner === 'huge') return pour(response, hook);
    response.writeHead(200).end('ok');
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hook: Hook = {
    url: `http://${host}/hooks/T024F/B7CZQ/verysecretvalue`,
    host,
    got: [],
    manner: 'ok',
    taken: 0,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return hook;
}

/** Sixty-four megabytes, as fast as they are read and no faster. */
function pour(response: ServerResponse, hook: Hook): void {
  response.writeHead(200, { 'content-length': String(HUGE) });
  hook.taken = 0;
  const more = () => {
    while (hook.taken < HUGE && !response.destroyed) {
      hook.taken += CHUNK.length;
      if (!response.write(CHUNK)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
}
