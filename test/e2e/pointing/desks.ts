import { type Desk, idOf, list, page, safe } from './desk.ts';
import { journals } from './desk-journals.ts';
import { shadow, words } from './desks-in-memory.ts';
import { DESK_TICKETS, type DeskMessage, type DeskTicket, deskTicket } from './tickets.ts';

/**
 * Articles, times with a zone, roles in classes; rems of 10 px, buttons at the top right, system rows between the messages. It looks
 * like FreeScout to us and is none, so nothing is read of it before somebody points: what they point out comes first.
 */
const semantic: Desk = {
  host: 'semantic.desk.example',
  address: (id) => `https://semantic.desk.example/app/2/conversation/${id}?tab=all`,
  page(url) {
    const ticket = deskTicket(idOf(url, /conversation\/(\d+)/));
    const hrefOf = (id: number) => `/app/2/conversation/${id}`;
    if (!ticket) return page('List', list(hrefOf, 'thread'));
    const one = (message: DeskMessage, index: number) => `
      <article class="thread thread-${message.side} ${index === 0 ? 'first' : ''}" id="thread-${ticket.id}${index}" data-thread_id="${ticket.id}${index}">
        <header><strong class="thread-person">${message.by}</strong> <a class="date"><time datetime="${message.at}">a while ago</time></a><button>Reply</button></header>
        <div class="thread-body"><div></div><p>${safe(message.text)}</p>${message.quote ? `<blockquote>${safe(message.quote)}</blockquote>` : ''}</div>
      </article>
      <article class="thread lineitem" id="thread-9${index}"><header><strong class="thread-person">System</strong> changed the status</header></article>`;
    return page(
      ticket.subject,
      `${list(hrefOf, 'row')}<main><h1 class="subject">${safe(ticket.subject)}</h1><button style="position:absolute;top:0;right:0">Reply</button>
      <section id="conversation">${ticket.messages.map(one).join('')}</section>
      <form><textarea name="response" rows="4" cols="60"></textarea><button>Send</button></form></main>`,
      '<meta name="csrf-token" content="t"><script src="/js/vars.js"></script><style>html{font-size:10px}</style><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    );
  },
  point: {
    message: '#thread-47110 .thread-body p',
    author: '#thread-47110 .thread-person',
    time: '#thread-47110 time',
    subject: 'h1',
    composer: 'textarea',
  },
  expected: { by: 'address', times: true, first: 'oldest', roles: 'marked' },
};

/** Nothing but divs whose classes are new at each load; a hash route, the newest first, times as local text, agents called "You". */
const soup: Desk = {
  host: 'soup.desk.example',
  address: (id) => `https://soup.desk.example/#/inbox/7/c/${id}`,
  page() {
    const build = (tickets: readonly DeskTicket[]) => {
      const salt = Math.random().toString(36).slice(2, 7);
      const c = (name: string) => `sc-${salt}${name.length} css-${name.length}x${salt}`;
      const el = (name: string, ...children: (string | Node)[]) => {
        const div = document.createElement('div');
        div.className = c(name);
        div.append(...children);
        return div;
      };
      const draw = () => {
        const id = Number(/c\/(\d+)/.exec(location.hash)?.[1]);
        const ticket = tickets.find((each) => each.id === id);
        const side = el(
          'side',
          ...tickets.map((each) => {
            const link = document.createElement('a');
            link.href = `#/inbox/7/c/${each.id}`;
            link.textContent = each.subject;
            return el('card', el('who', each.messages[0]?.by ?? ''), el('what', link));
          }),
        );
        const main = el('main');
        if (ticket) {
          const box = document.createElement('div');
          box.contentEditable = 'true';
          box.className = c('editor');
          box.style.minHeight = '60px';
          box.style.border = '1px solid gray';
          const messages = ticket.messages.map((message) =>
            el(
              'item',
              el('avatar', message.by.slice(0, 1)),
              el(
                'box',
                el(
                  'top',
                  el('name', message.side === 'customer' ? message.by : 'You'),
                  el('when', message.at.slice(5, 16).replace('T', ' ')),
                ),
                el('words', message.text),
              ),
            ),
          );
          main.append(el('bar', el('title', ticket.subject)), el('stream', ...messages.reverse()), el('write', box));
        }
        document.body.replaceChildren(el('shell', side, main));
      };
      addEventListener('hashchange', draw);
      draw();
    };
    return page(
      'Inbox',
      `<script>(${build})(${JSON.stringify(DESK_TICKETS)})</script>`,
      '<style>div{padding:2px}</style>',
    );
  },
  point: {
    message: 'text=Two hours and nothing',
    author: 'text="You"',
    time: 'text=11-14 10:05',
    subject: 'text=Third outage this week >> nth=-1',
    composer: '[contenteditable]',
  },
  expected: { by: 'address', times: false, first: 'newest', roles: 'named' },
};

/** A preview in a frame, as webmails have it; the composer is in a frame of its own, the number is in the subject's line. */
const preview: Desk = {
  host: 'preview.desk.example',
  address: (id) => `https://preview.desk.example/mail/view.php?folder_id=3&id=${id}`,
  page(url) {
    const ticket = deskTicket(idOf(url, /[?&]id=(\d+)/));
    if (url.pathname.endsWith('frame.php')) {
      const rows = ticket.messages.map(
        (
          message,
        ) => `<div class="mail"><table class="head"><tr><td class="from">${message.by} &lt;${message.side === 'customer' ? 'kim@customer.example' : 'ann@team.example'}&gt;</td><td title="${new Date(message.at).toUTCString()}">yesterday</td></tr></table>
          <div id="message-part1" class="part"></div><div id="message-part1" class="part">${safe(message.text)}</div><form hidden>Edit <input value="x"></form></div>`,
      );
      return page('Preview', `<div id="mails">${rows.join('')}</div>`);
    }
    if (url.pathname.endsWith('editor.php'))
      return page('Editor', '<p><br></p>').replace('<body>', '<body contenteditable="true">');
    const side = list((id) => `/mail/view.php?folder_id=3&id=${id}`, 'line');
    if (!ticket) return page('Mail', side);
    return page(
      'Mail',
      `${side}<h2 id="subject-line">[#${ticket.id}] ${safe(ticket.subject)}</h2><iframe id="preview" src="/mail/frame.php?id=${ticket.id}" width="800" height="420"></iframe>
       <iframe class="editor-area" src="/mail/editor.php" width="800" height="120"></iframe>`,
    );
  },
  point: {
    message: '#preview >>> .mail:nth-of-type(1) .part:nth-of-type(2)',
    author: '#preview >>> .mail:nth-of-type(1) .from',
    time: '#preview >>> .mail:nth-of-type(1) td[title]',
    subject: '#subject-line',
    composer: '.editor-area >>> body',
    number: '#subject-line',
  },
  expected: { by: 'address', times: true, first: 'oldest', roles: 'named' },
};

/** Tables, two rows a message, `?id=`; hidden forms to edit in the cells, the same ids again and again, templates never filled in. */
const tables: Desk = {
  host: 'tables.desk.example',
  address: (id) => `https://tables.desk.example/scp/tickets.php?id=${id}`,
  page(url) {
    const ticket = deskTicket(idOf(url, /[?&]id=(\d+)/));
    const hrefOf = (id: number) => `tickets.php?id=${id}&status=open`;
    const rows = DESK_TICKETS.map(
      ({ id, subject }) =>
        `<tr><td><a href="${hrefOf(id)}">${id}</a></td><td><a href="${hrefOf(id)}">${safe(subject)}</a></td></tr>`,
    );
    if (!ticket) return page('Tickets', `<table class="list">${rows.join('')}</table>`);
    const one = ({ by, side, text, at }: DeskMessage) => `
      <tr class="head ${side === 'customer' ? 'message' : side === 'note' ? 'note' : 'response'}"><th class="poster">${by}</th><th><time datetime="{{ entry.created | iso }}">${at.slice(8, 10)}.${at.slice(5, 7)}.${at.slice(0, 4)} ${at.slice(11, 16)}</time></th></tr>
      <tr class="body ${side === 'customer' ? 'message' : side === 'note' ? 'note' : 'response'}"><td colspan="2" id="cell"><div class="edit" style="display:none"><form><textarea>${safe(text)}</textarea><label>Edit this entry</label></form></div><div class="entry-text">${safe(text)}</div></td></tr>`;
    return page(
      'Ticket',
      `<h2 class="title">${safe(ticket.subject)}</h2><table id="ticket_thread"><tbody>${ticket.messages.map(one).join('')}</tbody></table><textarea id="response" name="response" rows="4" cols="70"></textarea>`,
    );
  },
  point: {
    message: 'tr.body:nth-of-type(2) .entry-text',
    author: 'tr.head:nth-of-type(1) .poster',
    time: 'tr.head:nth-of-type(1) time',
    subject: 'h2.title',
    composer: '#response',
  },
  expected: { by: 'address', times: false, first: 'oldest', roles: 'marked' },
};

export const DESKS = { semantic, soup, preview, shadow, tables, words, journals } as const;
