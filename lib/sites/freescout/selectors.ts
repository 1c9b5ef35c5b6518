import { ANY, loosely, needed, ONE, SOME, UP_TO_ONE, wanted } from '../page-site/hooks.ts';

/** FreeScout 1.8, by the structure of its own templates. Nothing was seen on a live page. */
const seen = '2026-08 its own templates';
const guess = 'not seen, by its older templates';

export const ROOT = needed(ONE, ['#conv-layout', seen], ['#conv-layout-main', seen]);

export const PARTS = {
  messages: loosely(
    '[data-thread_id]:not(.thread-type-lineitem, .thread-type-draft)',
    needed(SOME, [
      '.thread.thread-type-customer, .thread.thread-type-message, .thread.thread-type-note, .thread.thread-type-chat',
      seen,
    ]),
  ),
  subject: loosely('[class*="conv-subj"]', needed(ONE, ['#conv-subj-value', seen], ['.conv-subjtext', seen])),
  number: wanted(UP_TO_ONE, ['.conv-numnav strong', seen]),
  status: wanted(UP_TO_ONE, ['ul.conv-status li.active a[data-status]', seen]),
  assignee: wanted(UP_TO_ONE, ['ul.conv-user li.active a[data-user_id]', guess]),
  email: wanted(ANY, ['.customer-email', seen]),
  name: wanted(ANY, ['.customer-name', guess]),
  tags: wanted(ANY, ['.conv-tags .fs-tag-name', seen]),
};

export const THREAD = {
  text: needed(SOME, ['.thread-body .thread-content', guess], ['.thread-body', seen]),
  author: wanted(ONE, ['.thread-person strong', seen]),
  files: wanted(ANY, ['.thread-attachments a[href*="attachment"]', guess], ['.thread-attachments a', guess]),
};

export const REPLY = {
  form: wanted(UP_TO_ONE, ['.conv-reply-block', seen]),
  note: wanted(UP_TO_ONE, ['input[name="is_note"]', seen]),
};

export const LIST = {
  rows: loosely(
    'tr:has(a[href*="/conversation/"])',
    wanted(ANY, ['table.table-conversations tr.conv-row[data-conversation_id]', seen]),
  ),
};
