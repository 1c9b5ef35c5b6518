import { ANY, loosely, needed, ONE, SOME, UP_TO_ONE, wanted } from '../page-site/hooks.ts';

/** LiveAgent, by what scripts for it report. Of its messages, composer and lists nothing is known. */
const seen = '2026 reported by scripts for it';
const old = '2021 reported by scripts for it';

export const PARTS = {
  details: needed(SOME, ['.ConversationDetailsView', seen]),
  code: loosely(
    '[id*="code" i], [class*="code" i]',
    needed(ONE, ['#conversation-code-label', seen], ['.CodeLabel', old]),
  ),
  subject: loosely(
    ':has(+ form) .gwt-Label, .gwt-Label:has(+ form)',
    wanted(UP_TO_ONE, ['.ConversationHeaderSubject div:has(+ form) div', seen]),
  ),
};

export const LIST = {
  links: wanted(ANY, [
    'a[href*="#Conversation;"], a[href*="#/Ticket;"]',
    'not seen: the route is, that rows link to it is a guess',
  ]),
};
