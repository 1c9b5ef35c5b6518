import { expect, it } from 'vitest';
import { orderSheets, sheetsOf } from './sheets-in-order.ts';

const file = (fileName: string, imports: string[], css: string[]) => ({
  fileName,
  imports,
  viteMetadata: { importedCss: new Set(css) },
});
const bundle = {
  'page.js': file('page.js', ['menu.js', 'switch.js', 'elsewhere'], ['page.css']),
  'menu.js': file('menu.js', ['base.js'], ['menu.css']),
  'switch.js': file('switch.js', ['button.js', 'page.js'], ['switch.css']),
  'button.js': file('button.js', ['base.js'], ['button.css']),
  'base.js': file('base.js', [], ['base.css']),
};
const page = (...names: string[]) =>
  `<head>${names.map((name) => `<link rel="stylesheet" crossorigin href="/${name}.css">`).join('')}</head>`;

it('what a script imports is styled before it, each once, also where scripts import each other', () => {
  expect(sheetsOf(bundle['page.js'], bundle)).toEqual(['base.css', 'menu.css', 'button.css', 'switch.css', 'page.css']);
});

it('a page comes out the same, in whichever order its sheets were linked', () => {
  const sheets = sheetsOf(bundle['page.js'], bundle);
  const wanted = page('base', 'menu', 'button', 'switch', 'page');
  expect(orderSheets(page('base', 'menu', 'switch', 'button', 'page'), sheets)).toBe(wanted);
  expect(orderSheets(page('page', 'switch', 'button', 'menu', 'base'), sheets)).toBe(wanted);
});

it('a sheet that no script asked for stays, before the others', () => {
  expect(orderSheets(page('base', 'own'), ['base.css'])).toBe(page('own', 'base'));
});
