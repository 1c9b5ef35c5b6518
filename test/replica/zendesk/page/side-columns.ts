import type { TicketData } from '../page-data.ts';
import { avatar } from './avatar.ts';
import { h } from './dom.ts';
import { icon } from './icons.ts';
import { capital, leftUntil } from './words.ts';

/** What column 1 says of a ticket: who, which group, tags, type, priority, the helpdesk's own targets. */
export function propertiesColumn(ticket: TicketData): Node[] {
  const ellipsis = (text: string) => h('div', { class: 'value', 'data-garden-id': 'typography.ellipsis' }, text);
  const choice = (text: string) => h('div', { class: 'value', 'data-garden-id': 'dropdowns.combobox.value' }, text);
  return [
    field(
      'Requester',
      h('div', { class: 'box', test: 'ticket-system-field-requester-select' }, ellipsis(ticket.requester)),
    ),
    field(
      'Assignee',
      h(
        'div',
        { class: 'box', test: 'assignee-field' },
        h(
          'div',
          { class: 'value', test: 'assignee-field-selected-agent-tag' },
          ticket.assignee === '–' ? ticket.group : `${ticket.group} / ${ticket.assignee}`,
        ),
        icon('down', 12),
      ),
    ),
    field('Followers', h('div', { class: 'box empty', test: 'ticket-fields-collaborators' }, '–')),
    h('hr'),
    field(
      'Tags',
      h(
        'div',
        { class: 'box tags', test: 'ticket-system-field-tags-multiselect' },
        ...ticket.tags.map((tag) =>
          h('span', { class: 'tag', test: 'ticket-system-field-tags-item-selected' }, tag, icon('close', 10)),
        ),
      ),
    ),
    h(
      'div',
      { class: 'pair' },
      field(
        'Type',
        h(
          'div',
          { class: 'box', test: 'ticket-fields-type-select' },
          choice(capital(ticket.type ?? '–')),
          icon('down', 12),
        ),
      ),
      field(
        'Priority',
        h(
          'div',
          { class: 'box', test: 'ticket-fields-priority-select' },
          choice(capital(ticket.priority ?? '–')),
          icon('down', 12),
        ),
      ),
    ),
    h('hr'),
    ...ticket.slas
      .filter(({ breach_at }) => breach_at !== null)
      .map(({ metric, breach_at }) => {
        const left = leftUntil(breach_at!);
        return h(
          'div',
          { class: 'sla-line', test: `sla-policy-${metric}` },
          h('span', {}, capital(metric.replaceAll('_', ' ').replace(' time', ''))),
          h(
            'span',
            { class: `sla${left.late ? ' late' : left.soon ? ' soon' : ''}`, test: 'sla-policy-metric' },
            h('time', { datetime: breach_at! }, left.text),
          ),
        );
      }),
  ];
}

/** What column 3 says of the customer. */
export function customerColumn(ticket: TicketData): Node[] {
  const card = ticket.requesterCard;
  return [
    h('header', { class: 'context-head' }, h('h2', {}, 'Customer'), icon('people', 16)),
    h(
      'div',
      { class: 'customer' },
      avatar(card.name, false),
      h('div', {}, h('strong', {}, card.name), h('div', { class: 'muted' }, card.organization ?? 'Private customer')),
    ),
    h(
      'dl',
      { class: 'facts' },
      h('dt', {}, 'Email'),
      h('dd', {}, card.email),
      h('dt', {}, 'Language'),
      h('dd', {}, card.locale),
      h('dt', {}, 'Time zone'),
      h('dd', {}, card.time_zone),
      h('dt', {}, 'Group'),
      h('dd', {}, ticket.group),
    ),
    h('h3', {}, 'Interaction history'),
    h(
      'ol',
      { class: 'history' },
      ...ticket.comments
        .toReversed()
        .slice(0, 6)
        .map((comment) =>
          h(
            'li',
            {},
            h('span', { class: `dot ${comment.type}` }),
            h('span', {}, comment.type === 'internal' ? 'Internal note' : `Message from ${comment.author}`),
          ),
        ),
    ),
  ];
}

function field(label: string, control: HTMLElement): HTMLElement {
  return h('div', { class: 'field' }, h('div', { class: 'label' }, label), control);
}
