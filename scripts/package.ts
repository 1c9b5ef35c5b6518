import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, buildBrowser } from './package/build-browser.ts';
import { sha256 } from './package/digest.ts';
import { listSources } from './package/list-sources.ts';
import { makeBill } from './package/make-bill.ts';
import { readFiles } from './package/read-tree.ts';
import { runQuietly } from './package/run-quietly.ts';
import { zipTree } from './package/zip-tree.ts';

/*
 * `npm run package`: what the stores take, in .output/packages: an archive for each browser, the sources (Firefox asks for them),
 * the list of what is in it (CycloneDX) and the sums of all. Firefox's own linter looks at its build.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = join(ROOT, '.output', 'packages');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const sums: string[] = [];
/** What Firefox's linter says of a package that is as it should be, by where. */
const KNOWN_WARNINGS = [
  {
    at: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION in manifest.json',
    why: 'Simmer is not offered for Android; the desktop knows the key from 140 on',
  },
  {
    at: 'UNSAFE_VAR_ASSIGNMENT in chunks/client-',
    why: 'React has a way to take markup, and nothing of ours uses it (test/contract/trusted.test.ts)',
  },
];

function put(name: string, bytes: Uint8Array): void {
  writeFileSync(join(PACKAGES, name), bytes);
  sums.push(`${sha256(bytes)}  ${name}`);
  console.log(`${name}  ${(bytes.length / 1024).toFixed(0)} KB`);
}

rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
for (const browser of BROWSERS) put(`simmer-${version}-${browser}.zip`, zipTree(buildBrowser(ROOT, browser)));
put(`simmer-${version}-sources.zip`, zipTree(readFiles(ROOT, listSources(ROOT))));
put(`simmer-${version}-sbom.cdx.json`, new TextEncoder().encode(makeBill(ROOT)));
writeFileSync(join(PACKAGES, 'SHA256SUMS'), `${sums.join('\n')}\n`);

const lint = ['lint', '--source-dir', join(ROOT, '.output', 'firefox-mv3'), '--output', 'json'];
const { summary, warnings } = JSON.parse(
  runQuietly(process.execPath, [join(ROOT, 'node_modules/web-ext/bin/web-ext.js'), ...lint], ROOT),
) as { summary: { errors: number; warnings: number }; warnings: { code: string; file?: string }[] };
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings`);
for (const { code, file } of warnings) {
  const said = file ? `${code} in ${file}` : code;
  console.log(`  ${said}: ${KNOWN_WARNINGS.find(({ at }) => said.startsWith(at))?.why ?? 'new, look at it'}`);
}
