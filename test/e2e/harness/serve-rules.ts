import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** `MAP *.zendesk.com 127.0.0.1:4000, MAP …`, as Chromium takes it: which hosts lead where on this machine. */
function parseRules(rules: string): { matches: RegExp; host: string; port: number }[] {
  return rules.split(',').map((rule) => {
    const [, pattern = '', to = ''] = rule.trim().split(/\s+/);
    const [host = '', port = ''] = to.split(':');
    const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
    return { matches: new RegExp(`^${source}$`), host, port: Number(port) };
  });
}

/** Plays Chromium's rules of names for Firefox, which has none of its own: a proxy that leads nowhere but to this machine. */
export async function serveRules(rules: string): Promise<{ prefs: Record<string, string | number>; close(): void }> {
  const all = parseRules(rules);
  const find = (name: string) => all.find(({ matches }) => matches.test(name));
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()); // a browser that goes away is no failure of ours
    socket.once('close', () => sockets.delete(socket));
  };
  const proxy = createServer((incoming, answer) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    const to = find(url.hostname);
    if (!to) return void answer.writeHead(502).end();
    const { method, headers } = incoming;
    const path = url.pathname + url.search;
    const onward = request({ host: to.host, port: to.port, method, headers, path }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  proxy.on('connect', (asked, socket: Socket, head) => {
    keep(socket);
    const to = find((asked.url ?? '').replace(/:\d+$/, ''));
    if (!to) return void socket.end('HTTP/1.1 502 Nobody\r\n\r\n');
    const inner = connect(to.port, to.host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      socket.pipe(inner).pipe(socket);
    });
    keep(inner);
  });
  proxy.on('connection', keep);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const at = { http: '127.0.0.1', http_port: port, ssl: '127.0.0.1', ssl_port: port };
  return {
    prefs: {
      'network.proxy.type': 1,
      ...Object.fromEntries(Object.entries(at).map(([name, value]) => [`network.proxy.${name}`, value])),
    },
    close() {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
