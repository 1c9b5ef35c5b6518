import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createCertificate } from '../../replica/zendesk/certificate.ts';
import type { Answered } from '../sites/fixture.ts';

export interface Hosts {
  /** For Firefox, which has no rules of its own for names: every address is asked through us, and nothing leaves the machine. */
  prefs: Record<string, string | number>;
  close(): Promise<void>;
}

/**
 * Serves pages at the addresses of others, without a port in them. Hosts that are not named lead nowhere.
 * @param hosts that `answer` is asked for; undefined is "not found"
 * @param ports hosts that another server on this machine plays
 */
export async function serveHosts(
  hosts: readonly string[],
  answer: (url: URL) => Answered | undefined,
  ports: Record<string, number> = {},
): Promise<Hosts> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()); // a browser that goes away is no failure of ours
    socket.once('close', () => sockets.delete(socket));
  };
  const server = createServer(await createCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const { status, type, headers, body } = answer(url) ?? { status: 404, type: 'text/plain', headers: {}, body: '' };
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  const proxy = createProxy((_, response) => response.writeHead(404).end());
  proxy.on('connect', (request, socket: Socket, head) => {
    const host = (request.url ?? '').replace(/:443$/, '');
    const port = ports[host] ?? (hosts.includes(host) ? (server.address() as AddressInfo).port : undefined);
    keep(socket);
    if (port === undefined) {
      socket.end('HTTP/1.1 502 Nobody\r\n\r\n');
      return;
    }
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      socket.pipe(inner).pipe(socket);
    });
    keep(inner);
  });
  server.on('connection', keep);
  proxy.on('connection', keep);
  for (const each of [server, proxy]) {
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
  }
  const { port } = proxy.address() as AddressInfo;
  return {
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.dns.localDomains': '',
    },
    async close() {
      const closing = [server, proxy].map((each) => new Promise((resolve) => each.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closing);
    },
  };
}
