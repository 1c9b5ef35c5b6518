import { ProblemError } from '../../model/problem.ts';
import type { Composer } from '../site.ts';
import { isMidLine, placeCaret, settled } from './caret.ts';
import { isInserted } from './same-text.ts';
import { field, paste, range, type, type Way } from './ways.ts';

const WAYS: Record<Composer['kind'], readonly Way[]> = {
  ckeditor5: [paste, type],
  contenteditable: [paste, type, range],
  tinymce: [range],
  textarea: [field],
};
/** An editor may draw what it took a moment later. Milliseconds. */
const PATIENCE = 400;

/** What is written in the composer now. */
export function readComposer(composer: Composer): string {
  const { element } = composer;
  return composer.kind === 'textarea' ? (element as HTMLTextAreaElement).value : (element.textContent ?? '');
}

async function arrived(composer: Composer, before: string, text: string): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  do {
    await settled(composer.element.ownerDocument);
    if (isInserted(before, readComposer(composer), text)) return true;
  } while (Date.now() < until);
  return false;
}

/**
 * Puts text into the composer at the person's caret, and makes sure that it is there, whole, and that nothing else was lost.
 * Never sends. The next way is tried only while the composer is untouched, so that nothing is inserted twice.
 * @param prove throws where this is no longer the composer to write in; asked in the same turn in which the text goes in
 * @throws ProblemError not-inserted, or what `prove` throws
 */
export async function insertText(composer: Composer, text: string, prove: () => void = () => {}): Promise<void> {
  const before = readComposer(composer);
  for (const way of WAYS[composer.kind]) {
    if (composer.kind === 'textarea') composer.element.focus({ preventScroll: true });
    else placeCaret(composer.element);
    await settled(composer.element.ownerDocument);
    prove();
    way(composer.element, isMidLine(composer.element) ? `\n${text}` : text);
    if (await arrived(composer, before, text)) return;
    if (readComposer(composer) !== before) break;
  }
  throw new ProblemError('not-inserted');
}
