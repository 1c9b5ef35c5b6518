import { rangeIn, type TextField } from './caret.ts';
import { makeParagraphs, toParagraphs } from './paragraphs.ts';

/**
 * Puts text into an editor in one way, at its caret. True where the editor took the matter into its own hands: then no other way may be
 * tried, or the text might come twice. What is there is checked afterwards all the same.
 */
export type Way = (element: HTMLElement, text: string) => boolean;

type View = Window & typeof globalThis;

/**
 * The window whose constructors to use. In Firefox an editor sees an empty clipboard on an event made with ours, so there it is
 * the page's own, past the glass between us and it; what is made with it must be made of the page's own objects throughout.
 */
function pageWindow(element: HTMLElement): View {
  const view = element.ownerDocument.defaultView as (View & { wrappedJSObject?: View }) | null;
  return view?.wrappedJSObject ?? view ?? window;
}

function fill(data: DataTransfer, text: string, html: string | null): DataTransfer {
  data.setData('text/plain', text);
  if (html !== null) data.setData('text/html', html);
  return data;
}

const optionsOf = (page: View) =>
  Object.assign(new page.Object(), { bubbles: true, cancelable: true, composed: true }) as object;

function pasteAs(element: HTMLElement, text: string, html: string | null): boolean {
  const page = pageWindow(element);
  const clipboardData = fill(new page.DataTransfer(), text, html);
  const event = new page.ClipboardEvent('paste', Object.assign(optionsOf(page), { clipboardData }));
  // Firefox gives the event an empty clipboard of its own instead.
  if (event.clipboardData && event.clipboardData.getData('text/plain') === '') fill(event.clipboardData, text, html);
  return !element.dispatchEvent(event); // an editor that takes a paste keeps the browser from doing so too
}

/** As a person pastes: how CKEditor, ProseMirror, Quill and their like take text, every line of it. */
export const paste: Way = (element, text) => pasteAs(element, text, toParagraphs(text));

/**
 * As a person pastes plain text: all that Slate and Trix take by themselves. Draft.js loses empty lines of anything else, and Lexical adds some;
 * ProseMirror loses those of plain text.
 */
export const pastePlain: Way = (element, text) => pasteAs(element, text, null);

/** As the browser tells an editor what is about to be put in. It does nothing by itself, so an editor that does not listen loses nothing. */
export const announce: Way = (element, text) => {
  const page = pageWindow(element);
  const dataTransfer = fill(new page.DataTransfer(), text, null);
  const init = Object.assign(optionsOf(page), { inputType: 'insertFromPaste', dataTransfer });
  return !element.dispatchEvent(new page.InputEvent('beforeinput', init));
};

/** The browser's own typing, which also raises the events a plain editable listens to. */
export const type: Way = (element, text) => {
  const { ownerDocument } = element;
  // What it answers tells nothing where an editor takes the typing over; what is there afterwards does.
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) ownerDocument.execCommand('insertParagraph');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
  return false;
};

/** As nodes at the caret, then the `input` event that tells the page. */
export const range: Way = (element, text) => {
  const at = rangeIn(element);
  if (!at) return false;
  const fragment = makeParagraphs(element.ownerDocument, text);
  const last = fragment.lastChild;
  at.insertNode(fragment);
  if (last) at.setStartAfter(last);
  at.collapse(true);
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste', data: text }),
  );
  return false;
};

/** Into a text field by the browser's own typing: the one way that its undo knows. */
export const typeInField: Way = (element, text) => {
  const area = element as TextField;
  area.setSelectionRange(area.selectionEnd, area.selectionEnd);
  area.ownerDocument.execCommand('insertText', false, text);
  return false;
};

/** Into a text field, at its caret, through the field's own setter so that a framework sees the change. */
export const field: Way = (element, text) => {
  const area = element as TextField;
  const at = area.selectionEnd;
  const prototype = Object.getPrototypeOf(area) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  const value = area.value.slice(0, at) + text + area.value.slice(at);
  if (setter) setter.call(area, value);
  else area.value = value;
  area.setSelectionRange(at + text.length, at + text.length);
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  area.dispatchEvent(new Event('change', { bubbles: true }));
  return false;
};
