import { build } from 'esbuild';
import { earModule } from '../../build/ear-tables.ts';

/** The ear as one minified file, as a worker loads it. */
export async function bundleEar(outfile: string): Promise<void> {
  await build({
    entryPoints: [new URL('entry.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    charset: 'utf8',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'ear-tables',
        setup: ({ onLoad }) => {
          onLoad({ filter: /sift[\\/].*\.ts$/ }, ({ path }) => {
            const contents = earModule(path);
            return contents === undefined ? undefined : { contents, loader: 'js' };
          });
        },
      },
    ],
  });
}
