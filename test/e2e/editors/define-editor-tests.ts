import { describe, expect, it } from 'vitest';
import { DRAFT, EDITORS, type EditorCase, TEXT, WITHIN, WITHIN_GAPS } from './editor-cases.ts';
import { type Driver, editorPages, lines, pause } from './editor-pages.ts';
import type { EditorPage } from './pages/open-page.ts';

/** What every editor is held to, in one browser. */
export function defineEditorTests(launch: () => Promise<Driver>): void {
  const { open, ask, state, click, undo, evaluate } = editorPages(launch);

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
        await evaluate(() => document.querySelector('form')?.requestSubmit(), undefined);
        const { sent, seen } = await evaluate(() => {
          const { page } = globalThis as unknown as { page: EditorPage };
          return { sent: page.sent.splice(0), seen: page.seen.splice(0) };
        }, undefined);
        expect(seen).toEqual(['submit']);
        for (const words of ['お詫び', 'مرحبا', 'truly']) expect(sent.join()).toContain(words);
      }
      await expectLines(TEXT, hasMargins, 300);
    });

    it('within a draft it goes to the caret, above signature and quote; undo brings the draft back; switched off it is left alone', async () => {
      await open(path, DRAFT);
      expect(await click('first half')).toBe(true);
      await pause(200);
      expect(await ask(TEXT.join('\n'))).toMatchObject({ kind, problem: null });
      await expectLines(hasGap ? WITHIN_GAPS : WITHIN, hasMargins, 1000);
      let now = '';
      for (let tries = 0; undoes !== 'not' && tries < 20 && now !== DRAFT.join('\n'); tries++) {
        await undo();
        await pause(50);
        now = lines((await state()).text).join('\n');
      }
      if (undoes !== 'not') expect(now).toBe(DRAFT.join('\n'));

      // Switched off, it is left alone.
      await evaluate(() => (globalThis as unknown as { page: EditorPage }).page.lock(), undefined);
      await pause(150);
      const { text } = await state();
      expect(['not-inserted', 'no-composer']).toContain((await ask('Not here')).problem);
      expect((await state()).text).toBe(text);
    });
  });
}
