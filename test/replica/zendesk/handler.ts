import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerApi } from './api.ts';
import { findAsset, pageHtml } from './assets.ts';
import type { Cockpit } from './control.ts';
import type { ApiFault } from './faults.ts';
import type { LivePages } from './live-pages.ts';
import { listData, ticketData } from './page-data.ts';

const COOKIE = '_replica_session';
/** About as strict as a helpdesk's: no frames from anywhere, scripts from itself only. CKEditor needs inline styles. */
const CSP =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'none'; object-src 'none'";

/** Answers every request to the replica. */
export function createHandler(control: Cockpit, pages: LivePages) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(control, pages, request, response).catch((error) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end(`replica: ${error}`);
    });
  };
}

async function answer(control: Cockpit, pages: LivePages, request: IncomingMessage, response: ServerResponse) {
  const secure = 'encrypted' in request.socket;
  const url = new URL(request.url ?? '/', `${secure ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`);
  if (url.pathname.startsWith('/api/v2/')) return answerApiRequest(control, request, response, url);
  if (url.pathname === '/replica/live') return pages.add(response);
  const data = pageData(control, url);
  if (data !== undefined) return sendJson(response, data === null ? 404 : 200, data);
  if (url.pathname.startsWith('/replica/')) {
    const asset = await findAsset(url.pathname);
    if (!asset) return void response.writeHead(404).end();
    return void response
      .writeHead(200, { 'content-type': `${asset.type}; charset=utf-8`, 'cache-control': 'no-cache' })
      .end(asset.body);
  }
  if (url.pathname === '/') return void response.writeHead(302, { location: '/agent/filters/1' }).end();
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
      'set-cookie': `${COOKIE}=${control.session}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
    })
    .end(pageHtml(control.pageFaults));
}

function pageData(control: Cockpit, url: URL): unknown {
  const match = /^\/replica\/(view|ticket)\/(\d+)$/.exec(url.pathname);
  if (!match) return undefined;
  if (match[1] === 'view') return listData(control.state, Number(match[2]));
  const ticket = control.state.tickets.get(Number(match[2]));
  return ticket ? ticketData(control.state, ticket) : null;
}

async function answerApiRequest(control: Cockpit, request: IncomingMessage, response: ServerResponse, url: URL) {
  const body = await readBody(request);
  const fault = control.faultFor(url.pathname, request.method ?? 'GET');
  const { perMinute, left } = control.budget;
  const remaining = left ?? perMinute - (control.requests.length % perMinute);
  response.setHeader('x-rate-limit', perMinute);
  response.setHeader('x-rate-limit-remaining', remaining);
  response.setHeader('ratelimit-limit', perMinute);
  response.setHeader('ratelimit-remaining', remaining);
  response.setHeader('ratelimit-reset', 60 - new Date().getSeconds());
  response.once('finish', () => {
    control.requests.push({
      method: request.method ?? 'GET',
      path: url.pathname + url.search,
      status: response.statusCode,
    });
  });
  if (fault && 'delayMs' in fault) await sleep(fault.delayMs);
  else if (fault && !('after' in fault)) return sendFault(response, fault);
  const { status, json } = answerApi(
    control.state,
    {
      method: request.method ?? 'GET',
      url,
      signedIn: request.headers.cookie?.includes(`${COOKIE}=${control.session}`) === true,
      csrfToken: request.headers['x-csrf-token']?.toString(),
      body,
    },
    { slaSideload: control.sideload, onComment: control.posted },
  );
  if (fault && 'after' in fault) sendJson(response, fault.after, { error: 'Failed' });
  else sendJson(response, status, json);
}

function sendFault(response: ServerResponse, fault: Exclude<ApiFault, { delayMs: number } | { after: 502 }>): void {
  if ('body' in fault) {
    const [type, body] = {
      html: ['text/html', '<!doctype html><title>Please wait</title><p>Please wait while we check your browser.</p>'],
      nonsense: ['application/json', '{"ticket": {"id": 47'],
      empty: ['application/json', ''],
      'wrong-shape': ['application/json', '{"ticket":{"id":"many","requester_id":[]},"comments":{"0":null},"users":7}'],
    }[fault.body] as [string, string];
    response.writeHead(200, { 'content-type': type }).end(body);
    return;
  }
  if ('retryAfter' in fault) response.setHeader('retry-after', fault.retryAfter);
  sendJson(response, fault.status, { error: fault.status === 401 ? "Couldn't authenticate you" : 'Failed' });
}

function sendJson(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(json));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
