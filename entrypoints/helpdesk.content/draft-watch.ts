import { readEditableLines } from '../../lib/sites/compose/read-editable.ts';
import type { Audience, Composer } from '../../lib/sites/site.ts';

/** So long nothing is typed before the draft is read. Milliseconds. */
const QUIET = 600;

export interface Draft {
  key: string;
  /** Line by line, signature and quote in it. It stays in the page: a panel that looks at a draft asks for it. */
  text: string;
  audience: Audience;
}

/** The composer of the ticket in front, and that ticket's key. */
export interface Writing {
  key: string;
  composer: Composer;
}

/**
 * Follows what is written in the composer of the ticket in front, and tells of it when the typing rests; undefined where there is no
 * composer any more. A key costs a timer: the draft is not looked at before. What may be a press of Send is looked at at once, or
 * the last words would be missed.
 */
export function watchDraft(
  document: Document,
  find: () => Writing | undefined,
  tell: (draft: Draft | undefined) => void,
  signal: AbortSignal,
) {
  const heard = new WeakSet<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was looked at last; null until the first look, which tells in any case. */
  let last: { element: HTMLElement; length: number } | undefined | null = null;

  function read(): void {
    clearTimeout(timer);
    timer = undefined;
    const at = find();
    last = at && { element: at.composer.element, length: sizeOf(at.composer.element) };
    if (!at) {
      tell(undefined);
      return;
    }
    const { element, audience } = at.composer;
    hear(element.ownerDocument);
    tell({ key: at.key, text: readEditableLines(element), audience });
  }

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(read, QUIET);
  };
  const flush = (event: Event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    // An editor with an undo of its own tells nobody of it.
    if ((ctrlKey || metaKey) && /^[zy]$/i.test(key ?? '')) later();
    if (timer === undefined) return;
    if (key === undefined || key === 'Enter') read();
  };

  /** Events of open shadow roots come out to their document; those of a frame do not. */
  function hear(inside: Document): void {
    if (heard.has(inside)) return;
    heard.add(inside);
    const listen = { signal, capture: true, passive: true };
    for (const type of ['input', 'paste', 'cut', 'drop']) inside.addEventListener(type, later, listen);
    for (const type of ['keydown', 'pointerdown', 'submit']) inside.addEventListener(type, flush, listen);
  }

  hear(document);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    read,
    /** The page was written anew (`document.write`), which ends every listener in it. */
    listen(): void {
      heard.delete(document);
      hear(document);
    },
    /** The page changed: the composer may be another, be gone, or have been filled or emptied by the page itself. */
    look(): void {
      if (timer !== undefined) return;
      const element = find()?.composer.element;
      if (last === null || element !== last?.element || (element && sizeOf(element) !== last?.length)) read();
    },
  };
}

/** Cheap: tells only that something changed. */
function sizeOf(element: HTMLElement): number {
  return 'value' in element ? (element as HTMLTextAreaElement).value.length : (element.textContent?.length ?? 0);
}
