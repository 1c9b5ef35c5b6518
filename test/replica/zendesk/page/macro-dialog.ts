import { h } from './dom.ts';
import { icon } from './icons.ts';

const MACROS = [
  'Close and redirect to topics',
  'Customer not responding',
  'Downgrade and inform',
  'Ask for the order number',
];

/** A modal dialog in the browser's top layer: everything outside it is hidden or inert while it is open. */
export function openMacros(): void {
  const dialog = h('dialog', { class: 'macros', 'aria-label': 'Macros', test: 'macro-dialog' });
  const close = () => dialog.close();
  dialog.append(
    h(
      'header',
      {},
      h('h2', {}, 'Apply macro'),
      h('button', { type: 'button', class: 'plain', 'aria-label': 'Close', onclick: close }, icon('close', 14)),
    ),
    h(
      'div',
      { class: 'search-box' },
      icon('search', 14),
      h('input', { 'aria-label': 'Search macros', placeholder: 'Search macros' }),
    ),
    h('ul', {}, ...MACROS.map((name) => h('li', {}, h('button', { type: 'button', onclick: close }, name)))),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
