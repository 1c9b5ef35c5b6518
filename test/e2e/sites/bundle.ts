import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The site modules as one script for a page, made of the shipped sources. */
export async function bundleSites(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('./page-module.ts', import.meta.url)),
        formats: ['iife'],
        name: 'simmerSitesBundle',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the site modules were not bundled');
  return chunk.code;
}
