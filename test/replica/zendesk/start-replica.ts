import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createCertificate } from './certificate.ts';
import { type Control, createControl } from './control.ts';
import { createHandler } from './handler.ts';
import { createLivePages } from './live-pages.ts';

export interface Replica {
  port: number;
  /** Where it listens on this machine; in a browser started with `hostRules` any *.zendesk.com name leads here too. */
  url: string;
  /** For Chromium's --host-resolver-rules. */
  hostRules: string;
  control: Control;
  close(): Promise<void>;
}

/**
 * Starts a replica of the parts of Zendesk's Agent Workspace that Simmer meets, on loopback. It is made from public facts
 * about that page, in our own code and looks, and says on its face that it is a replica.
 */
export async function startReplica(options: { port?: number; https?: boolean } = {}): Promise<Replica> {
  const pages = createLivePages();
  const control = createControl(pages.tell);
  const handler = createHandler(control, pages);
  const server =
    options.https === false ? createPlainServer(handler) : createServer(await createCertificate(), handler);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `${options.https === false ? 'http' : 'https'}://127.0.0.1:${port}`,
    hostRules: `MAP *.zendesk.com 127.0.0.1:${port}`,
    control,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy(); // a browser keeps its connections open for minutes
      }),
  };
}
