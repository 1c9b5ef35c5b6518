import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';

/** What the extension's own pages are held to (wxt.config.ts). */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'";

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface Gallery {
  /** Address of one screen in one state; `place` is what an address of the dashboard names. */
  at(screen: string, state: string, language: string, place?: string): string;
  /**
   * Shows it in a page, and waits until nothing is drawn any more. Where the gallery is open there already the screen is made
   * anew in place: to load all of its code each time costs more than everything that is looked at.
   */
  show(page: Page, ...where: Parameters<Gallery['at']>): Promise<void>;
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
  const origin = `http://127.0.0.1:${port}`;
  // The place is asked, too: two addresses that differ in what follows the hash alone are one page to a browser.
  const at: Gallery['at'] = (screen, state, language, place = '') =>
    `${origin}/?${new URLSearchParams({ screen, state, language, place })}#${place}`;
  return {
    at,
    async show(page, ...where) {
      if (page.url().startsWith(`${origin}/`)) return show(page, at(...where));
      await page.goto(at(...where));
      await show(page);
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Shows another screen where an address is given, and waits until nothing was drawn for a moment. Skeletons are given a second
 * to go: some screens are to show nothing else.
 */
const show = (page: Page, address: string | null = null) =>
  page.evaluate(
    (other) =>
      new Promise<void>((resolve) => {
        const step = 10;
        let [quiet, all] = [0, 0];
        const watch = new MutationObserver(() => {
          quiet = 0;
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        if (other) (globalThis as unknown as { showScreen(address: string): void }).showScreen(other);
        const timer = setInterval(() => {
          quiet += step;
          all += step;
          const isLoading = document.querySelector('.skeleton') !== null && all < 1000;
          if ((quiet < 40 || isLoading) && all < 3000) return;
          clearInterval(timer);
          watch.disconnect();
          resolve();
        }, step);
      }),
    address,
  );
