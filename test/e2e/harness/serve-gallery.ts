import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

/** What the extension's own pages are held to (wxt.config.ts). */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'";

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Gallery {
  /** Address of one screen in one state; `place` is what an address of the dashboard names. */
  at(screen: string, state: string, language: string, place?: string): string;
  close(): Promise<void>;
}

/** Builds the gallery of screens and serves it on loopback under the extension's own content security policy. */
export async function serveGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'simmer-gallery-'));
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../../gallery'),
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    readFile(join(folder, file)).then(
      (body) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
      },
      () => response.writeHead(204).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    // The place is asked, too: two addresses that differ in what follows the hash alone are one page to a browser.
    at: (screen, state, language, place = '') =>
      `http://127.0.0.1:${port}/?${new URLSearchParams({ screen, state, language, place })}#${place}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
