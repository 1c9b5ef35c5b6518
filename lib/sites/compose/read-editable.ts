import { textOf } from '../html-to-text.ts';
import type { TextField } from './caret.ts';
import { isHint } from './is-hint.ts';

/** What an editor shows but nobody wrote: hints for an empty field, handles, marks for its own use. */
const NOT_WRITTEN = '[contenteditable="false"], [data-mce-bogus="all"], script, style';
/** An emoji that an editor has turned into a picture. */
const PICTURE = 'img[alt]';

function written(element: HTMLElement): Element {
  if (!element.querySelector(`${NOT_WRITTEN}, ${PICTURE}`)) return element;
  const copy = element.ownerDocument.implementation.createHTMLDocument('').importNode(element, true);
  for (const each of copy.querySelectorAll(NOT_WRITTEN)) each.remove();
  for (const each of copy.querySelectorAll(PICTURE)) each.replaceWith(each.getAttribute('alt') ?? '');
  return copy;
}

export const isField = (element: Element): element is TextField => element.localName === 'textarea';

/** What is written in an editable, signs only: lines are not told apart. For comparing. */
export function readEditable(element: HTMLElement): string {
  if (isHint(element)) return '';
  return isField(element) ? element.value : (written(element).textContent ?? '');
}

/** What is written in an editable, line by line, as a person reads it. */
export function readEditableLines(element: HTMLElement): string {
  if (isHint(element)) return '';
  return isField(element) ? element.value : textOf(written(element));
}

/** True where the page lets a person write in it now. */
export function isWritable(element: HTMLElement): boolean {
  if (element.matches('[aria-readonly="true"], [aria-disabled="true"]') || element.closest('[inert]')) return false;
  if (isField(element)) return !element.readOnly && !element.matches(':disabled');
  return element.isContentEditable || element.ownerDocument.designMode === 'on';
}
