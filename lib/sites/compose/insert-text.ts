import { ProblemError } from '../../model/problem.ts';
import type { Composer } from '../site.ts';
import { lineAround, placeCaret, settled, type TextField } from './caret.ts';
import { type EditorKind, findEditorKind } from './find-editor-kind.ts';
import { isField, isWritable, readEditable } from './read-editable.ts';
import { isInserted } from './same-text.ts';
import { announce, field, paste, pastePlain, range, type, typeInField, type Way } from './ways.ts';

/** Editors with a model of their own are asked; typing, which they see through the browser, is the last resort. */
const BY_MODEL: readonly Way[] = [paste, announce, type];
/** Where the page changes under their feet, these break: typing is no way. */
const PLAINLY: readonly Way[] = [pastePlain, announce];
const BY_PAGE: readonly Way[] = [paste, type, range];
const WAYS: Record<EditorKind, readonly Way[]> = {
  ckeditor5: BY_MODEL,
  prosemirror: BY_MODEL,
  quill: BY_MODEL,
  draft: PLAINLY,
  lexical: PLAINLY,
  slate: PLAINLY,
  trix: PLAINLY,
  ckeditor4: BY_PAGE,
  contenteditable: BY_PAGE,
  summernote: BY_PAGE,
  tinymce: BY_PAGE,
  textarea: [typeInField, field],
};
/** An editor may draw what it took a moment later, and take its time where it said that it takes it. Milliseconds. */
const PATIENCE = { untaken: 250, taken: 2000 };
/** Some hear of a new caret only after a tenth of a second. Milliseconds. */
const CARET_HEARD = 160;
/** A page that keeps the text elsewhere may put the old one back; one with a form copies it there meanwhile. Milliseconds. */
const HOLD = 150;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What is written in the composer now. */
export function readComposer(composer: Composer): string {
  return readEditable(composer.element);
}

async function arrived(element: HTMLElement, before: string, text: string, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  do {
    await settled(element.ownerDocument);
    if (!isInserted(before, readEditable(element), text)) continue;
    await pause(HOLD);
    return isInserted(before, readEditable(element), text);
  } while (Date.now() < until);
  return false;
}

/** True where a field would cut the text off. */
function isTooLong(element: HTMLElement, text: string): boolean {
  const { maxLength, value } = element as TextField;
  return isField(element) && maxLength >= 0 && value.length + text.length > maxLength;
}

/** Apart from what stands before and after it on the caret's line. */
function onOwnLines(text: string, { before, after }: { before: boolean; after: boolean }): string {
  return `${before && !text.startsWith('\n') ? '\n' : ''}${text}${after && !text.endsWith('\n') ? '\n' : ''}`;
}

/**
 * Puts text into the composer at the person's caret, and makes sure that it is there, whole, and that nothing else was lost.
 * Never sends. The next way is tried only while the composer is untouched and nobody took the last one, so that nothing is inserted twice.
 * @param prove throws where this is no longer the composer to write in; asked in the same turn in which the text goes in
 * @throws ProblemError not-inserted, or what `prove` throws
 */
export async function insertText({ element }: Composer, text: string, prove: () => void = () => {}): Promise<void> {
  if (!isWritable(element) || isTooLong(element, `\n${text}\n`)) throw new ProblemError('not-inserted');
  const before = readEditable(element);
  const isText = isField(element);
  for (const way of WAYS[findEditorKind(element)]) {
    if (isText) element.focus({ preventScroll: true });
    else if (placeCaret(element)) await pause(CARET_HEARD);
    await settled(element.ownerDocument);
    prove();
    const line = lineAround(element);
    const isTaken = way(element, onOwnLines(text, line));
    if (await arrived(element, before, text, isTaken ? PATIENCE.taken : PATIENCE.untaken)) return;
    if (isTaken || readEditable(element) !== before) break;
  }
  throw new ProblemError('not-inserted');
}
