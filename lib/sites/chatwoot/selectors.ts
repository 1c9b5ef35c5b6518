import { ANY, loosely, needed, ONE, SOME, UP_TO_ONE, wanted } from '../page-site/hooks.ts';

/** Chatwoot 4, by the structure of its own templates. Nothing was seen on a live page. */
const seen = '2026-08 its own templates';
const guess = 'not seen, by its older templates';

export const ROOT = needed(ONE, ['.conversation-details-wrap', guess], ['main', guess], ['#app', guess]);

export const PARTS = {
  messages: loosely(
    '[data-bubble-name]',
    needed(SOME, ['[id^="message"][data-message-id]', seen], ['[data-message-id]', seen], ['li[id^="message"]', guess]),
  ),
};

export const MESSAGE = {
  text: wanted(ANY, ['[data-bubble-name]', seen]),
};

export const REPLY = {
  box: wanted(UP_TO_ONE, ['.reply-box', guess]),
  editor: wanted(UP_TO_ONE, ['.ProseMirror-woot-style', seen], ['.reply-box .ProseMirror', guess]),
};

/** Only the wide list shows numbers. */
export const LIST = {
  cards: wanted(ANY, [
    '.group.cursor-pointer:has(> div > span.min-w-14)',
    'its own templates of the wide list, 2026-11',
  ]),
  links: wanted(ANY, ['main a[href*="/conversations/"]', guess], ['a[href*="/conversations/"]', guess]),
};

export const CARD = {
  number: wanted(UP_TO_ONE, ['span.min-w-14', 'its own templates of the wide list, 2026-11']),
};
