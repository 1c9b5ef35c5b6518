import type { TicketData } from '../page-data.ts';
import { composer } from './composer.ts';
import { conversation } from './conversation.ts';
import { h } from './dom.ts';
import { faultsNow } from './faults-now.ts';
import { icon } from './icons.ts';
import { openMacros } from './macro-dialog.ts';
import { customerColumn, propertiesColumn } from './side-columns.ts';

/** One opened ticket. It stays mounted, hidden, while another is in front: as in the real one. */
export interface TicketPane {
  id: number;
  element: HTMLElement;
  setActive(active: boolean): void;
  /** Shows newer data; the composer and what is written in it stay. */
  update(ticket: TicketData): void;
}

export function ticketPane(first: TicketData): TicketPane {
  const properties = h('div', { class: 'column properties', test: 'column-1' });
  const customer = h('aside', { class: 'column context', test: 'column-3' });
  const head = h('header', { class: 'conversation-head' });
  const log = h('div', { class: 'log-scroll' });
  const middle = h(
    'div',
    { class: 'column middle', test: 'column-2' },
    h('div', { class: 'conversation-polaris', 'data-ticket-id': first.id }, head, log, composer(first, footer())),
    h('div', { 'data-side-conversations-anchor-id': first.id }),
  );
  const element = h('div', { class: 'ticket-panes-grid-layout' }, properties, middle, customer);

  const pane: TicketPane = {
    id: first.id,
    element,
    setActive(active) {
      const wrong = active ? faultsNow().wrongPaneId : null;
      const id = wrong ?? first.id;
      for (const [name, value] of [
        ['data-test-id', `ticket-${id}-standard-layout`],
        ['data-is-active', String(active)],
      ] as const) {
        if (faultsNow().missingHooks.includes(name === 'data-test-id' ? 'ticket-standard-layout' : name))
          element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
      for (const [selector, name] of [
        ['.conversation-polaris', 'data-ticket-id'],
        ['[data-side-conversations-anchor-id]', 'data-side-conversations-anchor-id'],
      ] as const) {
        element.querySelector(selector)?.setAttribute(name, String(id));
      }
      element.style.visibility = active ? '' : 'hidden';
      element.inert = !active;
      if (active) log.scrollTop = log.scrollHeight;
    },
    update(ticket) {
      head.replaceChildren(...subjectLine(ticket));
      const showAll = log.firstElementChild !== null && !log.querySelector('.show-more');
      log.replaceChildren(conversation(ticket, showAll));
      properties.replaceChildren(...propertiesColumn(ticket));
      customer.replaceChildren(...customerColumn(ticket));
      log.scrollTop = log.scrollHeight;
    },
  };
  pane.update(first);
  return pane;
}

function subjectLine(ticket: TicketData): Node[] {
  return [
    h('input', { class: 'subject', test: 'omni-header-subject', 'aria-label': 'Subject', value: ticket.subject }),
    h(
      'span',
      { class: 'via', test: 'omni-header-via-label' },
      `Via ${ticket.via === 'native_messaging' ? 'messaging' : ticket.via}`,
    ),
  ];
}

function footer(): HTMLElement {
  return h(
    'footer',
    { class: 'ticket-footer', test: 'ticket-footer' },
    h(
      'button',
      { type: 'button', class: 'plain', test: 'ticket-footer-open-macros', onclick: openMacros },
      icon('bolt', 15),
      'Apply macro',
    ),
    h('span', { class: 'grow' }),
    h(
      'button',
      { type: 'button', class: 'plain', test: 'ticket-footer-post-save-actions-menu-button' },
      'Stay on ticket',
      icon('down', 12),
    ),
    h(
      'button',
      { type: 'button', class: 'submit', test: 'submit_button-button' },
      'Submit as ',
      h('strong', {}, 'Open'),
    ),
  );
}
