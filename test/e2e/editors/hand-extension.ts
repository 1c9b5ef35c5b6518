import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HAND = fileURLToPath(new URL('./hand.ts', import.meta.url));

/** A small extension that carries the shipped routines into every page of this machine, as our own does into a helpdesk's. */
export async function buildHandExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'simmer-hand-'));
  await build({
    entryPoints: [HAND],
    outfile: join(folder, 'hand.js'),
    bundle: true,
    format: 'iife',
    target: 'esnext',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Hand',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['hand.js'] }],
    ...(browser === 'chrome'
      ? { background: { service_worker: 'idle.js' } }
      : { browser_specific_settings: { gecko: { id: 'hand@simmer.example' } } }),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'idle.js'), '');
  return folder;
}
