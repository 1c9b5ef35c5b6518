import { ANY, loosely, needed, ONE, SOME, UP_TO_FEW, UP_TO_ONE, wanted } from '../page-site/hooks.ts';

/** Gmail's page in a browser. Nothing was seen on a live account. */
const seen = '2026-07 a maintained library for extensions';
const reported = '2026-05 public extensions';
const guess = 'not seen, general knowledge';

/** What stands around one thread: the whole area, or the preview beside the list, in the shapes it had over the years. */
export const PANE = '.a98.iY, .PeIF1d, .if, .nH.bkK';

export const THREAD = {
  subject: loosely(
    'h2[data-legacy-thread-id], h2[data-thread-perm-id]',
    needed(ONE, ['h2.hP', seen], ['.ha h2', seen]),
  ),
  messages: loosely(
    '[role="list"] > [role="listitem"]',
    needed(
      SOME,
      ['[role="list"] .h7, [role="list"] .kv, [role="list"] .kQ, [role="list"] .kx', seen],
      ['[role="list"] > [role="listitem"]', seen],
      ['div.adn.ads', seen],
    ),
  ),
  folded: wanted(ANY, ['[role="list"] .kv', seen]),
  older: wanted(ANY, ['.adv, .adx', seen]),
  labels: wanted(ANY, ['.ha .hN', seen]),
};

export const MESSAGE = {
  id: needed(SOME, ['[data-legacy-message-id]', seen], ['[data-message-id]', seen]),
  text: needed(SOME, ['.ii.gt', seen], ['.a3s', seen], ['.adP', seen]),
  sender: needed(SOME, ['td.gF span[email]', seen], ['span.gD[email]', seen]),
  time: wanted(SOME, ['.gK .g3[title]', seen], ['.g3[title]', guess]),
  files: wanted(ANY, ['[download_url]', guess]),
};

/** Names of messages open and folded, of their texts, of what opens older ones: how many there are tells that a thread changed. */
export const COUNTED = ['h7', 'kv', 'kQ', 'kx', 'adn', 'ii', 'adv', 'adx'] as const;

/** Within a message's text, what Gmail itself puts there: the button that shows what is quoted, the note that it is cut off. */
export const NOT_TEXT = '.ajR, .yj6qo, .ajT, .iX, .hi, .a6S';
/** Inside the text of a mail, where anybody may have written anything. */
export const IN_MAIL = '.ii.gt, .a3s';
/** Where a mail is too long, its end is on a page of its own. */
export const CUT_OFF = '.iX a[href]';

export const COMPOSE = {
  inline: wanted(ANY, ['.ip:not(.adB)', seen]),
  dialog: wanted(ANY, ['.M9', seen]),
  body: loosely(
    '[contenteditable="true"]',
    wanted(UP_TO_FEW, ['.Ap [g_editable="true"]', seen], ['[g_editable="true"]', reported], ['.Am.Al.editable', guess]),
  ),
  /** What a reply answers, by its number. */
  answers: wanted(ANY, ['input[name="rm"]', seen]),
};

export const LIST = {
  rows: loosely('[role="main"] table[role="grid"] tr', wanted(ANY, ['tr.zA', seen])),
};
export const ROW = {
  id: '[data-legacy-thread-id]',
  draft: '[data-standalone-draft-id]',
  /** The subject's own words. */
  mount: ['td.a4W .y6 > span[id]', '.y6 > span[id]', '.y6 > span', '.bog'],
};

export const ACCOUNT = wanted(UP_TO_ONE, ['a[href*="accounts.google.com/SignOutOptions"][aria-label]', guess]);
