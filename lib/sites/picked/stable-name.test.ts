import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStableClass, isStableWord, stablePrefix } from './stable-name.ts';

describe('names that a page keeps (issue 7, item 7)', () => {
  it.each([
    'message',
    'thread-body',
    'conversation__item',
    'ticketHeader',
    'msgBody',
    'customer-email',
    'thread-type-customer',
    'article',
    'ck-editor__editable',
    'note-editable',
    'author',
    'h-entry',
    'ticket_thread',
    'ql-editor',
    'level1',
  ])('%s is one', (name) => expect(isStableWord(name)).toBe(true));

  it.each([
    'css-1q2w3e',
    'sc-bdvvtL',
    'sc-a1b2c3',
    'jss42',
    'ng-tns-c12-3',
    '_ngcontent-abc-c17',
    'emotion-0',
    'svelte-1x2y3z',
    'styles_message__a1B2c',
    'Message_root__3fGh2',
    '_abc12',
    'xjqkzvbn',
    'a8Kd92ls',
    'ember1234',
    'react-aria-42',
    'makeStyles-root-12',
    'bQcMhZxTpR',
    'item-4711',
    '42',
    'x',
  ])('%s is none', (name) => expect(isStableWord(name)).toBe(false));

  it.each([
    'active',
    'is-open',
    'unread',
    'first',
    'odd',
    'mt-4',
    'px-2',
    'text-sm',
    'flex',
    'md:w-1/2',
    'hover:underline',
    'bg-white',
    'collapsed',
  ])('%s says a state or a look, never what an element is', (name) => expect(isStableClass(name)).toBe(false));

  it.each([
    ['thread-4711', 'thread-'],
    ['message4711', 'message'],
    ['article-12-body', 'article-'],
    ['msg_0f8fad5b-d9cb-469f-a165-70867728950e', 'msg_'],
    ['thread', undefined],
    ['4711', undefined],
    ['css-4711', undefined],
    ['a-1', undefined],
  ])('of %s the part %s is the same for all', (value, prefix) => expect(stablePrefix(value)).toBe(prefix));

  it('whatever a tool makes of a random hash is never taken for a name', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.split('');
    const hash = fc.array(fc.constantFrom(...letters), { minLength: 5, maxLength: 9 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.constantFrom('css-', 'sc-', 'jsx-', 'svelte-', 'emotion-', 'ng-tns-'), hash, (tool, made) => {
        expect(isStableWord(tool + made)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('message', 'root', 'Item'),
        hash.filter((made) => /\d/.test(made.slice(0, -1)) && made.length > 4),
        (word, made) => {
          expect(isStableWord(`${word}__${made}`)).toBe(false);
        },
      ),
    );
  });
});
