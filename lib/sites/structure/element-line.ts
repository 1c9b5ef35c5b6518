import { attributeOf, attributesOf, isInView, tagOf, textsOf } from './dom.ts';
import { keepName, LEFT_OUT } from './keep-name.ts';
import type { IsPrivate } from './private-words.ts';

const MOST_NAMES = 8;
/** HTML's own, which say nothing of anybody; any other name of an element a page has made up. */
const TAGS =
  /^(a|abbr|address|article|aside|b|blockquote|body|br|button|canvas|caption|cite|code|col|colgroup|dd|del|details|dialog|div|dl|dt|em|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|math|meta|nav|noscript|ol|optgroup|option|output|p|pre|progress|q|s|script|section|select|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|u|ul|video)$/;
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
  const tag = tagOf(element);
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
    TAGS.test(tag) ? tag : keep(tag),
    id,
    ...named,
    ...new Set(parts.slice(0, MOST_NAMES)),
    isSaying ? ' (text)' : '',
    isInView(element) ? '' : ' (not shown)',
  ].join('');
}
