import { placeCaret } from './caret.ts';
import { toParagraphs } from './paragraphs.ts';

/** Puts text into an editor in one way. True where the editor says it took it; what is there is checked afterwards all the same. */
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

function fill(data: DataTransfer, text: string): DataTransfer {
  data.setData('text/plain', text);
  data.setData('text/html', toParagraphs(text));
  return data;
}

/** As a person pastes: how CKEditor 5, ProseMirror, Slate and their like take text. */
export const paste: Way = (element, text) => {
  const page = pageWindow(element);
  const options = Object.assign(new page.Object(), { bubbles: true, cancelable: true, composed: true });
  const clipboardData = fill(new page.DataTransfer(), text);
  const event = new page.ClipboardEvent('paste', Object.assign(options, { clipboardData }) as ClipboardEventInit);
  // Firefox gives the event an empty clipboard of its own instead.
  if (event.clipboardData && event.clipboardData.getData('text/plain') === '') fill(event.clipboardData, text);
  return !element.dispatchEvent(event); // an editor that takes a paste keeps the browser from doing so too
};

/** The browser's own typing, which also raises the events a plain editable listens to. */
export const type: Way = (element, text) => {
  placeCaret(element);
  const { ownerDocument } = element;
  // What it answers tells nothing where an editor takes the typing over; what is there afterwards does.
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) ownerDocument.execCommand('insertParagraph');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
  return true;
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
