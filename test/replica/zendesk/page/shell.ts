import type { TicketData } from '../page-data.ts';
import { h } from './dom.ts';
import { faultsNow } from './faults-now.ts';
import { type IconName, icon } from './icons.ts';

export interface Shell {
  main: HTMLElement;
  /** Draws the tabs of the opened tickets. */
  showTabs(tickets: TicketData[], selected: number | null): void;
}

/** The frame of the workspace: what it is, navigation, tabs, and the place where panes are mounted. */
export function shell(go: (path: string) => void, close: (ticketId: number) => void): Shell {
  const tabs = h('div', { class: 'tabs', test: 'header-tablist', role: 'tablist' });
  const main = h('main', { id: 'main_panes', 'data-garden-id': 'navigation.main' });
  const rail: [IconName, string, string | null][] = [
    ['home', 'Home', null],
    ['list', 'Views', '/agent/filters/1'],
    ['people', 'Customers', null],
    ['chart', 'Reporting', null],
    ['cog', 'Settings', null],
  ];
  document.body.replaceChildren(
    h(
      'div',
      { class: 'replica-face', role: 'note' },
      h('strong', {}, 'Demo helpdesk'),
      ' – a replica for trying Simmer; not Zendesk',
    ),
    h(
      'div',
      { class: 'workspace' },
      h(
        'nav',
        { class: 'rail', test: 'support_nav', 'aria-label': 'Main' },
        h('div', { class: 'brand', 'aria-hidden': true }, 'F'),
        ...rail.map(([name, label, path]) =>
          h(
            'button',
            { type: 'button', title: label, 'aria-label': label, onclick: () => path && go(path) },
            icon(name, 20),
          ),
        ),
      ),
      h(
        'div',
        { class: 'stage' },
        h(
          'header',
          { class: 'toolbar', test: 'header-toolbar' },
          h('button', { class: 'add', type: 'button', 'aria-label': 'Add' }, icon('plus', 14)),
          tabs,
          h(
            'div',
            { class: 'toolbar-end' },
            icon('search', 17),
            h('span', { class: 'me', title: 'Nora Lindqvist' }, 'NL'),
          ),
        ),
        main,
      ),
    ),
  );
  return {
    main,
    showTabs(tickets, selected) {
      tabs.replaceChildren(
        ...tickets.map((ticket) => {
          const active = ticket.id === selected;
          const id = (active ? faultsNow().wrongTabId : null) ?? ticket.id;
          return h(
            'div',
            {
              class: `tab${active ? ' selected' : ''}`,
              role: 'tab',
              tabindex: 0,
              test: 'header-tab',
              'data-entity-type': 'TICKET_ENTITY_TYPE',
              'data-entity-id': id,
              'data-entity-is-selected': String(active),
              'aria-selected': String(active),
              onclick: () => go(`/agent/tickets/${ticket.id}`),
            },
            h('span', { class: `status-dot ${ticket.status}` }),
            h(
              'span',
              { class: 'tab-words' },
              h('span', { class: 'tab-title', test: 'header-tab-title' }, ticket.subject),
              h('span', { class: 'tab-subtitle', test: 'header-tab-subtitle' }, `#${ticket.id}`),
            ),
            h(
              'button',
              {
                type: 'button',
                class: 'tab-close',
                'aria-label': `Close ticket ${ticket.id}`,
                test: 'close-button',
                onclick: (event) => {
                  event.stopPropagation();
                  close(ticket.id);
                },
              },
              icon('close', 11),
            ),
          );
        }),
      );
    },
  };
}
