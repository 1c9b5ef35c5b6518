import { type Desk, idOf, list, page, safe } from './desk.ts';
import { DESK_TICKETS, deskTicket } from './tickets.ts';

/**
 * An issue tracker used as a helpdesk: what was asked first is the issue's own text, in a box of its own with its fields; the
 * answers are journals with a head, among them changes of status with a head alone; ids with a number in their middle.
 */
export const journals: Desk = {
  host: 'journals.desk.example',
  address: (id) => `https://journals.desk.example/issues/${id}`,
  page(url) {
    const ticket = deskTicket(idOf(url, /issues\/(\d+)/));
    const hrefOf = (id: number) => `/issues/${id}`;
    if (!ticket)
      return page(
        'Issues',
        `<table>${DESK_TICKETS.map(({ id, subject }) => `<tr><td><a href="${hrefOf(id)}">${safe(subject)}</a></td></tr>`).join('')}</table>`,
      );
    const [first, ...others] = ticket.messages;
    const person = (name: string) => `<a class="user active" href="/users/${name.length}">${name}</a>`;
    const ago = (at: string) =>
      `<a title="${at.slice(5, 16).replace('T', ' ')}" href="/activity?from=${at.slice(0, 10)}">8 days</a> ago`;
    const head = (index: number, by: string, at: string, flag = '') => `
      <div class="contextual"><a class="icon icon-edit" href="#">Edit</a> <a href="#note-${index}" class="journal-link">#${index}</a></div>
      <h4 class="note-header">Updated by ${person(by)} ${ago(at)} <span id="journal-${ticket.id}${index}-private_notes" class="${flag ? 'badge-private' : ''}">${flag}</span></h4>`;
    const change = '<ul class="details"><li><strong>Status</strong> changed from <i>New</i> to <i>Open</i></li></ul>';
    const one = ({ by, side, at, text, quote }: (typeof others)[number], index: number) => `
      <div id="change-${ticket.id}${index}" class="journal has-notes ${side === 'note' ? 'private-notes' : ''}"><div id="note-${index}" class="note">
        ${head(index, by, at, side === 'note' ? 'Private' : '')}${index === 2 ? change : ''}
        <div id="journal-${ticket.id}${index}-notes" class="wiki"><p>${safe(text)}</p>${quote ? `<blockquote><p>${safe(quote)}</p></blockquote>` : ''}</div></div></div>
      <div id="change-${ticket.id}9${index}" class="journal has-details"><div id="note-9${index}" class="note">${head(index, 'Ann Agent', at)}${change}</div></div>`;
    const asked =
      first &&
      `<div class="issue tracker-1 status-3 details"><div class="subject"><h3>${safe(ticket.subject)}</h3></div>
        <p class="author">Added by ${person(first.by)} ${ago(first.at)}.</p>
        <div class="attributes"><div class="status attribute"><div class="label">Status:</div><div class="value">Open</div></div><div class="attribute"><div class="label">Assignee:</div><div class="value">${person('Ben Agent')}</div></div></div>
        <div class="description"><p><strong>Description</strong></p><div class="wiki"><p>${safe(first.text)}</p></div></div></div>`;
    return page(
      ticket.subject,
      `${list(hrefOf, 'row')}<div id="content"><h2>Bug #${ticket.id}</h2>${asked}
      <div id="history"><ul class="tabs"><li>History</li><li>Notes</li></ul><div id="tab-history">${others.map(one).join('')}</div></div>
      <form><label>Notes <textarea id="issue_notes" name="issue[notes]" rows="4" cols="60"></textarea></label><button>Submit</button></form></div>`,
    );
  },
  point: {
    message: '#change-47110 .wiki p',
    author: '#change-47110 .user',
    time: '#change-47110 h4 a[title]',
    subject: '.subject h3',
    composer: '#issue_notes',
    opening: '.description .wiki p',
  },
  expected: { by: 'address', times: false, first: 'oldest', roles: 'named', notes: true },
};
