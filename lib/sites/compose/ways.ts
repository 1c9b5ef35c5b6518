import { placeCaret } from './caret.ts';
import { toParagraphs } from './paragraphs.ts';

/** Puts text into an editor in one way. True where the editor says it took it; what is there is checked afterwards all the same. */
export type Way = (element: HTMLElement, text: string) => boolean;

/** The page's own constructors: in Firefox an editor sees an empty clipboard on an event made with ours. */
function pageWindow(element: HTMLElement): typeof globalThis {
  const view = element.ownerDocument.defaultView as (Window & { wrappedJSObject?: unknown }) | null;
  return (view?.wrappedJSObject ?? view ?? globalThis) as typeof globalThis;
}

/** As a person pastes: how CKEditor 5, ProseMirror, Slate and their like take text. */
export const paste: Way = (element, text) => {
  const page = pageWindow(element);
  const data = new page.DataTransfer();
  data.setData('text/plain', text);
  data.setData('text/html', toParagraphs(text));
  const options = { bubbles: true, cancelable: true, composed: true, clipboardData: data };
  const event = new page.ClipboardEvent('paste', options);
  return !element.dispatchEvent(event); // an editor that takes a paste keeps the browser from doing so too
};

/** The browser's own typing, which also raises the events a plain editable listens to. */
export const type: Way = (element, text) => {
  placeCaret(element);
  const { ownerDocument } = element;
  return text.split('\n').every((line, index) => {
    if (index > 0 && !ownerDocument.execCommand('insertParagraph')) return false;
    return line === '' || ownerDocument.execCommand('insertText', false, line);
  });
};

/** As nodes at the caret, then the `input` event that tells the page. */
export const range: Way = (element, text) => {
  const selection = placeCaret(element);
  if (!selection || selection.rangeCount === 0) return false;
  const at = selection.getRangeAt(0);
  const fragment = element.ownerDocument.createRange().createContextualFragment(toParagraphs(text));
  const last = fragment.lastChild;
  at.insertNode(fragment);
  if (last) at.setStartAfter(last);
  at.collapse(true);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }));
  return true;
};

/** Into a text field, at its caret, through the field's own setter so that a framework sees the change. */
export const field: Way = (element, text) => {
  const area = element as HTMLTextAreaElement;
  const at = area.selectionEnd ?? area.value.length;
  const prototype = Object.getPrototypeOf(area) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  const value = area.value.slice(0, at) + text + area.value.slice(at);
  if (setter) setter.call(area, value);
  else area.value = value;
  area.setSelectionRange(at + text.length, at + text.length);
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  area.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
};
