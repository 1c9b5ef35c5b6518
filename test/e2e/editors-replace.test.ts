import { describe, expect, it } from 'vitest';
import { DRAFT, EDITORS } from './editors/editor-cases.ts';
import { editorPages, lines, pause } from './editors/editor-pages.ts';
import { launchHand } from './editors/launch-hand.ts';

const BY = 'one “whole” week';
const REPLACED = DRAFT.map((line) => line.replace('half second', BY));

/** The draft check's "use this" (U1): these words and no others, in every editor, or a plain no. */
describe('words of a draft are put in the place of others', () => {
  const { open, replace, state } = editorPages(launchHand);

  it.each(EDITORS)('$name', async ({ path, hasMargins = false }) => {
    const read = (text: string) => lines(text).filter((line) => !hasMargins || line !== '');
    await open(path, DRAFT);
    expect((await replace('half second', BY)).problem).toBeNull();
    await pause(300);
    expect(read((await state()).text)).toEqual(REPLACED);
  });

  it('says so where the words are not there any more, and changes nothing', async () => {
    await open('/ckeditor5?', DRAFT);
    expect((await replace('as soon as possible', BY)).problem).toBe('not-inserted');
    expect(lines((await state()).text)).toEqual(DRAFT);
  });
});
