import { ANY, loosely, needed, ONE, SOME, UP_TO_ONE, wanted } from '../page-site/hooks.ts';

/** osTicket 1.18, agents' panel, by the structure of its own templates. Nothing was seen on a live page. */
const seen = '2023-10 its own templates';
const guess = 'not seen, by its older templates';

export const ROOT = needed(ONE, ['#pjax-container', guess], ['#content', guess]);

export const PARTS = {
  messages: loosely(
    '[id^="thread-entry-"]',
    needed(SOME, ['.thread-entry.message, .thread-entry.response, .thread-entry.note', seen]),
  ),
  subject: loosely('h3', needed(ONE, ['.tixTitle h3', seen], ['.tixTitle', seen])),
  /** The title leads to the ticket itself. */
  title: wanted(ANY, ['h2 a[href*="tickets.php?id="]', guess]),
  name: wanted(UP_TO_ONE, ['[id^="user-"][id$="-name"]', seen]),
  email: wanted(UP_TO_ONE, ['[id^="user-"][id$="-email"]', seen]),
  due: wanted(UP_TO_ONE, ['#field_duedate', seen]),
  sla: wanted(UP_TO_ONE, ['#field_sla', seen]),
  number: wanted(ANY, ['form#reply input[name="id"], form#note input[name="id"]', guess]),
};

export const ENTRY = {
  text: needed(SOME, ['.thread-body', seen]),
  author: wanted(ONE, ['.header b', seen], ['.header', seen]),
  time: wanted(ONE, ['.header time[datetime]', seen], ['time[datetime]', seen]),
  files: wanted(ANY, ['.attachments .filename', guess], ['.attachments a', guess]),
};

export const REPLY = {
  reply: wanted(UP_TO_ONE, ['form#reply', seen]),
  note: wanted(UP_TO_ONE, ['form#note', seen]),
};

export const LIST = {
  rows: loosely(
    'tr:has(a[href*="tickets.php?id="])',
    wanted(ANY, ['table.list.queue tbody tr', seen], ['table.list tbody tr', seen]),
  ),
};
