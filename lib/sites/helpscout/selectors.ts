import { ANY, loosely, needed, ONE, ONE_AND_KEPT, SOME, UP_TO_FEW, UP_TO_ONE, wanted } from '../page-site/hooks.ts';

/** Help Scout, new and legacy interface, by what scripts for it report. Nothing was seen on a live page. */
const seen = '2026 reported by scripts for it';
const weak = '2026 reported, in its own class names';
const legacy = '2023 reported, legacy interface';
const guess = 'not seen, by the form of the rest';

/** The list of what was written. Everything else of the conversation stands around it. */
export const ROOT = needed(
  ONE,
  ['[data-testid="ThreadContainer"]', seen],
  ['ol[aria-label="Thread Items"]', seen],
  [':has(> li.ThreadListItem)', weak],
  [':has(> article.thread)', legacy],
);

export const PARTS = {
  messages: loosely(
    '[aria-label="Thread Items"] > li, article[id^="thread-"]',
    needed(SOME, ['li.ThreadListItem', weak], ['li:has([id^="thread-"])', seen], ['article.thread', legacy]),
  ),
};

export const THREAD = {
  text: needed(
    SOME,
    ['.is-ignoring-table', weak],
    ['div[class*="is-wide-layout"]', weak],
    ['section.messageBody', legacy],
  ),
  author: wanted(ANY, ['span[data-nocollapse="true"]', weak]),
  time: wanted(ANY, ['[data-testid="timestamp"] time', seen]),
};

/** Around the list. */
export const PAGE = {
  subject: loosely(
    'h1, header textarea, textarea[aria-label*="subject" i]',
    needed(
      ONE_AND_KEPT,
      ['[aria-label="Conversation Subject"]', seen],
      ['[data-cy="EditableTextarea"]', seen],
      ['#subjectLine', legacy],
    ),
  ),
  number: wanted(ANY, ['[data-cy="Text"]', weak]),
  tags: wanted(ANY, ['[data-cy="Tag"]', seen], ['.tag', legacy]),
  name: wanted(UP_TO_ONE, ['[data-cy="Sidebar.CustomerName"] .c-Truncate__content', seen]),
  email: wanted(ANY, ['a[data-testid="EmailList.EmailLink"]', seen]),
};

export const REPLY = {
  editor: loosely(
    '[data-slate-editor], [data-cy*="editor" i], [data-testid*="editor" i], [role="textbox"][aria-label*="editor" i]',
    wanted(
      UP_TO_FEW,
      ['[data-cy="ConvoEditor"]', seen],
      ['[data-testid="reply-editor"]', seen],
      ['[data-testid="note-editor"]', guess],
      ['[role="textbox"][aria-label="Reply Editor"]', seen],
      ['[role="textbox"][aria-label="Note Editor"]', guess],
    ),
  ),
  /** What proves for whom the open editor writes. */
  isReply: '[role="textbox"][aria-label="Reply Editor"]',
  isNote: '[data-testid="note-editor"], [role="textbox"][aria-label="Note Editor"]',
};

export const LIST = {
  list: loosely(
    '[data-testid*="ConversationList"], [class*="ConversationList"], ul:not(nav *):has(> li a[href*="/conversation"])',
    wanted(UP_TO_ONE, ['[data-testid="ConversationList"]', seen], ['.c-ConversationList', seen]),
  ),
  links: wanted(ANY, ['a[href*="/conversation/"], a[href*="/conversations/"]', seen]),
};
