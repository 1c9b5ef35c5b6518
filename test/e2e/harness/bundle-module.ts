import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of the shipped sources as one script for a page. It leaves its exports in the global `name`. */
export async function bundleModule(entry: URL, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry.pathname} was not bundled`);
  return chunk.code;
}
