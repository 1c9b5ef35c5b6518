import type { CommentData, TicketData } from '../page-data.ts';
import { avatar } from './avatar.ts';
import { h } from './dom.ts';
import { faultsNow } from './faults-now.ts';
import { icon } from './icons.ts';
import { shortTime } from './words.ts';

/** How many messages the log shows before "Show more" is asked for. */
const FIRST = 100;

/** The log of one ticket: oldest first; of a long one only the end, until more is asked for. */
export function conversation(ticket: TicketData, showAll = false): HTMLElement {
  const { comments } = ticket;
  const hidden = showAll ? 0 : Math.max(0, comments.length - FIRST);
  const log = h(
    'div',
    { class: 'log', test: 'omni-log-container', role: 'log', 'aria-label': 'Conversation' },
    h('div', { id: `convo_log_sentinel_${ticket.id}` }),
    hidden > 0 &&
      h(
        'button',
        {
          class: 'show-more',
          test: 'convolog-show-more-button',
          type: 'button',
          onclick: () => log.replaceWith(conversation(ticket, true)),
        },
        `Show ${hidden} earlier messages`,
      ),
    ...comments.slice(hidden).map(message),
    h(
      'div',
      { class: 'history-event', test: 'interaction-history-event' },
      h('span', { test: 'ticket-event-title-relative' }, `Ticket is ${ticket.status}`),
    ),
  );
  return log;
}

function message(comment: CommentData): HTMLElement {
  const isAgent = comment.type !== 'end-user';
  const at = new Date(new Date(comment.at).getTime() + faultsNow().timeOffsetMinutes * 60_000).toISOString();
  const content = h('div', {
    class: 'message-text',
    test: 'omni-log-message-content',
    'data-originated-from': comment.originatedFrom,
  });
  const body = h('div', { class: 'zd-comment', dir: 'auto' });
  body.innerHTML = comment.html; // escaped where it was made, as a helpdesk's cleaned HTML is
  content.append(body);
  return h(
    'article',
    {
      class: `message ${comment.type}`,
      test: 'omni-log-comment-item',
      'aria-label': `${comment.author}, ${shortTime(comment.at)}`,
    },
    avatar(comment.author, isAgent),
    h(
      'div',
      { class: 'message-box', test: 'omni-log-item-message', type: comment.type },
      h(
        'header',
        { class: 'message-head' },
        h(
          'span',
          { class: 'sender', test: 'omni-log-item-sender' },
          h(
            'a',
            { href: `/agent/users/${comment.authorId}`, test: 'omni-log-comment-user-link', tabindex: -1 },
            comment.author,
          ),
        ),
        comment.type === 'internal' &&
          h('span', { class: 'note-tag', test: 'omni-log-internal-note-tag' }, icon('lock', 12), 'Internal'),
        h('span', { class: 'via', test: 'omni-log-item-originated-from' }, viaWords(comment.originatedFrom)),
        h('time', { test: 'timestamp-relative', datetime: at, title: at }, shortTime(comment.at)),
      ),
      content,
    ),
  );
}

function viaWords(origin: string): string {
  return origin === 'Trigger'
    ? 'Automatic'
    : origin === 'EmailInteraction'
      ? 'E-mail'
      : origin === 'WebInteraction'
        ? 'Web'
        : 'Messaging';
}
