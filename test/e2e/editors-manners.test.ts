import { describe, expect, it } from 'vitest';
import { MANNERS, POINTED } from './editors/editor-cases.ts';
import { editorPages, pause } from './editors/editor-pages.ts';
import { launchHand } from './editors/launch-hand.ts';

const TEXT = 'Hello Kim,\nthe money is on its way to you now.';

describe('pages that do not simply take a text', () => {
  const { open, ask, state, evaluate } = editorPages(launchHand);
  const timesIn = (text: string) => text.split('on its way').length - 1;

  it.each(MANNERS)('a $manner one: it is said, and nothing is there twice', async ({ manner, problem, times }) => {
    await open(`/plain?manner=${manner}&`);
    expect((await ask(TEXT)).problem).toBe(problem);
    await pause(1000);
    const { text, seen, sent } = await state();
    if (problem === null) expect(timesIn(text)).toBe(times);
    else expect(timesIn(text)).toBeLessThanOrEqual(1);
    expect([seen, sent]).toEqual([[], []]);
  });

  it('a field that would cut the text off is not touched', async () => {
    await open('/textarea?', ['Dear Kim,']);
    await evaluate(() => document.querySelector('textarea')?.setAttribute('maxlength', '20'), undefined);
    expect((await ask(TEXT)).problem).toBe('not-inserted');
    expect((await state()).text).toBe('Dear Kim,');
  });

  it('a closed shadow root keeps its editor to itself, and that is said', async () => {
    await open('/plain?in=closed&', ['Mine']);
    expect(await ask(TEXT)).toMatchObject({ kind: null, problem: 'no-composer' });
    expect((await state()).text).toBe('Mine');
  });

  it('where nobody was in it yet, the text goes above signature and quote', async () => {
    const html = '<p>Dear Kim,</p><p>-- </p><p>Ann</p><blockquote><p>It broke.</p></blockquote>';
    await open(`/plain?html=${encodeURIComponent(html)}&`);
    expect((await ask('Found it.')).problem).toBeNull();
    expect((await state()).text.split('\n').map((line) => line.trim())).toEqual([
      'Dear Kim,',
      'Found it.',
      '--',
      'Ann',
      'It broke.',
    ]);
  });
});

describe('what a person points at', () => {
  const { open, ask, state } = editorPages(launchHand);
  it.each(POINTED)('leads to the editable: $at of $path', async ({ path, at }) => {
    await open(path, ['One line']);
    const { problem, kind, text } = await ask(undefined, at);
    expect([problem, text.trim()]).toEqual([null, 'One line']);
    expect(kind).not.toBeNull();
    expect((await state()).text.trim()).toBe('One line');
  });
  it('is not enough where two editables could be meant, or none is near', async () => {
    await open('/plain?');
    expect((await ask(undefined, 'html')).problem).toBe('no-composer');
    expect((await ask(undefined, 'button')).problem).toBeNull(); // of the same form
  });
});

describe('the draft', () => {
  const { open, evaluate, type, click } = editorPages(launchHand);
  const watch = () =>
    evaluate(() => {
      const drafts: (string | null)[] = [];
      addEventListener('message', ({ data }) => data && 'draft' in data && drafts.push(data.draft));
      Object.assign(globalThis, { drafts });
      postMessage('look', '*');
    }, undefined);
  const drafts = () => evaluate(() => (globalThis as unknown as { drafts: (string | null)[] }).drafts, undefined);

  it.each([
    '/plain?watch&',
    '/plain?watch&in=iframe&',
    '/plain?watch&in=shadow&',
    '/textarea?watch&',
    '/ckeditor5?watch&',
  ])('is read once, after the typing rests: %s', async (path) => {
    await open(path, ['Dear Kim,']);
    await watch();
    await pause(100);
    expect(await drafts()).toEqual(['Dear Kim,']);
    expect(await click('Dear Kim,')).toBe(true);
    await type(' it is found');
    await pause(900);
    expect(await drafts()).toEqual(['Dear Kim,', 'Dear Kim, it is found']);
  });

  it('is not read while a thousand keys are typed, and once after them', async () => {
    await open('/plain?watch&', ['Dear Kim,']);
    await watch();
    await pause(300);
    const before = (await drafts()).length;
    await evaluate(() => {
      const editable = document.querySelector('[contenteditable]') as HTMLElement;
      for (let key = 0; key < 1000; key++) {
        editable.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
        editable.append('a');
        editable.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    }, undefined);
    expect((await drafts()).length).toBe(before);
    await expect.poll(async () => (await drafts()).length).toBe(before + 1);
    await pause(900);
    expect((await drafts()).length).toBe(before + 1);
  });
});
