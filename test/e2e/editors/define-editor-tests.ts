import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DRAFT, EDITORS, type EditorCase, TEXT, WITHIN, WITHIN_GAPS } from './editor-cases.ts';
import type { Asked, Told } from './hand.ts';
import type { EditorPage } from './pages/open-page.ts';
import { serveEditors } from './serve-editors.ts';

/** A browser with the hand's extension in it. */
export interface Driver {
  open(url: string): Promise<void>;
  evaluate<A, R>(work: (asked: A) => R | Promise<R>, asked: A): Promise<R>;
  /** As a person presses Ctrl+Z. */
  undo(): Promise<void>;
  close(): Promise<void>;
}

interface State extends Pick<EditorPage, 'seen' | 'sent'> {
  text: string;
  ran: boolean;
}

const EXTRA = /^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g;
/** The lines of an editor's model, without the empty ones that it keeps at its ends. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(EXTRA, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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

/** What every editor is held to, in one browser. */
export function defineEditorTests(launch: () => Promise<Driver>): void {
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
  const ask = (text: string | undefined, at = '.field'): Promise<Told> =>
    driver.evaluate(
      (asked: Asked) => {
        const { promise, resolve } = Promise.withResolvers<Told>();
        addEventListener('message', ({ data }) => data?.told === asked.ask && resolve(data));
        postMessage(asked, '*');
        return promise;
      },
      { ask: Math.random(), at, ...(text === undefined ? {} : { text }) },
    );
  const state = (): Promise<State> =>
    driver.evaluate(() => {
      const { page, ran } = globalThis as unknown as { page: EditorPage; ran?: boolean };
      return { text: page.text(), seen: page.seen, sent: page.sent, ran: ran === true };
    }, undefined);
  const click = (after: string) => driver.evaluate(clickBetween, after);

  /** The model right after it was said to be there, and `wait` milliseconds later: the same. */
  async function expectLines(expected: readonly string[], hasMargins: boolean, wait: number): Promise<void> {
    const read = (text: string) => lines(text).filter((line) => !hasMargins || line !== '');
    const wanted = expected.filter((line) => !hasMargins || line !== '');
    expect(read((await state()).text)).toEqual(wanted);
    await pause(wait);
    const { text, ...rest } = await state();
    expect(read(text)).toEqual(wanted);
    expect(rest).toEqual({ seen: [], sent: [], ran: false });
  }

  describe.each(EDITORS)('$name', ({ path, kind, hasField, hasGap, hasMargins = false, undoes }: EditorCase) => {
    it('an empty one takes the text whole, once, and sends nothing', async () => {
      await open(path);
      expect(await ask(TEXT.join('\n'))).toMatchObject({ kind, problem: null });
      if (hasField) {
        // At once: a person may press Send as soon as they are told that it is there.
        await driver.evaluate(() => document.querySelector('form')?.requestSubmit(), undefined);
        const { sent, seen } = await driver.evaluate(() => {
          const { page } = globalThis as unknown as { page: EditorPage };
          return { sent: page.sent.splice(0), seen: page.seen.splice(0) };
        }, undefined);
        expect(seen).toEqual(['submit']);
        for (const words of ['お詫び', 'مرحبا', 'truly']) expect(sent.join()).toContain(words);
      }
      await expectLines(TEXT, hasMargins, 300);
    });

    it('within a draft it goes to the caret, above signature and quote; undo brings the draft back', async () => {
      await open(path, DRAFT);
      expect(await click('first half')).toBe(true);
      await pause(200);
      expect(await ask(TEXT.join('\n'))).toMatchObject({ kind, problem: null });
      await expectLines(hasGap ? WITHIN_GAPS : WITHIN, hasMargins, 1000);
      if (undoes === 'not') return;
      let now = '';
      for (let tries = 0; tries < 20 && now !== DRAFT.join('\n'); tries++) {
        await driver.undo();
        await pause(50);
        now = lines((await state()).text).join('\n');
      }
      expect(now).toBe(DRAFT.join('\n'));
    });

    it('one that is switched off is left alone', async () => {
      await open(path, DRAFT);
      await driver.evaluate(() => (globalThis as unknown as { page: EditorPage }).page.lock(), undefined);
      await pause(200);
      const { problem } = await ask('Not here');
      expect(['not-inserted', 'no-composer']).toContain(problem);
      await expectLines(DRAFT, hasMargins, 100);
    });
  });
}
