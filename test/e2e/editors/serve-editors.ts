import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

const page = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/${name}.css">
<form><div class="field"><div id="editor"></div></div><button type="submit">Send</button></form>
<script type="module" src="/${name}.js"></script>`;

/** Serves a page for each real editor: `/quill?draft=["One line"]`. Only `tinymce` and `ckeditor4` bring files of their own. */
export async function serveEditors(): Promise<{ url: string; close(): Promise<void> }> {
  const { outputFiles } = await build({
    entryPoints: readdirSync(join(HERE, 'pages')).map((file) => join(HERE, 'pages', file)),
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    // Draft.js looks for a global of another time.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'dataurl' },
    logLevel: 'error',
  });
  const built = new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    const npm = /^\/npm\/((?:tinymce|ckeditor4)\/.*)$/.exec(path)?.[1];
    const body = npm
      ? await readFile(join(MODULES, npm)).catch(() => undefined)
      : (built.get(basename(path)) ?? (extname(path) === '' ? page(basename(path)) : ''));
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
