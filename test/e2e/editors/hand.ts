import { watchDraft } from '../../../entrypoints/helpdesk.content/draft-watch.ts';
import { problemOf } from '../../../lib/model/problem.ts';
import { findEditable } from '../../../lib/sites/compose/find-editable.ts';
import { findEditorKind } from '../../../lib/sites/compose/find-editor-kind.ts';
import { insertText } from '../../../lib/sites/compose/insert-text.ts';
import { readEditable } from '../../../lib/sites/compose/read-editable.ts';
import { replaceText } from '../../../lib/sites/compose/replace-text.ts';

/** What a test asks of the shipped routines where they run in earnest: in a content script's own world, beside the page. */
export interface Asked {
  ask: number;
  /** A selector of what a person pointed at. */
  at: string;
  text?: string;
  /** Words that the text is put in the place of. */
  words?: string;
}

export interface Told {
  told: number;
  kind: string | null;
  problem: string | null;
  text: string;
}

async function act({ ask, at, text, words }: Asked): Promise<Told> {
  const pointed = document.querySelector(at);
  const element = pointed ? findEditable(pointed) : undefined;
  const told = { told: ask, kind: element ? findEditorKind(element) : null };
  if (!element) return { ...told, problem: 'no-composer', text: '' };
  try {
    const composer = { element, audience: 'public' } as const;
    if (text !== undefined && words !== undefined) await replaceText(composer, { words, nth: 0, rewrite: text });
    else if (text !== undefined) await insertText(composer, text);
    return { ...told, problem: null, text: readEditable(element) };
  } catch (error) {
    return { ...told, problem: problemOf(error).code, text: readEditable(element) };
  }
}

/** Where the page asks for it, the draft is followed, and every look at it told. */
if (new URL(location.href).searchParams.has('watch')) {
  const find = () => {
    const field = document.querySelector('.field');
    const element = field ? findEditable(field) : undefined;
    return element && { key: 'k', composer: { element, audience: 'public' as const } };
  };
  const began = new AbortController();
  const { look } = watchDraft(
    document,
    find,
    (draft) => window.postMessage({ draft: draft?.text ?? null }, '*'),
    began.signal,
  );
  window.addEventListener('message', ({ data }) => data === 'look' && look());
}

window.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (typeof data?.ask === 'number') void act(data).then((told) => window.postMessage(told, '*'));
});
