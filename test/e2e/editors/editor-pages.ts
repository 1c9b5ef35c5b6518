import { afterAll, beforeAll } from 'vitest';
import type { Asked, Told } from './hand.ts';
import type { EditorPage } from './pages/open-page.ts';
import { serveEditors } from './serve-editors.ts';

/** A browser with the hand's extension in it. */
export interface Driver {
  open(url: string): Promise<void>;
  evaluate<A, R>(work: (asked: A) => R | Promise<R>, asked: A): Promise<R>;
  /** As a person presses Ctrl+Z. */
  undo(): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

interface State extends Pick<EditorPage, 'seen' | 'sent'> {
  text: string;
  ran: boolean;
}

const EXTRA = /^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g;
/** The lines of an editor's model, without the empty ones that it keeps at its ends. */
export const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(EXTRA, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts the caret between two words, as a click there would. Runs in the page. */
function clickBetween(after: string): boolean {
  const roots: Node[] = [document];
  for (let root = roots.shift(); root; root = roots.shift()) {
    const owner =
      root instanceof Document || root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
    for (const each of (root as ParentNode).querySelectorAll('*')) {
      if (each.shadowRoot) roots.push(each.shadowRoot);
      const inside = each.localName === 'iframe' ? (each as HTMLIFrameElement).contentDocument : null;
      if (inside) roots.push(inside);
      if (
        each.localName === 'textarea' &&
        each.checkVisibility() &&
        (each as HTMLTextAreaElement).value.includes(after)
      ) {
        const area = each as HTMLTextAreaElement;
        const at = area.value.indexOf(after) + after.length;
        area.focus();
        area.setSelectionRange(at, at);
        return true;
      }
    }
    const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(after);
      const editable = node.parentElement?.closest<HTMLElement>('[contenteditable]');
      if (at === -1 || !editable?.isContentEditable) continue;
      editable.focus();
      const tree = node.getRootNode() as Document & { getSelection?(): Selection };
      (tree.getSelection?.() ?? owner.getSelection())?.collapse(node, at + after.length);
      return true;
    }
  }
  return false;
}

/** The editors' pages in a browser, and what a test does there. */
export function editorPages(launch: () => Promise<Driver>) {
  let driver: Driver;
  let pages: Awaited<ReturnType<typeof serveEditors>>;
  beforeAll(async () => {
    pages = await serveEditors();
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });

  async function open(path: string, draft: readonly string[] = []): Promise<void> {
    await driver.open(`${pages.url}${path}draft=${encodeURIComponent(JSON.stringify(draft))}`);
    for (let tries = 0; tries < 100; tries++) {
      if (await driver.evaluate(() => 'page' in globalThis, undefined)) return;
      await pause(50);
    }
    throw new Error(`no editor at ${path}`);
  }
  const tell = (given: Omit<Asked, 'ask'>): Promise<Told> =>
    driver.evaluate(
      (asked: Asked) => {
        const { promise, resolve } = Promise.withResolvers<Told>();
        addEventListener('message', ({ data }) => data?.told === asked.ask && resolve(data));
        postMessage(asked, '*');
        return promise;
      },
      { ask: Math.random(), ...given },
    );
  const ask = (text: string | undefined, at = '.field') => tell({ at, ...(text === undefined ? {} : { text }) });
  const replace = (words: string, text: string) => tell({ at: '.field', words, text });
  const state = (): Promise<State> =>
    driver.evaluate(() => {
      const { page, ran } = globalThis as unknown as { page: EditorPage; ran?: boolean };
      return { text: page.text(), seen: page.seen, sent: page.sent, ran: ran === true };
    }, undefined);
  const click = (after: string) => driver.evaluate(clickBetween, after);

  /** The page's own account, and everything else about it. */
  return {
    open,
    ask,
    replace,
    state,
    click,
    undo: () => driver.undo(),
    type: (text: string) => driver.type(text),
    evaluate: ((work, asked) => driver.evaluate(work, asked)) as Driver['evaluate'],
  };
}
