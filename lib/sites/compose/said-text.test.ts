import { describe, expect, it } from 'vitest';
import { isSaid, readSaid, type Said } from './said-text.ts';

const REPLY = 'Dear Kim,\n\nthe money is on its way, and so is an apology.\n\nYours\nAnn';
const said = (draft: string) => readSaid(draft) as Said;

describe('a message that was a draft', () => {
  it.each([
    ['the same', REPLY, REPLY],
    ['other white space', REPLY, REPLY.replace(/\n+/g, ' ')],
    ['a signature after it', REPLY, `${REPLY}\n-- \nAnn Agent, Support`],
    ['a quote after it', REPLY, `${REPLY}\n> On Monday Kim wrote:\n> Where is it?`],
    ['signature and quote that the reading leaves out', `${REPLY}\n-- \nAnn Agent\n> Where is it?`, REPLY],
    ['a short one', 'Thanks', 'Thanks'],
  ])('is known: %s', (_name, draft, message) => expect(isSaid(said(draft), message)).toBe(true));
  it.each([
    ['another text', REPLY, REPLY.replace('money', 'parcel')],
    ['half of it', REPLY, REPLY.slice(0, 40)],
    ['something before it', REPLY, `P.S. ${REPLY}`],
    ['a short one with more after it', 'Thanks', 'Thanks for nothing'],
  ])('is told from %s', (_name, draft, message) => expect(isSaid(said(draft), message)).toBe(false));
  it('says nothing where nothing was written', () => {
    expect(readSaid(' \n\u200b')).toBeUndefined();
  });
  it('is known by its quote where it has no words of its own', () => {
    expect(isSaid(said('> Where is it?'), '> Where is it?')).toBe(true);
  });
});
