import { baseSubject } from '../base-subject.ts';
import { findAll } from '../selector.ts';
import type { Composer } from '../site.ts';
import { subjectOf } from './locate.ts';
import { PANE, REPLY } from './selectors.ts';

/** True unless the form around it bears the subject of another conversation. */
function isOf(editor: Element, subject: string | undefined): boolean | undefined {
  const fields = editor.closest(REPLY.form)?.querySelectorAll<HTMLInputElement>(REPLY.subject) ?? [];
  const shown = [...fields].map(({ value }) => value).filter((value) => value.trim() !== '');
  if (shown.length === 0) return undefined;
  return subject !== undefined && shown.some((value) => baseSubject(value) === baseSubject(subject));
}

/**
 * The reply being written to the conversation in front. One in a window of its own, or a new mail beside it, is another's: the
 * editor has to stand in the conversation itself, or in its pane under the same subject. Mail always leaves the house.
 */
export function findComposer(root: Element | undefined): Composer | undefined {
  if (!root) return undefined;
  const pane = root.closest(PANE) ?? root;
  const subject = subjectOf(root);
  const editors = findAll(REPLY.editor, pane).filter((editor) => {
    if (!editor.checkVisibility()) return false;
    const isSame = isOf(editor, subject);
    return root.contains(editor) ? isSame !== false : isSame === true;
  });
  const [element] = editors;
  return element && editors.length === 1 ? { element: element as HTMLElement, audience: 'public' } : undefined;
}
