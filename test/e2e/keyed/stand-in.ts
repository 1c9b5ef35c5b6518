import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createCertificate } from '../../replica/zendesk/certificate.ts';
import { readFixture } from '../sites/fixture.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/sites/', import.meta.url));
const HOSTS = ['secure.helpscout.net', 'api.helpscout.net', 'acme.ladesk.com'];

export interface Asked {
  host: string;
  path: string;
  method: string;
  authorization: string | undefined;
  apikey: string | undefined;
  cookie: string | undefined;
  form: Record<string, string>;
}

export interface StandIn {
  hostRules: string;
  port: number;
  /** What its APIs were asked, in order. */
  asked: Asked[];
  /** Tokens that are not taken any more. */
  refused: Set<string>;
  /** Share of the minute's budget that its answers say is left. */
  left: number;
  /** Where the sign-in leads back to. */
  redirect: string;
  close(): Promise<void>;
}

/** Help Scout and LiveAgent as far as Simmer meets them: a page of each from the fixtures, and their APIs. */
export async function startStandIn(): Promise<StandIn> {
  const conversation = readFixture('helpscout/2026-11-api').keyed;
  const desk = readFixture('liveagent/2026-11-keyed').keyed as { ticket: unknown; messages: unknown };
  const page = (name: string) => readFileSync(`${FIXTURES}${name}.html`, 'utf8');
  let count = 0;
  const server = createServer(await createCertificate(), (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const { headers, method = '' } = request;
      const host = headers.host ?? '';
      const url = new URL(request.url ?? '/', `https://${host}`);
      const html = (name: string) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(name));
      const json = (value: unknown, more: Record<string, string> = {}) =>
        response.writeHead(200, { 'content-type': 'application/json', ...more }).end(JSON.stringify(value));
      if (host === 'secure.helpscout.net') {
        if (!url.pathname.startsWith('/authentication/')) {
          return void html(url.pathname.startsWith('/mailbox/') ? 'helpscout/2026-11-list' : 'helpscout/2026-11-new');
        }
        const back = new URL(standIn.redirect);
        back.search = new URLSearchParams({ code: 'code-1', state: url.searchParams.get('state') ?? '' }).toString();
        return void response.writeHead(302, { location: back.href }).end();
      }
      if (host === 'acme.ladesk.com' && url.pathname.startsWith('/agent/')) return void html('liveagent/2026-11-keyed');
      const { authorization, cookie } = headers;
      standIn.asked.push({
        host,
        path: url.pathname + url.search,
        method,
        authorization,
        apikey: headers['apikey'] as string | undefined,
        cookie,
        form: Object.fromEntries(new URLSearchParams(body)),
      });
      if (url.pathname === '/v2/oauth2/token') {
        count++;
        return void json({
          token_type: 'bearer',
          access_token: `token-${count}`,
          refresh_token: `again-${count}`,
          expires_in: 7200,
        });
      }
      if (host === 'api.helpscout.net') {
        if (!authorization || standIn.refused.has(authorization)) return void response.writeHead(401).end('{}');
        const left = { 'x-ratelimit-limit-minute': '400', 'x-ratelimit-remaining-minute': String(400 * standIn.left) };
        return void json(conversation, left);
      }
      if (headers['apikey'] !== 'key-1') return void response.writeHead(403).end('{}');
      json(url.pathname.endsWith('/messages') ? desk.messages : desk.ticket);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const standIn: StandIn = {
    port,
    hostRules: HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(','),
    asked: [],
    refused: new Set(),
    left: 0.9,
    redirect: 'about:blank',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
}
