import { ProblemError } from '../../model/problem.ts';
import type { Composer } from '../site.ts';
import { selectionOf, settled, type TextField } from './caret.ts';
import { type EditorKind, findEditorKind } from './find-editor-kind.ts';
import { findWords } from './find-words.ts';
import { isField, isWritable, readEditable } from './read-editable.ts';
import { bare } from './same-text.ts';
import { announce, pastePlain, type Way } from './ways.ts';

/** Editors that hear of a selection a moment after it was made. Milliseconds. */
const SELECTION_HEARD = 200;
const HOLD = 150;
const PATIENCE = 1500;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What is selected is typed over, by the browser itself: its undo knows of it, and so does the page. */
const typeOver: Way = (element, text) => {
  element.ownerDocument.execCommand('insertText', false, text);
  return false;
};

/** As for inserting: what keeps a model of its own is asked, what breaks where it is typed into never is. */
function waysOf(kind: EditorKind): readonly Way[] {
  if (kind === 'draft' || kind === 'lexical' || kind === 'slate' || kind === 'trix') return [pastePlain, announce];
  if (kind === 'ckeditor5' || kind === 'prosemirror' || kind === 'quill') return [pastePlain, announce, typeOver];
  return [typeOver, pastePlain];
}

/** True where `after` is `before` with some place of `words` being `rewrite`, and nothing else changed. */
export function isReplaced(before: string, after: string, words: string, rewrite: string): boolean {
  const [was, is, out, put] = [bare(before), bare(after), bare(words), bare(rewrite)];
  for (let at = was.indexOf(out); at !== -1; at = was.indexOf(out, at + 1)) {
    if (was.slice(0, at) + put + was.slice(at + out.length) === is) return true;
  }
  return false;
}

/** Selects the words; false where they are not there any more. */
function select(element: HTMLElement, words: string, nth: number): boolean {
  element.focus({ preventScroll: true });
  const found = findWords(element, words, nth);
  if (!found) return false;
  if (isField(element)) {
    (element as TextField).setSelectionRange(found.start, found.end);
    return true;
  }
  const selection = selectionOf(element);
  if (!selection || !found.range) return false;
  selection.removeAllRanges();
  selection.addRange(found.range);
  return true;
}

async function arrived(element: HTMLElement, before: string, words: string, rewrite: string): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  do {
    await settled(element.ownerDocument);
    if (!isReplaced(before, readEditable(element), words, rewrite)) continue;
    await pause(HOLD);
    return isReplaced(before, readEditable(element), words, rewrite);
  } while (Date.now() < until && readEditable(element) === before);
  return false;
}

/**
 * Puts other words in the place of those that stand in the composer, and makes sure that these and no others changed. Never sends.
 * @param nth how often the same words stand there before those that are meant
 * @param prove throws where this is no longer the composer to write in; asked in the same turn in which the text goes in
 * @throws ProblemError not-inserted, or what `prove` throws
 */
export async function replaceText(
  { element }: Composer,
  { words, nth, rewrite }: { words: string; nth: number; rewrite: string },
  prove: () => void = () => {},
): Promise<void> {
  if (!isWritable(element) || words === '') throw new ProblemError('not-inserted');
  const before = readEditable(element);
  for (const way of waysOf(findEditorKind(element))) {
    if (!select(element, words, nth)) break;
    await pause(SELECTION_HEARD);
    prove();
    const isTaken = way(element, rewrite);
    if (await arrived(element, before, words, rewrite)) return;
    if (isTaken || readEditable(element) !== before) break;
  }
  throw new ProblemError('not-inserted');
}
