import type { ListData, RowData } from '../page-data.ts';
import { h } from './dom.ts';
import { icon } from './icons.ts';
import { scrollRows } from './scroll-rows.ts';
import { capital, leftUntil, shortTime } from './words.ts';

/** A list of more rows draws only those in view, and uses them again for others. */
const LONG = 40;
const HEADS = ['', 'Status', 'ID', 'Subject', 'Requester', 'Updated', 'Priority', 'SLA', 'Assignee'];

/** The view: a list of views at the left, a table of tickets with heading rows between groups. */
export function viewList(list: ListData, go: (path: string) => void): HTMLElement {
  const groups = list.groupBy ? Map.groupBy(list.rows, (row) => row.group) : new Map([['', list.rows]]);
  const body = h('tbody', { test: 'generic-table-body' });
  const table = h('div', { id: 'views_views-ticket-table' });
  const isLong = !list.groupBy && list.rows.length > LONG;
  const rows = isLong
    ? []
    : [...groups].flatMap(([name, members]) => [
        ...(name ? [groupRow(name, members.length)] : []),
        ...members.map((row) => ticketRow(row, go)),
      ]);
  body.append(...rows);
  if (isLong) scrollRows(table, body, list.rows, (row) => ticketRow(row, go));
  table.append(
    h(
      'table',
      { 'data-garden-id': 'tables.table', test: 'generic-table' },
      h(
        'thead',
        { test: 'generic-table-head' },
        h(
          'tr',
          {},
          ...HEADS.map((name) => h('th', { scope: 'col', class: `col-${name.toLowerCase() || 'choice'}` }, name)),
        ),
      ),
      body,
    ),
  );
  return h(
    'div',
    { class: 'views' },
    h(
      'nav',
      { class: 'view-names', 'aria-label': 'Views' },
      h(
        'header',
        {},
        h('h2', {}, 'Views'),
        h(
          'button',
          { type: 'button', class: 'plain', 'aria-label': 'Refresh', test: 'views_views-list_header-refresh' },
          icon('refresh', 15),
        ),
      ),
      ...list.views.map((view) =>
        h(
          'a',
          {
            href: `/agent/filters/${view.id}`,
            class: view.id === list.id ? 'current' : '',
            test: `views_views-list_item-view-${view.id}`,
            onclick: follow(go),
          },
          h('span', {}, view.title),
          h('span', { class: 'count', test: 'views_views-list_item_count' }, String(view.count)),
        ),
      ),
    ),
    h(
      'section',
      { class: 'view-main' },
      h(
        'header',
        {},
        h('h1', {}, list.title),
        h('span', { class: 'muted', test: 'views_views-header-counter' }, `${list.rows.length} tickets`),
      ),
      table,
      h(
        'footer',
        { test: 'generic-table-pagination' },
        h('span', { test: 'views_views-header-page-amount' }, `1–${list.rows.length} of ${list.rows.length}`),
      ),
    ),
  );
}

function groupRow(name: string, count: number): HTMLElement {
  return h(
    'tr',
    { class: 'group-row', 'data-garden-id': 'tables.group_row', test: 'generic-table-rows-group-by' },
    h('td', { colspan: HEADS.length }, `Group: ${name} `, h('span', { class: 'muted' }, String(count))),
  );
}

function ticketRow(row: RowData, go: (path: string) => void): HTMLElement {
  const left = row.slaAt ? leftUntil(row.slaAt) : null;
  return h(
    'tr',
    {
      'data-garden-id': 'tables.row',
      test: 'generic-table-row',
      'aria-describedby': `generic-table-row-${row.id}`,
      'aria-selected': 'false',
    },
    h(
      'td',
      { test: 'generic-table-cells-selectable' },
      h('input', { type: 'checkbox', 'aria-label': `Select ticket ${row.id}` }),
    ),
    h(
      'td',
      { test: 'ticket-table-cells-status' },
      h('span', { class: `status ${row.status}`, test: `status-badge-${row.status}` }, capital(row.status)),
    ),
    h('td', { class: 'muted', test: 'generic-table-cells-id' }, `#${row.id}`),
    h(
      'td',
      { class: 'subject-cell', test: 'ticket-table-cells-subject' },
      h('a', { href: `tickets/${row.id}`, onclick: follow(go) }, row.subject),
    ),
    h('td', { test: 'ticket-table-cells-requester' }, row.requester),
    h('td', { class: 'muted col-updated', test: 'generic-table-cells-date' }, shortTime(row.updatedAt)),
    h('td', { class: 'col-priority' }, capital(row.priority ?? '–')),
    h(
      'td',
      { test: 'ticket-table-cells-sla' },
      left ? h('span', { class: `sla${left.late ? ' late' : left.soon ? ' soon' : ''}` }, left.text) : '–',
    ),
    h('td', { class: 'col-assignee', test: 'ticket-table-cells-assignee' }, row.assignee),
  );
}

/** A click stays in the page; with Ctrl or another button the browser opens a tab as it would. */
export function follow(go: (path: string) => void) {
  return (event: Event) => {
    if ((event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
    event.preventDefault();
    go(new URL((event.currentTarget as HTMLAnchorElement).href).pathname);
  };
}
