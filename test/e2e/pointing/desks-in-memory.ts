import { type Desk, page } from './desk.ts';
import { DESK_TICKETS, type DeskMessage, type DeskTicket } from './tickets.ts';

/** Elements of its own with open shadow roots; tickets change in memory, the number is on the page; local ISO times without a zone. */
export const shadow: Desk = {
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

/** An address that never changes, tickets in memory, no number anywhere; nothing between the messages but their order. */
export const words: Desk = {
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
