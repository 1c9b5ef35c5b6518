import { keepName, LEFT_OUT } from './keep-name.ts';
import type { IsPrivate } from './private-words.ts';

const MOST_NAMES = 8;
/** Attributes whose value names a part of the page, as tests of its makers do. */
const NAMING = /^data-(test|testid|test-id|qa|cy|garden-id|component)$/;
const TYPES = new Set([
  'button',
  'checkbox',
  'email',
  'file',
  'hidden',
  'password',
  'radio',
  'search',
  'submit',
  'text',
]);

/** One element: tag, id, classes, what it is, and the names of what is set on it. Never what it says. */
export function elementLine(element: Element, isPrivate: IsPrivate): string {
  const keep = (name: string) => keepName(name, isPrivate);
  const id = element.id ? `#${keep(element.id)}` : '';
  const classes = [...new Set([...element.classList].slice(0, MOST_NAMES).map(keep))];
  const named = classes.filter((name) => name !== LEFT_OUT).map((name) => `.${name}`);
  const parts: string[] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'role') parts.push(`[role=${keep(value)}]`);
    else if (name === 'type' && TYPES.has(value)) parts.push(`[type=${value}]`);
    else if (NAMING.test(name)) parts.push(`[${name}=${keep(value)}]`);
    else if (name === 'contenteditable' || name === 'hidden' || name === 'datetime') parts.push(`[${name}]`);
    else if (name.startsWith('data-')) parts.push(`[data-${keep(name.slice(5))}]`);
  }
  const isSaying = [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  const isShown = typeof element.checkVisibility !== 'function' || element.checkVisibility();
  return [
    keep(element.localName),
    id,
    ...named,
    ...new Set(parts.slice(0, MOST_NAMES)),
    isSaying ? ' (text)' : '',
    isShown ? '' : ' (not shown)',
  ].join('');
}
