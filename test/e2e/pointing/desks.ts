import { DESK_TICKETS, type DeskMessage, type DeskTicket, deskTicket } from './tickets.ts';

/** A desk that nobody has named: how its pages are built, and where a person would point. */
export interface Desk {
  host: string;
  /** Address of a ticket. */
  address(id: number): string;
  /** The page at an address of this host. */
  page(url: URL): string;
  /** Steps within the page before a ticket is in front, for desks whose address does not change. */
  open?: (id: number) => string;
  /** Where a person points, in the page's top document, frames and open shadow roots by ` >>> `. */
  point: { message: string; author?: string; time?: string; subject?: string; composer?: string; number?: string };
  /** What is read of a ticket, oldest first. */
  expected: {
    by: 'address' | 'number' | 'words';
    times: boolean;
    first: 'oldest' | 'newest';
    /** How roles are told: by marks of the page, or by names. */
    roles: 'marked' | 'named';
  };
}

const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const idOf = (url: URL, pattern: RegExp) => Number(pattern.exec(url.pathname + url.search)?.[1] ?? 0);
const list = (href: (id: number) => string, cls: string) =>
  `<nav><ul>${DESK_TICKETS.map(({ id, subject }) => `<li class="${cls}"><a href="${href(id)}">${safe(subject)}</a> <span>#${id}</span></li>`).join('')}</ul></nav>`;

/** Articles, times with a zone, roles in classes; rems of 10 px, buttons at the top right, system rows between the messages. */
const semantic: Desk = {
  host: 'semantic.desk.example',
  address: (id) => `https://semantic.desk.example/app/2/tickets/${id}?tab=all`,
  page(url) {
    const ticket = deskTicket(idOf(url, /tickets\/(\d+)/));
    const hrefOf = (id: number) => `/app/2/tickets/${id}`;
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
      '<style>html{font-size:10px}</style><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
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

/** Elements of its own with open shadow roots; tickets change in memory, the number is on the page; local ISO times without a zone. */
const shadow: Desk = {
  host: 'shadow.desk.example',
  address: () => 'https://shadow.desk.example/workspace/',
  page() {
    const build = (tickets: readonly DeskTicket[]) => {
      class Bubble extends HTMLElement {
        message?: DeskMessage;
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          const { by, at, text } = this.message as DeskMessage;
          root.innerHTML = `<div class="wrap"><b part="author"></b> <span class="stamp"></span><div class="content"></div></div>`;
          (root.querySelector('b') as HTMLElement).textContent = by;
          (root.querySelector('.stamp') as HTMLElement).textContent = at.slice(0, 16).replace('T', ' ');
          (root.querySelector('.content') as HTMLElement).textContent = text;
        }
      }
      customElements.define('desk-bubble', Bubble);
      class Thread extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' });
          this.show(tickets[0] as DeskTicket);
        }
        show(ticket: DeskTicket) {
          const root = this.shadowRoot as ShadowRoot;
          root.innerHTML =
            '<header><h2></h2><span class="ticket-number"></span></header><div class="stream"></div><textarea rows="3" cols="60"></textarea>';
          (root.querySelector('h2') as HTMLElement).textContent = ticket.subject;
          (root.querySelector('.ticket-number') as HTMLElement).textContent = `Ticket ${ticket.id}`;
          for (const message of ticket.messages) {
            const bubble = document.createElement('desk-bubble') as Bubble;
            bubble.message = message;
            bubble.setAttribute('direction', message.side === 'customer' ? 'in' : 'out');
            bubble.className =
              message.side === 'customer' ? 'incoming' : message.side === 'note' ? 'internal' : 'outgoing';
            (root.querySelector('.stream') as HTMLElement).append(bubble);
          }
        }
      }
      customElements.define('desk-thread', Thread);
      for (const ticket of tickets) {
        const button = document.createElement('button');
        button.id = `open-${ticket.id}`;
        button.textContent = ticket.subject;
        button.onclick = () => (document.querySelector('desk-thread') as Thread).show(ticket);
        document.querySelector('aside')?.append(button);
      }
    };
    return page(
      'Workspace',
      `<aside></aside><desk-thread></desk-thread><script>(${build})(${JSON.stringify(DESK_TICKETS)})</script>`,
      '<style>desk-bubble,desk-thread{display:block}</style>',
    );
  },
  open: (id) => `#open-${id}`,
  point: {
    message: 'desk-bubble:nth-of-type(1) .content',
    author: 'desk-bubble:nth-of-type(1) b',
    time: 'desk-bubble:nth-of-type(1) .stamp',
    subject: 'h2',
    composer: 'textarea',
    number: '.ticket-number',
  },
  expected: { by: 'number', times: false, first: 'oldest', roles: 'marked' },
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

/** An address that never changes, tickets in memory, no number anywhere; nothing between the messages but their order. */
const words: Desk = {
  host: 'words.desk.example',
  address: () => 'https://words.desk.example/helpdesk/',
  page() {
    const build = (tickets: readonly DeskTicket[]) => {
      const show = (ticket: DeskTicket) => {
        const stream = document.querySelector('.stream') as HTMLElement;
        (document.querySelector('h1') as HTMLElement).textContent = ticket.subject;
        stream.replaceChildren(
          ...ticket.messages.map(({ by, at, text }) => {
            const item = document.createElement('section');
            item.className = 'entry';
            item.innerHTML =
              '<span class="entry-author"></span> <time class="entry-time"></time><p class="entry-text"></p>';
            (item.querySelector('.entry-author') as HTMLElement).textContent = by;
            const time = item.querySelector('time') as HTMLElement;
            time.textContent = at.slice(11, 16);
            time.setAttribute('datetime', at);
            (item.querySelector('.entry-text') as HTMLElement).textContent = text;
            return item;
          }),
        );
      };
      for (const ticket of tickets) {
        const button = document.createElement('button');
        button.dataset.open = String(ticket.id);
        button.textContent = ticket.subject;
        button.onclick = () => show(ticket);
        document.querySelector('nav')?.append(button);
      }
      show(tickets[0] as DeskTicket);
    };
    return page(
      'Desk',
      `<nav></nav><main><h1></h1><div class="stream"></div><textarea rows="3" cols="60"></textarea></main><script>(${build})(${JSON.stringify(DESK_TICKETS)})</script>`,
    );
  },
  open: (id) => `[data-open="${id}"]`,
  point: { message: '.entry-text', author: '.entry-author', time: '.entry-time', subject: 'h1', composer: 'textarea' },
  expected: { by: 'words', times: true, first: 'oldest', roles: 'named' },
};

export const DESKS = { semantic, soup, preview, shadow, tables, words } as const;
