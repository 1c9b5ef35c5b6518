import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFaults } from './faults.ts';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));
const CKEDITOR = fileURLToPath(new URL('../../../node_modules/ckeditor5/dist/browser/', import.meta.url));

const STYLES = ['frame', 'toolbar', 'views', 'ticket', 'conversation', 'composer'];

export interface Asset {
  type: string;
  body: string;
}

/** Finds a file of the page: its own modules (types stripped on the way out), its style, and CKEditor 5 from its package. */
export async function findAsset(path: string): Promise<Asset | undefined> {
  const own = /^\/replica\/page\/([a-z-]+\.(ts|css))$/.exec(path);
  if (own) {
    const source = await readFile(join(PAGE, own[1]!), 'utf8').catch(() => undefined);
    if (source === undefined) return undefined;
    return own[2] === 'css'
      ? { type: 'text/css', body: source }
      : { type: 'text/javascript', body: stripTypeScriptTypes(source) };
  }
  const editor = /^\/replica\/ckeditor5\/(ckeditor5\.(js|css))$/.exec(path);
  if (!editor) return undefined;
  return {
    type: editor[2] === 'css' ? 'text/css' : 'text/javascript',
    body: await readFile(join(CKEDITOR, editor[1]!), 'utf8'),
  };
}

/** The one page of the application. Everything else is drawn by its modules. */
export function pageHtml(faults: PageFaults): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<base href="/agent/">
<meta name="viewport" content="width=device-width">
<title>Demo helpdesk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/replica/ckeditor5/ckeditor5.css">
${STYLES.map((name) => `<link rel="stylesheet" href="/replica/page/${name}.css">`).join('\n')}
<script type="importmap">{"imports":{"ckeditor5":"/replica/ckeditor5/ckeditor5.js"}}</script>
<script type="application/json" id="replica-faults">${JSON.stringify(faults).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/replica/page/main.ts"></script>
</head>
<body></body>
</html>`;
}
