import { ANY, loosely, needed, ONE, SOME, UP_TO_ONE, wanted } from '../page-site/hooks.ts';

/** Zammad 6, both interfaces, by the structure of their own templates. Nothing was seen on a live page. */
const seen = '2026-08 its own templates';
const guess = 'not seen, by general knowledge';

/** Every opened ticket stays in the page: only the one in view counts. */
export const ROOT = needed(
  ONE,
  ['.ticketZoom', guess],
  ['.content.active', guess],
  ['main:has([data-test-id^="article-bubble-container-"])', guess],
);

export const PARTS = {
  messages: loosely(
    '.richtext-content, [data-test-id^="article-bubble-body-"]',
    needed(SOME, ['.ticket-article-item[data-id]', seen], ['[data-test-id^="article-bubble-container-"]', seen]),
  ),
  subject: loosely('.ticketZoom h1, .ticketZoom [class*="title" i]', wanted(UP_TO_ONE, ['.js-objectTitle', seen])),
  number: wanted(UP_TO_ONE, ['.js-objectNumber', seen]),
  tags: wanted(ANY, ['.tags .list-item-name', seen]),
};

export const ARTICLE = {
  text: needed(SOME, ['.textBubble-content .richtext-content', seen], ['[data-test-id^="article-bubble-body-"]', seen]),
  author: wanted(ANY, ['.article-meta-row .text-muted', guess], ['.article-meta-row', seen]),
  time: wanted(ANY, ['time.humanTimeFromNow[datetime]', seen], ['time[datetime]', seen]),
};

export const REPLY = {
  form: wanted(UP_TO_ONE, ['form.article-add', seen]),
};

export const LIST = {
  rows: wanted(
    ANY,
    ['tr[data-test-id="table-row"][data-item-id]', '2026-11 its own templates, the new interface'],
    ['tr.item:has(a[href*="#ticket/zoom/"])', guess],
    ['tr:has(a[href*="#ticket/zoom/"])', guess],
  ),
};
