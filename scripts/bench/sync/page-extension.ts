import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { buildIfStale } from '../../build.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the sources are to say how long they take, and what is put around it there. */
const CLOCKS = [
  {
    file: /lib\/store\/merge-events\.ts$/,
    from: 'await projectTaken(tx, events, renewed);',
    to: "await counted('projecting', () => projectTaken(tx, events, renewed));",
  },
  {
    file: /lib\/sync\/pull\.ts$/,
    from: 'await takeDocs(run.db, docsOf(results), { team: run.team, space }, run.now(), moveOn(name, since, last));',
    to: "await counted('taking', () => takeDocs(run.db, docsOf(results), { team: run.team, space }, run.now(), moveOn(name, since, last)));",
  },
];

/** @throws Error where the sources are not as they were when this was written */
const clocks: Plugin = {
  name: 'clocks',
  setup(build) {
    for (const { file, from, to } of CLOCKS)
      build.onLoad({ filter: file }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes(from)) throw new Error(`${path} does not say “${from}” any more: mend scripts/bench/sync`);
        const contents = `import { counted } from '${join(HERE, 'spent.ts')}';\n${text.replace(from, () => to)}`;
        return { contents, loader: 'ts' };
      });
  },
};

/**
 * A copy of the extension as built with one page more, `bench.html`: our own sources and PouchDB beside each other, and leave to
 * ask loopback. @returns its folder, and how to take it away
 */
export async function buildPageExtension(): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'simmer-bench-'));
  await cp(await buildIfStale('chrome'), dir, { recursive: true });
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  manifest.host_permissions = [...manifest.host_permissions, 'http://127.0.0.1/*'];
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
  await build({
    entryPoints: [join(HERE, 'page.ts')],
    outfile: join(dir, 'bench.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'esnext',
    logLevel: 'error',
    absWorkingDir: ROOT,
    plugins: [clocks],
  });
  for (const name of ['pouchdb.min.js', 'pouchdb.indexeddb.min.js'])
    await copyFile(join(ROOT, 'node_modules/pouchdb/dist', name), join(dir, name));
  const scripts = ['pouchdb.min.js', 'pouchdb.indexeddb.min.js', 'bench.js'];
  const tags = scripts.map((name) => `<script src="${name}"></script>`).join('');
  await writeFile(join(dir, 'bench.html'), `<!doctype html><meta charset="utf-8"><title>Bench</title>${tags}`);
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
