import { ANY, loosely, needed, ONE, SOME, UP_TO_FEW, UP_TO_ONE, wanted } from '../page-site/hooks.ts';

/** Outlook on the web. Its class names are made anew with each build, so none is used. Nothing was seen on a live page by us. */
const seen = '2026-05 reported by two extensions';
const told = '2026-07 reported of a live mailbox';
const old = '2024-09 reported by an extension';
const guess = 'not seen';

/** What shows the conversation in front. Others, opened before, may still be in the page, hidden. */
export const ROOT = needed(
  ONE,
  ['#ConversationReadingPaneContainer', told],
  ['[data-app-section="ConversationContainer"]', seen],
  ['#ItemReadingPaneContainer', told],
);

export const PARTS = {
  subject: loosely(
    '[role="heading"]',
    needed(
      ONE,
      ['[role="heading"][id^="CONV_"][id$="_SUBJECT"]', seen],
      ['[id^="CONV_"][id$="_SUBJECT"]', seen],
      ['[role="heading"][id^="MSG_"][id$="_SUBJECT"]', '2026-03 reported by an extension'],
      ['div[role="heading"][title]', old],
    ),
  ),
  /** One for each message, opened or not, and for a draft. */
  headers: needed(
    SOME,
    ['[data-testid="SentReceivedSavedTime"]', seen],
    ['[data-app-section="MessageHeader"]', seen],
    ['[id^="MSG_"][id$="_FROM"]', '2026-08 reported by an extension'],
  ),
  /** Only of messages that are opened. A reply being written is none. */
  bodies: needed(
    SOME,
    ['[role="document"]:not([contenteditable="true"]), [id^="UniqueMessageBody"]', seen],
    ['[class*="allowTextSelection"]', seen],
  ),
};

/** Inside one message, outside its text. */
export const MESSAGE = {
  time: wanted(ONE, ['[data-testid="SentReceivedSavedTime"]', seen]),
  from: wanted(
    UP_TO_ONE,
    ['[id^="MSG_"][id$="_FROM"]', '2026-08 reported by an extension'],
    // Only where the page is in one of these languages.
    [
      ['From', 'Lähettäjä', '差出人', 'Von', 'De', 'Från', 'Saatja', 'Da', '发件人', 'Dari']
        .flatMap((word) => [`[aria-label^="${word}:"]`, `[aria-label^="${word} :"]`, `[aria-label^="${word}："]`])
        .join(', '),
      seen,
    ],
  ),
  closed: wanted(UP_TO_ONE, ['[aria-expanded="false"]', '2026-06 reported by an extension']),
};

export const LIST = {
  rows: loosely('[role="listbox"] [role][data-convid]', wanted(ANY, ['[role="option"][data-convid]', seen])),
};
export const SELECTED = '[role="option"][data-convid][aria-selected="true"]';

/** Around all there is to read and to write for one conversation. */
export const PANE = '#ReadingPaneContainerId, [data-app-section="MailReadCompose"]';

export const REPLY = {
  editor: loosely(
    '[contenteditable="true"], [role="textbox"]',
    wanted(
      UP_TO_FEW,
      ['[contenteditable="true"][aria-multiline="true"]', seen],
      ['[id*="editorParent"] [contenteditable="true"]', old],
    ),
  ),
  /** What one reply is: text, receivers, subject. */
  form: '[id^="docking_InitVisiblePart_"], [data-app-section="Form_Content"]',
  subject: 'input[type="text"], input:not([type])',
};

/** The user's own account, in the head of the page. */
export const ACCOUNT = wanted(UP_TO_ONE, ['#O365_MainLink_Me', old], ['[data-log-name="MeControl"]', guess]);
