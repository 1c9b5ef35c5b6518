import { attributeOf, attributesOf, isInView, tagOf, textsOf } from './dom.ts';
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
  const ownId = attributeOf(element, 'id');
  const id = ownId ? `#${keep(ownId)}` : '';
  const classes = attributeOf(element, 'class').split(/\s+/).filter(Boolean).slice(0, MOST_NAMES);
  const named = [...new Set(classes.map(keep))].filter((name) => name !== LEFT_OUT).map((name) => `.${name}`);
  const parts: string[] = [];
  for (const { name, value } of attributesOf(element)) {
    if (name === 'role') parts.push(`[role=${keep(value)}]`);
    else if (name === 'type' && TYPES.has(value)) parts.push(`[type=${value}]`);
    else if (NAMING.test(name)) parts.push(`[${name}=${keep(value)}]`);
    else if (name === 'contenteditable' || name === 'hidden' || name === 'datetime') parts.push(`[${name}]`);
    else if (name.startsWith('data-')) parts.push(`[data-${keep(name.slice(5))}]`);
  }
  const isSaying = textsOf(element).some((text) => text.trim() !== '');
  return [
    keep(tagOf(element)),
    id,
    ...named,
    ...new Set(parts.slice(0, MOST_NAMES)),
    isSaying ? ' (text)' : '',
    isInView(element) ? '' : ' (not shown)',
  ].join('');
}
